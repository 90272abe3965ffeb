import type { Answer, Filing, Instant } from '../filing';
import type { FactReader, FactRow } from './fact';
import type { FactId } from './ids';
import { OWNER_FACTS } from './owners';
import { PAPER_FACTS } from './papers';
import { PROVINCE_FACTS } from './province';
import { SUBJECT_FACTS } from './subject';

export type { FactReader } from './fact';
export type { FactId } from './ids';

/** A named question about the answers, and how it reads once answered. */
export interface Fact {
  id: FactId;
  yes: string;
  no: string;
  /** `at` is needed by those about age alone; without it they are unknown */
  of(filing: Filing, at?: Instant): Answer;
}

const ROWS = [...SUBJECT_FACTS, ...OWNER_FACTS, ...PROVINCE_FACTS, ...PAPER_FACTS];
const BY_ID = new Map<FactId, FactRow>(ROWS.map((row) => [row.id, row]));

/** Every named question, by its name. */
export const FACTS = Object.fromEntries(
  ROWS.map(({ id, yes, no }): [FactId, Fact] => [
    id,
    { id, yes, no, of: (filing, at) => factReader(filing, at)(id) },
  ]),
) as Record<FactId, Fact>;

/** Answers facts about one filing, each read once. */
export function factReader(filing: Filing, at?: Instant): FactReader {
  const known = new Map<FactId, Answer>();
  return function read(id) {
    let answer = known.get(id);
    if (answer === undefined) {
      answer = BY_ID.get(id)?.of(filing, at, read) ?? 'unknown';
      known.set(id, answer);
    }
    return answer;
  };
}

/** Whether the answer hangs on the province. */
export const hangsOnProvince = (id: FactId): boolean => BY_ID.get(id)?.provincial === true;

/** How a sentence about something not told begins. */
export const NOT_KNOWN = '还不知道是否：';

/** A fact as a sentence; not known yet says so. */
export function sayFact(id: FactId, answer: Answer): string {
  const { yes, no } = FACTS[id];
  return answer === 'yes' ? yes : answer === 'no' ? no : NOT_KNOWN + yes;
}
