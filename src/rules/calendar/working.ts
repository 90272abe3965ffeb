import type { Day } from '../filing';
import { dayOfNumber, numberOfDate, numberOfDay, weekdayOfNumber } from './day';
import { FROM, HOLIDAYS, THROUGH } from './holidays.generated';

/** The result of counting days; `estimated` is true when the count used a day of a year without a notice. */
interface CountedDay {
  day: Day;
  estimated: boolean;
}

const FIRST = numberOfDate(FROM, 1, 1);
const LAST = numberOfDate(THROUGH, 12, 31);

/**
 * One byte for each day from FIRST to LAST: 1 for a working day. A make-up day overrides a holiday, and a holiday
 * overrides a weekday.
 */
const WORKED = new Uint8Array(LAST - FIRST + 1);
const NAMES = new Map<number, string>();

for (let number = FIRST; number <= LAST; number++) WORKED[number - FIRST] = isWeekday(number) ? 1 : 0;
for (const { holidays } of HOLIDAYS) {
  for (const { name, off } of holidays) {
    for (let number = numberOfDay(off[0]); number <= numberOfDay(off[1]); number++) {
      WORKED[number - FIRST] = 0;
      NAMES.set(number, name);
    }
  }
}
for (const { holidays } of HOLIDAYS) {
  for (const { worked } of holidays) for (const day of worked) WORKED[numberOfDay(day) - FIRST] = 1;
}

/** True when the day is a working day in China. In a year without a notice, Monday to Friday. */
export function isWorkingDay(day: Day): boolean {
  return isWorkedNumber(numberOfDay(day));
}

/** True when no State Council notice for the day's year is in the table. */
export function isEstimatedDay(day: Day): boolean {
  const number = numberOfDay(day);
  return number < FIRST || number > LAST;
}

/** The `count`-th working day after `day`. For 0 it is `day` itself, even when that is not a working day. */
export function addWorkingDays(day: Day, count: number): CountedDay {
  if (count <= 0) return { day, estimated: false };
  const start = numberOfDay(day);
  let number = start;
  for (let left = count; left > 0; ) if (isWorkedNumber(++number)) left--;
  return { day: dayOfNumber(number), estimated: start + 1 < FIRST || number > LAST };
}

/** The name of the holiday that the day off belongs to (春节), or null. */
export function holidayNameOf(day: Day): string | null {
  return NAMES.get(numberOfDay(day)) ?? null;
}

/** True when the day is a Saturday or Sunday on which people work in exchange for a holiday. */
export function isMakeUpDay(day: Day): boolean {
  const number = numberOfDay(day);
  return !isWeekday(number) && isWorkedNumber(number);
}

function isWorkedNumber(number: number): boolean {
  return number < FIRST || number > LAST ? isWeekday(number) : WORKED[number - FIRST] === 1;
}

function isWeekday(number: number): boolean {
  const weekday = weekdayOfNumber(number);
  return weekday !== 0 && weekday !== 6;
}
