import { addDays, addMonths } from '../calendar/day';
import { type Dated, versionInForce } from '../dated';
import type { Day, Filing } from '../filing';
import { LIMITS, type LimitId } from '../limits';
import { provinceIn } from '../provinces';
import type { SourceKey } from '../sources';

/** How old a letter may be on the day of submission, counted from the day it was signed. */
export interface LetterAge {
  months?: number;
  days?: number;
  words: string;
  source: readonly SourceKey[];
}

const COMMITMENT = 'icp_materials.commitment_letter';

const limitOn = (id: LimitId, day?: Day) => versionInForce<Dated<number>>(LIMITS[id], day);

const ofMonths = (id: 'letterMonths' | 'commitmentMonths', day?: Day): LetterAge => {
  const { value: months, source } = limitOn(id, day);
  return { months, words: `${months} 个月`, source };
};

/**
 * The rule for the letters at a media path. Only the commitment letter may be older than the others; in some provinces
 * its limit is shorter.
 */
export function letterAgeOf(path: string, filing: Pick<Filing, 'icp_subject'>, day?: Day): LetterAge {
  if (path !== COMMITMENT) return ofMonths('letterMonths', day);
  const id = provinceIn(filing, day)?.commitmentDays;
  if (!id) return ofMonths('commitmentMonths', day);
  const { value: days, source } = limitOn(id, day);
  return { days, words: `${days} 天`, source };
}

/** The last day on which a letter that was signed on `dated` may be submitted. */
export function lastDayOf(dated: Day, { months = 0, days = 0 }: LetterAge): Day {
  return addDays(addMonths(dated, months), days);
}
