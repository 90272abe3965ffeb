import type { FactId } from '../facts';
import type { Filing } from '../filing';
import type { SourceKey } from '../sources';
import type { PhotoSpec } from './photoSpec';

export type Side = 'front' | 'back';

/** A paper the answers may call for: where its photo goes, under which facts, on what ground, and how it looks. */
export interface DocumentRow {
  id: string;
  path: string;
  label: string;
  when: readonly FactId[];
  source: readonly SourceKey[];
  why: string;
  /** of a certificate: its type, by which it is called */
  certificate?: (filing: Filing) => number | undefined;
  /** of a person's certificate: which side */
  side?: Side;
  /** how it must look and be taken */
  photo: PhotoSpec;
}

/** One paper the answers call for. `path` is where its photo goes. */
export interface DocumentNeed {
  path: string;
  id: string;
  label: string;
  required: boolean | 'unknown';
  given: boolean;
  because: string[];
  source: string[];
}
