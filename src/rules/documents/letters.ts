import { addDays, addMonths } from '../calendar';
import type { Day, Filing } from '../filing';
import { FORM } from '../fields/form';
import { provinceIn } from '../provinces';
import type { SourceKey } from '../sources';

/** How old a letter may be on the day of submission, by the day it was signed. */
export interface LetterAge {
  months?: number;
  days?: number;
  words: string;
  source: readonly SourceKey[];
}

/** Letters and promises; the commitment letter alone keeps longer, and less in some provinces. */
export const LETTER_AGES = {
  letter: { months: 1, words: '1 个月', source: ['WX-MAT'] },
  commitment: { months: 6, words: '6 个月', source: ['WX-FAQ', 'WX-MAT'] },
} as const satisfies Record<string, LetterAge>;

const COMMITMENT = 'icp_materials.commitment_letter';
/** Where letters may lie, in the order of the form; among further materials there are other papers, too. */
export const LETTER_PLACES = FORM.map(({ path }) => path).filter((path) =>
  /letter$|_other_materials$/.test(path),
);

/** Whether the papers of a media path may bear the day they were signed. */
export function takesLetters(path: string): boolean {
  return LETTER_PLACES.includes(path);
}

/** The rule for the letters of a media path. */
export function letterAgeOf(path: string, filing: Pick<Filing, 'icp_subject'>): LetterAge {
  if (path !== COMMITMENT) return LETTER_AGES.letter;
  const days = provinceIn(filing)?.commitmentLetterDays;
  return days ? { days, words: `${days} 天`, source: ['WX-MAT'] } : LETTER_AGES.commitment;
}

/** The last day on which a letter signed on `dated` may be submitted. */
export function lastDayOf(dated: Day, { months = 0, days = 0 }: LetterAge): Day {
  return addDays(addMonths(dated, months), days);
}
