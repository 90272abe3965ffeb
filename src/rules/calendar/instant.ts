import type { Day, Instant } from '../filing';
import { dayOfNumber, digitsAt, isDate, numberOfDate, numberOfDay, two } from './day';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** China has one time zone and no summer time. */
const OFFSET = 8 * HOUR;

/**
 * The instant of an ISO 8601 text with an offset (`Z` or `±hh:mm`); null when the text is malformed or names no real
 * moment.
 */
export function instantOf(iso: unknown): Instant | null {
  if (typeof iso !== 'string' || iso.charAt(10) !== 'T') return null;
  const [year, month, date] = [digitsAt(iso, 0, 4), digitsAt(iso, 5, 2), digitsAt(iso, 8, 2)];
  if (iso.charAt(4) !== '-' || iso.charAt(7) !== '-' || !isDate(year, month, date)) return null;
  const time = clockTimeOf(iso, 11);
  if (time === null) return null;
  const hasSeconds = iso.charAt(16) === ':';
  const second = hasSeconds ? digitsAt(iso, 17, 2) : 0;
  const fraction = hasSeconds && iso.charAt(19) === '.' ? fractionDigits(iso, 20) : 0;
  if (second < 0 || second > 59 || fraction < 0) return null;
  const zone = fraction > 0 ? 20 + fraction : hasSeconds ? 19 : 16;
  const offset = offsetOf(iso, zone);
  if (offset === null) return null;
  const used = Math.min(fraction, 3);
  const milliseconds = used === 0 ? 0 : digitsAt(iso, 20, used) * 10 ** (3 - used);
  return numberOfDate(year, month, date) * DAY + time + second * SECOND + milliseconds - offset;
}

/** Reads `hh:mm` at a place in the text, in milliseconds; null when it is not a time of day. */
function clockTimeOf(iso: string, from: number): number | null {
  const [hour, minute] = [digitsAt(iso, from, 2), digitsAt(iso, from + 3, 2)];
  const real = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && iso.charAt(from + 2) === ':';
  return real ? hour * HOUR + minute * MINUTE : null;
}

/** The number of digits in the fraction; -1 when there is none, or more than nanoseconds need. */
function fractionDigits(iso: string, from: number): number {
  let count = 0;
  while (count < 10 && digitsAt(iso, from + count, 1) >= 0) count++;
  return count > 0 && count < 10 ? count : -1;
}

/** Reads the offset at the end of the text, in milliseconds; null when it is malformed or text follows it. */
function offsetOf(iso: string, from: number): number | null {
  const sign = iso.charAt(from);
  if (sign === 'Z') return iso.length === from + 1 ? 0 : null;
  if ((sign !== '+' && sign !== '-') || iso.length !== from + 6) return null;
  const offset = clockTimeOf(iso, from + 1);
  return offset !== null && sign === '-' ? -offset : offset;
}

/** ISO 8601 in China's time (`+08:00`); with milliseconds only when they are not 0. */
export function isoOf(instant: Instant): string {
  const [hour, minute, second, rest] = chinaTimeOf(instant);
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`;
  return `${chinaDayOf(instant)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}+08:00`;
}

/** The day in China at that instant. */
export function chinaDayOf(instant: Instant): Day {
  return dayOfNumber(Math.floor((instant + OFFSET) / DAY));
}

/** Hour, minute, second and milliseconds of the time in China. */
function chinaTimeOf(instant: Instant): [hour: number, minute: number, second: number, milliseconds: number] {
  const shifted = instant + OFFSET;
  const time = shifted - Math.floor(shifted / DAY) * DAY;
  return [
    Math.floor(time / HOUR),
    Math.floor((time % HOUR) / MINUTE),
    Math.floor((time % MINUTE) / SECOND),
    Math.floor(time % SECOND),
  ];
}

/** 00:00 of the day in China. */
export function startOfDay(day: Day): Instant {
  return numberOfDay(day) * DAY - OFFSET;
}

/** 23:59:59.999 of the day in China: a time limit includes the whole of its last day. */
export function endOfDay(day: Day): Instant {
  return startOfDay(day) + DAY - 1;
}
