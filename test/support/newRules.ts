import { WORD_LISTS } from '@/rules/catalogue/keywords';
import type { Basis } from '@/rules/dated';
import { LIMITS, type LimitId } from '@/rules/limits';
import { PROVINCE_CHANGES } from '@/rules/provinces/table';

/**
 * Second versions of a limit and a list of words, and a change of a province, as somebody would write them. Import it
 * before anything that reads the tables.
 */

/** The first day of the new versions. */
export const NEW_FROM = '2026-07-01';

const published: Basis = { source: ['WX-GUIDE'], from: NEW_FROM, checkedOn: '2026-06-10' };

/** A table as a developer sees it who adds a version to it. */
const open = <V>(versions: readonly V[]) => versions as V[];
const limit = (id: LimitId, value: number) =>
  open<Basis & { value: number }>(LIMITS[id]).push({ ...published, value });

limit('remarkLeast', 30);
limit('letterMonths', 2);
limit('smsHours', 36);
limit('smsTries', 3);
limit('platformAgainMost', 9);
limit('bureauMost', 30);
limit('cacDays', 10);
open<Basis & { words: string }>(WORD_LISTS.forbidden).push({ ...published, words: '代孕 算命' });

open(PROVINCE_CHANGES).push({ code: '410000', ...published, plainAddress: true, residencePermit: true });
