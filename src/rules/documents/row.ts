import type { FactId } from '../facts';
import type { Filing } from '../filing';
import type { SourceKey } from '../sources';
import type { Looks } from './looks';

export type Side = 'front' | 'back';

/** A paper the answers may call for: where its photograph goes, under which facts, on what ground, and how it looks. */
export interface DocumentRow {
  id: string;
  path: string;
  label: string;
  when: readonly FactId[];
  source: readonly SourceKey[];
  why: string;
  /** of a certificate: its type, by which it is called */
  certificate?: (filing: Filing) => unknown;
  /** of a person's certificate: which side */
  side?: Side;
  /** how it must look and be photographed */
  looks: Looks;
}
