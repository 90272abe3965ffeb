import type { Day, Filing } from '../filing';
import type { Province } from '../provinces';
import { not, type Ternary } from '../ternary';
import type { FactId } from './ids';

/** Who submits the filing: a person in WeChat's console, or a service provider through the interface. */
export type SubmittedBy = 'console' | 'api';

/**
 * What is known of a filing: the day that decides which rules hold, its province, and its facts. Each fact is computed
 * once.
 */
export interface Known {
  filing: Filing;
  /** the day of the current submission, or else today; undefined without a clock, and then the newest rules hold */
  day: Day | undefined;
  /** the filing is submitted: nothing can be changed any more */
  submitted: boolean;
  submittedBy: SubmittedBy;
  province: Province | undefined;
  /** the chosen services that the lists have, as 一级-二级 */
  services: readonly string[];
  /** the types of the stated pre-approval items */
  preApprovals: readonly number[];
  is(id: FactId): Ternary;
}

/** A named question about a filing, with a sentence for yes and a sentence for no. */
export interface Fact {
  id: FactId;
  yes: string;
  no: string;
}

/** A fact as a row of its table. */
export interface FactRow extends Fact {
  /** the fact depends on the province: a sentence about it names the province */
  provincial?: true;
  /** the fact is so obvious that no list of reasons names it */
  unnamed?: true;
  /** computes the fact; facts about age need `known.day` and are unknown without it */
  of(filing: Filing, known: Known): Ternary;
}

export function fact(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, of };
}

/** A fact that depends on the province. */
export function provincial(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, provincial: true, of };
}

/** A fact that no list of reasons names. */
export function unnamed(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, unnamed: true, of };
}

/** The opposite of a fact, as a fact with its own name. */
export function opposite(id: FactId, row: FactRow): FactRow {
  return { ...row, id, yes: row.no, no: row.yes, of: (filing, known) => not(row.of(filing, known)) };
}
