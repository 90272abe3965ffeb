import { not } from '../ternary';
import type { Answer, Filing, Instant } from '../filing';
import type { FactId } from './ids';

/** Reads other facts of the same filing, each once. */
export type FactReader = (id: FactId) => Answer;

/** A named question about the answers, and how it reads once answered. */
export interface Fact {
  id: FactId;
  yes: string;
  no: string;
}

/** A fact as its table holds it. */
export interface FactRow extends Fact {
  /** the answer hangs on the province: what is said of it names the province */
  provincial?: true;
  /** those about age need `at`; without it they are unknown */
  of(filing: Filing, at: Instant | undefined, read: FactReader): Answer;
}

export function fact(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, of };
}

/** A fact whose answer hangs on the province. */
export function provincial(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, provincial: true, of };
}

/** The opposite of a fact, under a name of its own. */
export function opposite(id: FactId, row: FactRow): FactRow {
  return { ...row, id, yes: row.no, no: row.yes, of: (filing, at, read) => not(row.of(filing, at, read)) };
}
