import type { LicensingSource } from './sources';

/** The five reasons of seed 4. */
export type Chapter = 'rules' | 'function' | 'papers' | 'permissions' | 'ads';

/** A reason for which the code review refuses a version. */
export interface Refusal {
  id: string;
  /** what it looks like */
  looks: string;
  clause: string;
  fix: string;
  /** how to see it before submission */
  check: string;
  chapter: Chapter;
  /** days, sizes and amounts that belong to it */
  figures?: string;
  sources: readonly LicensingSource[];
}
