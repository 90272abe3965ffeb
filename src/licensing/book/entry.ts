import type { BookLine } from '@/rules';
import type { LicensingSource } from '../sources';

/** One thing, paper, category, reason or sentence, in words. */
export interface LicensingEntry {
  /** its section and its id in that section: `papers/edi` */
  id: string;
  title: string;
  group?: string;
  lines: readonly BookLine[];
  /** entries that say more, with a heading */
  leads: readonly { title: string; ids: readonly string[] }[];
  sources: readonly LicensingSource[];
}

/** Lines with something to say, from pairs of a label and its text. */
export function linesOf(
  pairs: readonly (readonly [string, string | readonly string[] | undefined])[],
): BookLine[] {
  return pairs.flatMap(([label, text]) => {
    const all = typeof text === 'string' ? [text] : (text ?? []);
    const said = all.filter((one) => one !== '');
    return said.length > 0 ? [{ label, text: said }] : [];
  });
}

/** Leads to something, from pairs of a heading and ids. */
export const leadsTo = (...pairs: readonly (readonly [string, readonly string[]])[]) =>
  pairs.flatMap(([title, ids]) => (ids.length > 0 ? [{ title, ids }] : []));
