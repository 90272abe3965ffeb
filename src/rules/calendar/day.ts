import type { Day } from '../filing';

/**
 * A day is held as a whole number of days since 1970-01-01. Adding is plain addition, and the machine's time zone has
 * no effect.
 */

/** 0 for Sunday … 6 for Saturday. 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The number of a day of the Gregorian calendar (Hinnant's days_from_civil, where a year begins in March). */
export function numberOfDate(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leaps + dayOfYear - 719468;
}

/** Year, month (1–12) and date of a day number; the inverse of `numberOfDate`. */
function dateOfNumber(number: number): [year: number, month: number, date: number] {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1];
}

/** How many days a month has. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number in the `count` digits of `text` that start at `from`; -1 when one of them is not a digit. */
export function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Year, month and date of a day that is known to be well formed. */
function partsOfDay(day: Day): [year: number, month: number, date: number] {
  const dash = day.length - 6;
  return [digitsAt(day, 0, dash), digitsAt(day, dash + 1, 2), digitsAt(day, dash + 4, 2)];
}

/** The number of a day that is known to be well formed. */
export function numberOfDay(day: Day): number {
  const [year, month, date] = partsOfDay(day);
  return numberOfDate(year, month, date);
}

/** The day of a number. */
export function dayOfNumber(number: number): Day {
  const [year, month, date] = dateOfNumber(number);
  return dayOf(year, month, date);
}

/** True when the text is `YYYY-MM-DD` and the day exists. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return isDate(...partsOfDay(text));
}

/** True when the month exists and has that date in that year. */
export function isDate(year: number, month: number, date: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The day that comes `days` later; a negative number goes back. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** The same date `months` later (earlier when negative). When that month has no such date, its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOfDay(day);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** Whole days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** The number as two digits. */
export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function dayOf(year: number, month: number, date: number): Day {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
