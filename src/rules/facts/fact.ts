import type { Answer, Filing, Instant } from '../filing';
import { type Province, provinceOf } from '../provinces';
import type { FactId } from './ids';

/** Reads other facts of the same filing, each once. */
export type FactReader = (id: FactId) => Answer;

/** A fact as its table holds it. */
export interface FactRow {
  id: FactId;
  yes: string;
  no: string;
  of(filing: Filing, at: Instant | undefined, read: FactReader): Answer;
}

export function fact(id: FactId, yes: string, no: string, of: FactRow['of']): FactRow {
  return { id, yes, no, of };
}

/** The opposite of a fact, under a name of its own. */
export function opposite(id: FactId, of: FactRow): FactRow {
  return fact(id, of.no, of.yes, (filing, at, read) => {
    const answer = of.of(filing, at, read);
    return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
  });
}

/** The province the filing goes to. */
export function provinceIn(filing: Filing): Province | undefined {
  return provinceOf(filing.icp_subject?.base_info?.province);
}
