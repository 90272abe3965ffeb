import { dayOfCompact, FOREVER } from '@/rules';
import { matchesOf } from './fold';

const DATE =
  /(\d{4}) ?[.\-/年·,、] ?(\d{1,2}) ?[.\-/月·,、] ?(\d{1,2})(?: ?日)?|(\d{4})[.·,]?(\d{2})[.·,]?(\d{2})/g;

/** Every real day of a text as `YYYYMMDD`, and 长期 where it stands. */
export function daysIn(text: string): string[] {
  const found: { at: number; value: string }[] = [];
  for (const match of matchesOf(DATE, text)) {
    const [, y1, m1, d1, y2, m2, d2] = match;
    const value = y1 ? `${y1}${pad(m1)}${pad(d1)}` : `${y2}${m2}${d2}`;
    if (dayOfCompact(value)) found.push({ at: match.index ?? 0, value });
  }
  const forever = /长 ?期|永久|无固定期限|不约定期限|永续/.exec(text);
  if (forever) found.push({ at: forever.index, value: FOREVER });
  return found.sort((a, b) => a.at - b.at).map(({ value }) => value);
}

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/** Whether a resident ID can be valid between these days: 5, 10 or 20 years to the day, or for ever. */
export function isValidityOfId(start: string, end: string): boolean {
  if (end === FOREVER) return true;
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  const sameDay =
    start.slice(4) === end.slice(4) || (start.endsWith('0229') && /0228|0301/.test(end.slice(4)));
  return sameDay && [5, 10, 20].includes(years);
}

const DAY_MS = 86_400_000;
const numberOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))) / DAY_MS;

/** Whether a term runs in whole years, to the same day or the day before, as papers print it. */
export function isWholeTerm(start: string, end: string): boolean {
  if (end === FOREVER) return true;
  const anniversary = `${end.slice(0, 4)}${start.slice(4)}`;
  const late = numberOf(anniversary) - numberOf(end);
  return end > start && late >= 0 && late <= 1;
}
