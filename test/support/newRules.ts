import { WORD_LISTS } from '@/rules/catalogue/keywords';
import type { Basis } from '@/rules/dated';
import { LIMITS } from '@/rules/limits';
import { PROVINCE_ROWS, type Province } from '@/rules/provinces/table';

/**
 * Second versions of a limit, a list of words and a province, as somebody would write them below the first. Import it
 * before anything that reads the tables.
 */

/** The first day of the new versions. */
export const NEW_FROM = '2026-07-01';

const published: Basis = { source: ['WX-GUIDE'], from: NEW_FROM, checkedOn: '2026-06-10' };

/** A table as a person sees it who adds a version to it. */
const open = <V>(versions: readonly V[]) => versions as V[];
const limit = (id: 'remarkLeast' | 'letterMonths', value: number) =>
  open<Basis & { value: number }>(LIMITS[id]).push({ ...published, value });

limit('remarkLeast', 30);
limit('letterMonths', 2);
open<Basis & { words: string }>(WORD_LISTS.forbidden).push({ ...published, words: '代孕 算命' });

const henan = PROVINCE_ROWS.find(({ name }) => name === '河南') as Province;
open(PROVINCE_ROWS).push({ ...henan, ...published, plainAddress: true });
