import type { Day, Filing } from '../filing';
import type { Province } from '../provinces';
import { not, type Ternary } from '../ternary';
import type { FactId } from './ids';

/** Who hands the filing in: a person in WeChat's console, or a provider through its interface. */
export type SubmittedBy = 'console' | 'api';

/** What is known of a filing: the day by which it is judged, its province, and its facts, each read once. */
export interface Known {
  filing: Filing;
  /** the day of the submission that stands, else today; undefined without a clock: the newest rules then */
  day: Day | undefined;
  /** the submission stands: nothing can be changed any more */
  submitted: boolean;
  submittedBy: SubmittedBy;
  province: Province | undefined;
  /** the chosen services the lists name, as 一级-二级 */
  services: readonly string[];
  /** the types of the stated pre-approval items */
  preApprovals: readonly number[];
  is(id: FactId): Ternary;
}

/** A named question about a filing, and how it reads once answered. */
export interface Fact {
  id: FactId;
  yes: string;
  no: string;
}

/** A fact as its table holds it. */
export interface FactRow extends Fact {
  /** the answer hangs on the province: what is said of it names the province */
  provincial?: true;
  /** so plain that no sentence says it among the reasons */
  unnamed?: true;
  /** those about age need `known.day`; without it they are unknown */
  of(filing: Filing, known: Known): Ternary;
}

export function fact(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, of };
}

/** A fact whose answer hangs on the province. */
export function provincial(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, provincial: true, of };
}

/** A fact that no sentence names among the reasons. */
export function unnamed(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, unnamed: true, of };
}

/** The opposite of a fact, under a name of its own. */
export function opposite(id: FactId, row: FactRow): FactRow {
  return { ...row, id, yes: row.no, no: row.yes, of: (filing, known) => not(row.of(filing, known)) };
}
