import type { Answer, Filing, Instant } from '../filing';
import type { Fact, FactReader, FactRow } from './fact';
import type { FactId } from './ids';
import { PRINCIPAL_FACTS } from './principals';
import { PAPER_FACTS } from './papers';
import { PROVINCE_FACTS } from './province';
import { SUBJECT_FACTS } from './subject';

export type { FactId } from './ids';

const ROWS = Object.fromEntries(
  [...SUBJECT_FACTS, ...PRINCIPAL_FACTS, ...PROVINCE_FACTS, ...PAPER_FACTS].map((row) => [row.id, row]),
) as Record<FactId, FactRow>;

/** Every named question, by its name. */
export const FACTS: Record<FactId, Fact> = ROWS;

/** Answers facts about one filing, each read once. */
export function factReader(filing: Filing, at?: Instant): FactReader {
  const known = new Map<FactId, Answer>();
  return function read(id) {
    let answer = known.get(id);
    if (answer === undefined) {
      answer = ROWS[id].of(filing, at, read);
      known.set(id, answer);
    }
    return answer;
  };
}

/** Whether the answer hangs on the province. */
export const hangsOnProvince = (id: FactId): boolean => ROWS[id].provincial === true;

/** How a sentence about something not told begins. */
export const NOT_KNOWN = '还不知道是否：';

/** A fact as a sentence; not known yet says so. */
export function sayFact(id: FactId, answer: Answer): string {
  const { yes, no } = FACTS[id];
  return answer === 'yes' ? yes : answer === 'no' ? no : NOT_KNOWN + yes;
}
