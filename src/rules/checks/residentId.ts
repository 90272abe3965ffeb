import { isDay } from '../calendar/day';
import type { Day } from '../filing';

/** GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const SHAPE = /^[1-9]\d{16}[\dXx]$/;

/** What is wrong with an 18-digit number of GB 11643 on that day; null when nothing is. A lower-case x is allowed. */
export function residentIdProblem(
  id: string,
  today: Day,
): 'shape' | 'birthday' | 'future' | 'checkDigit' | null {
  if (!SHAPE.test(id)) return 'shape';
  const birthday = birthdayIn(id);
  if (!birthday || birthday < '1800-01-01') return 'birthday';
  if (birthday > today) return 'future';
  return residentIdCheck(id) === id.charAt(17).toUpperCase() ? null : 'checkDigit';
}

/** The check digit that the first 17 digits give. */
export function residentIdCheck(id: string): string {
  let sum = 0;
  for (let place = 0; place < 17; place++) sum += Number(id.charAt(place)) * (WEIGHTS[place] ?? 0);
  return CHECKS.charAt(sum % 11);
}

/** The date of birth in the number; null when the day does not exist. */
export function birthdayIn(id: string): Day | null {
  const day = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  return isDay(day) ? day : null;
}

/** True for a man: the 17th digit is odd. */
export function isMale(id: string): boolean {
  return Number(id.charAt(16)) % 2 === 1;
}
