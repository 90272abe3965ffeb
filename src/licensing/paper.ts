import type { LicensingSource } from './sources';

/** How well something is known: from an official page, from public reports alone, or read by us out of both. */
export type Known = 'official' | 'secondary' | 'judged';

/** A licence or a record that a category may call for. */
export interface Paper {
  id: string;
  name: string;
  kind: string;
  issuer?: string;
  law?: string;
  who?: string;
  individuals: boolean;
  /** how long it is valid */
  lasts?: string;
  /** how long the office takes */
  takes?: string;
  note?: string;
  /** how well the name and the law are known; `details`: who may hold it and how long things take */
  confidence: Known;
  details: Known;
  sources: readonly LicensingSource[];
}
