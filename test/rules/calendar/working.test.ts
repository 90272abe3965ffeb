import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  FROM,
  HOLIDAYS,
  holidayNameOf,
  isEstimatedDay,
  isMakeUpDay,
  isWorkingDay,
  THROUGH,
} from '@/rules/calendar';
import { NOTICES } from './notices';
import { theirWorkingDay } from './theirs';

const FIRST = `${FROM}-01-01`;
const LAST = `${THROUGH}-12-31`;

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

const anyDay = fc.integer({ min: -400, max: 1600 }).map((days) => addDays(FIRST, days));

describe('HOLIDAYS', () => {
  it('has every year from the first to the last, each with its notice on gov.cn', () => {
    expect(HOLIDAYS.map(({ year }) => year)).toEqual(NOTICES.map(({ year }) => year));
    for (const { year, notice } of HOLIDAYS) {
      expect(notice).toMatch(/^https:\/\/www\.gov\.cn\/zhengce\/zhengceku\/\d{6}\/content_\d+\.htm$/);
      expect(notice).toContain(`/zhengceku/${year - 1}`);
    }
  });

  it.each(NOTICES)('has the days of the notice for $year and no others', ({ year, off, worked }) => {
    const daysOff = off.flatMap(([first, last]) => daysFrom(first, last));
    const table = daysFrom(`${year}-01-01`, `${year}-12-31`);
    expect(table.filter((day) => holidayNameOf(day) !== null)).toEqual(daysOff);
    expect(table.filter((day) => isMakeUpDay(day))).toEqual([...worked]);
    for (const day of daysOff) expect({ day, worked: isWorkingDay(day) }).toEqual({ day, worked: false });
    for (const day of worked) expect({ day, worked: isWorkingDay(day) }).toEqual({ day, worked: true });
  });

  it('agrees with chinese-days on every day it knows', () => {
    const table = daysFrom(FIRST, LAST);
    expect(table.filter((day) => isWorkingDay(day) !== theirWorkingDay(day))).toEqual([]);
  });
});

describe('isWorkingDay', () => {
  it('counts Monday to Friday in a year without a notice, even the first of January', () => {
    const week = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2023-10-02'];
    expect(week.map(isWorkingDay)).toEqual([true, false, false, true, true]);
    expect(week.every(isEstimatedDay)).toBe(true);
    expect([FIRST, LAST].some(isEstimatedDay)).toBe(false);
  });
});

describe('addWorkingDays', () => {
  const rows = [
    { from: '2026-03-10', count: 1, day: '2026-03-11', why: 'a plain Tuesday' },
    { from: '2026-03-13', count: 1, day: '2026-03-16', why: 'a Friday, over the weekend' },
    { from: '2026-03-14', count: 1, day: '2026-03-16', why: 'a Saturday is day 0 too' },
    { from: '2026-02-13', count: 1, day: '2026-02-14', why: 'the Saturday before 春节 2026 is worked' },
    { from: '2026-02-13', count: 2, day: '2026-02-24', why: 'then nine days off' },
    { from: '2026-02-25', count: 20, day: '2026-03-24', why: 'Saturday 28 February is worked' },
    { from: '2024-09-30', count: 1, day: '2024-10-08', why: '国庆 2024' },
    { from: '2025-09-26', count: 1, day: '2025-09-28', why: 'the Sunday before 国庆 2025 is worked' },
    { from: '2025-09-30', count: 2, day: '2025-10-10', why: '国庆 and 中秋 2025 together' },
    { from: '2024-02-09', count: 1, day: '2024-02-18', why: 'the Sunday that ends 春节 2024 is worked' },
    { from: '2026-05-08', count: 1, day: '2026-05-09', why: 'a worked Saturday after 劳动节' },
    { from: '2024-02-28', count: 1, day: '2024-02-29', why: 'a leap day is a day' },
    {
      from: '2026-02-17',
      count: 0,
      day: '2026-02-17',
      why: '0 days later is the day itself, even on a holiday',
    },
  ];
  it.each(rows)('$count after $from is $day: $why', ({ from, count, day }) => {
    expect(addWorkingDays(from, count)).toEqual({ day, estimated: false });
  });

  const doubtful = [
    { from: '2026-12-30', count: 1, day: '2026-12-31', estimated: false, why: 'the last day of the table' },
    {
      from: '2026-12-30',
      count: 2,
      day: '2027-01-01',
      estimated: true,
      why: 'New Year’s Day counts as a working day while no notice says otherwise',
    },
    {
      from: '2026-12-31',
      count: 1,
      day: '2027-01-01',
      estimated: true,
      why: 'the count uses one day without a notice',
    },
    { from: '2027-03-01', count: 0, day: '2027-03-01', estimated: false, why: 'the count uses no day' },
    {
      from: '2023-12-29',
      count: 1,
      day: '2024-01-02',
      estimated: true,
      why: 'the count uses a weekend of 2023',
    },
    {
      from: '2023-12-31',
      count: 1,
      day: '2024-01-02',
      estimated: false,
      why: 'day 0 itself does not matter',
    },
  ];
  it.each(doubtful)(
    '$count after $from is estimated: $estimated, $why',
    ({ from, count, day, estimated }) => {
      expect(addWorkingDays(from, count)).toEqual({ day, estimated });
    },
  );

  it('never ends earlier with more days or from a later day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), fc.nat(40), fc.nat(30), (day, count, more, later) => {
        const end = addWorkingDays(day, count).day;
        expect(addWorkingDays(day, count + more).day >= end).toBe(true);
        expect(addWorkingDays(addDays(day, later), count).day >= end).toBe(true);
      }),
    );
  });

  it('ends on a working day, after exactly the given number of working days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const end = addWorkingDays(day, count).day;
        expect(isWorkingDay(end)).toBe(true);
        expect(daysFrom(addDays(day, 1), end).filter(isWorkingDay)).toHaveLength(count);
      }),
    );
  });
});
