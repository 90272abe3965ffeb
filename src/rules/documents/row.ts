import type { FactId } from '../facts';
import type { Filing } from '../filing';
import type { Province } from '../provinces';
import type { SourceKey } from '../sources';
import type { PhotoSpec } from './photoSpec';

export type Side = 'front' | 'back';

/** The papers whose text is read, as the reader names them. */
type ReadPaper = 'licence' | 'unit_certificate' | 'id_front' | 'id_back';

/**
 * A row of the documents table: where the photo of the document goes, which facts must hold, its sources, and how it
 * must look.
 */
export interface DocumentRow {
  id: string;
  path: string;
  label: string;
  when: readonly FactId[];
  source: readonly SourceKey[];
  why: string;
  /** what is added to its name in some provinces */
  more?: (province: Province) => string | undefined;
  /** for a certificate: gives its type, from which its name follows */
  certificate?: (filing: Filing) => number | undefined;
  /** for a certificate of a person: which side */
  side?: Side;
  /** which papers are read when their photo stands here, and whose values they then are; absent: nothing is read */
  reads?: { papers: readonly ReadPaper[]; as: 'subject_owner' | 'app_owner' };
  /** how it must look and how to photograph it */
  photo: PhotoSpec;
}

/** A document that this filing needs. `path` is where its photo goes. */
export interface DocumentNeed {
  path: string;
  id: string;
  label: string;
  required: boolean | 'unknown';
  given: boolean;
  because: string[];
  source: string[];
}
