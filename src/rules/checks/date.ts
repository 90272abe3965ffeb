import { digitsAt, isDate, isDay } from '../calendar/day';
import type { Day } from '../filing';

export const FOREVER = '长期';

/** The day of a `YYYYmmdd`; null when it is malformed or the day does not exist. */
export function dayOfCompact(text: string): Day | null {
  const real = text.length === 8 && isDate(digitsAt(text, 0, 4), digitsAt(text, 4, 2), digitsAt(text, 6, 2));
  return real ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}` : null;
}

/** The day somebody meant who wrote it another way: 2039-06-06, 2039.6.6, 2039年6月6日, in full-width digits. */
export function dayMeant(text: string): Day | null {
  const plain = text.replace(/[\uff0d-\uff0f\uff10-\uff19]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  const [, year = '', month = '', date = ''] =
    /^\s*(\d{4})\s*[-./年]?\s*(\d{1,2})\s*[-./月]?\s*(\d{1,2})\s*日?\s*$/.exec(plain) ?? [];
  // Without signs between them only eight digits are clear.
  if (/^\s*\d+\s*$/.test(plain) && !/^\s*\d{8}\s*$/.test(plain)) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** Other words for a certificate that has no end. */
export const meansForever = (text: string): boolean =>
  /^(长期有效|永久|永久有效|长久|无固定期限)$/.test(text.trim());
