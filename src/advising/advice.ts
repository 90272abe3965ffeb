import type { Level } from './licences';

/** So many rows of each kind are given at most. */
export const MOST = 10;

export interface CategoryAdvice {
  id: string;
  individuals: boolean;
  /** each inner list is one way to satisfy the category; empty: no document */
  papers: string[][];
  report: boolean;
  because: string;
  source: string[];
}
export interface ServiceAdvice {
  id: string;
  unwise?: string;
  because: string;
}
export interface PreApprovalAdvice {
  type: number;
  because: string;
  source: string[];
}
export interface LicenceAdvice {
  id: string;
  level: Level;
  because: string;
  source: string[];
}
export interface Advice {
  categories: CategoryAdvice[];
  services: ServiceAdvice[];
  pre_approval: PreApprovalAdvice[];
  licences: LicenceAdvice[];
  report: boolean | 'unknown';
  review: { id: string; because: string }[];
  /** what the text speaks of and this subject may not choose */
  closed: { id: string; because: string }[];
}
