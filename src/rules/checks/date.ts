import { isDay } from '../calendar/day';
import type { Day } from '../filing';

export const FOREVER = '长期';

/** The day of a `YYYYmmdd`; null when it is malformed or the day does not exist. */
export function dayOfCompact(text: string): Day | null {
  if (!/^\d{8}$/.test(text)) return null;
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return isDay(day) ? day : null;
}
