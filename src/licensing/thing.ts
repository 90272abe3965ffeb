import type { LicensingSource } from './sources';

/** Something an app does, in the words of those who run it, and what it calls for. */
export interface Thing {
  id: string;
  /** how people say it; the first is its title */
  says: readonly [string, ...string[]];
  /** 一级-二级 of WeChat's category table; empty where no category is open or the thing has none */
  categories: readonly string[];
  /** ids of papers */
  papers: readonly string[];
  /** what the category table asks for, in words */
  needs: string;
  issuer?: string;
  law?: string;
  /** the telecom licence that it touches */
  telecom?: string;
  /** who may do it, where it is not simply every subject but an individual */
  who?: string;
  /** the categories an individual may choose for it */
  individuals?: readonly string[];
  /** the pre-approval item of a filing that this most likely is; our reading */
  preApproval?: number;
  deposit?: string;
  /** what seed 4 says, and what is right today */
  heard?: { said: string; now: string };
  note?: string;
  /** no source says it in so many words */
  judged?: true;
  sources: readonly LicensingSource[];
}
