import { digitsAt, isDate } from '../calendar/day';
import type { Day } from '../filing';

export const FOREVER = '长期';

/** The day of a `YYYYmmdd`; null when it is malformed or the day does not exist. */
export function dayOfCompact(text: string): Day | null {
  const real = text.length === 8 && isDate(digitsAt(text, 0, 4), digitsAt(text, 4, 2), digitsAt(text, 6, 2));
  return real ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}` : null;
}
