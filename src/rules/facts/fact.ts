import type { Filing } from '../filing';
import { not, type Ternary } from '../ternary';
import type { FactId } from './ids';
import type { Known } from './known';

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
  unsaid?: true;
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
export function unsaid(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, unsaid: true, of };
}

/** The opposite of a fact, under a name of its own. */
export function opposite(id: FactId, row: FactRow): FactRow {
  return { ...row, id, yes: row.no, no: row.yes, of: (filing, known) => not(row.of(filing, known)) };
}
