import type { Answer, Filing, Instant } from '../filing';
import { type Province, provinceIn } from '../provinces';
import { type FactId, factReader, hangsOnProvince, sayFact } from '.';
import type { FactReader } from './fact';

/** What is known of a filing: its province, and its facts, each read once. */
export interface Known {
  filing: Filing;
  province: Province | undefined;
  is: FactReader;
}

export function knownOf(filing: Filing, at?: Instant): Known {
  return { filing, province: provinceIn(filing), is: factReader(filing, at) };
}

/** Whether all of these facts hold; none is read behind one that is denied. */
export function holds({ is }: Known, when: readonly FactId[]): Answer {
  let all: Answer = 'yes';
  for (const id of when) {
    const answer = is(id);
    if (answer === 'no') return 'no';
    if (answer === 'unknown') all = 'unknown';
  }
  return all;
}

/** The facts as sentences, headed by the province when one of them hangs on it. */
export function becauseOf({ province, is }: Known, when: readonly FactId[]): string[] {
  const sentences = when.filter((id) => id !== 'filingIsNotCancellation').map((id) => sayFact(id, is(id)));
  return province && when.some(hangsOnProvince) ? [`备案的省是${province.name}`, ...sentences] : sentences;
}
