import { addDays, addMonths, daysBetween, instantOf, isDay } from '@/rules/calendar';

describe('isDay', () => {
  it.each([
    { day: 'x2026-03-10', why: 'a letter before it' },
    { day: '12026-03-10', why: 'a year of five digits' },
    { day: '2026-03-101', why: 'a digit behind it' },
    { day: '2026-03-10\n', why: 'a line break behind it' },
    { day: '2026-03-00', why: 'no month begins with 0' },
    { day: ['2026-03-10'], why: 'a list that reads like one' },
  ])('does not accept $day: $why', ({ day }) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    { from: '2000-02-28', days: 1, to: '2000-02-29', why: 'the last day of four hundred years' },
    { from: '2000-02-29', days: 1, to: '2000-03-01', why: 'the first of the next' },
    { from: '1600-03-01', days: -1, to: '1600-02-29', why: 'four hundred years before' },
    { from: '1900-02-28', days: 1, to: '1900-03-01', why: 'a hundredth year' },
    { from: '0999-12-31', days: 1, to: '1000-01-01', why: 'a year of three digits' },
    { from: '0998-12-31', days: 1, to: '0999-01-01', why: 'likewise' },
  ])('$days from $from is $to: $why', ({ from, days, to }) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('addMonths', () => {
  it('ends in the last day of each of the short months', () => {
    const ends = ['04', '06', '09', '11'].map((month) => addMonths('2026-01-31', Number(month) - 1));
    expect(ends).toEqual(['2026-04-30', '2026-06-30', '2026-09-30', '2026-11-30']);
  });
});

describe('instantOf', () => {
  it.each([
    { iso: '2026/03-10T10:00:00+08:00', why: 'a slash behind the year' },
    { iso: '2026-03/10T10:00:00+08:00', why: 'a slash behind the month' },
    { iso: '2026/03/10T10:00:00+08:00', why: 'slashes' },
    { iso: '2026-03-10Tab:00:00+08:00', why: 'letters for the hour' },
    { iso: '2026-03-10T10:ab:00+08:00', why: 'letters for the minute' },
    { iso: '2026-03-10T10:00:ab+08:00', why: 'letters for the second' },
    { iso: '2026-03-10T10.00:00+08:00', why: 'a dot for the colon' },
    { iso: '2026-03-10T10:00:00.x+08:00', why: 'a letter for the fraction' },
    { iso: '2026-03-10T10:00:00.Z', why: 'a fraction without digits' },
    { iso: '2026-03-10T02:00:00Zx', why: 'something behind Z' },
    { iso: '2026-03-10T10:00:00*08:00', why: 'a sign that is none' },
    { iso: '2026-03-10T10:00:00+0x:00', why: 'a letter in the offset' },
    { iso: '2026-03-10T10:00:00+08.00', why: 'a dot in the offset' },
    { iso: '2026-03-10T10:00:00-ab:00', why: 'letters for the offset' },
  ])('refuses $iso: $why', ({ iso }) => {
    expect(instantOf(iso)).toBeNull();
  });

  it.each([
    { fraction: '.1', rest: 100 },
    { fraction: '.12', rest: 120 },
    { fraction: '.123', rest: 123 },
    { fraction: '.123456789', rest: 123 },
    { fraction: '.000', rest: 0 },
  ])('reads $fraction as $rest ms', ({ fraction, rest }) => {
    expect(instantOf(`2026-03-10T10:00:00${fraction}+08:00`)).toBe(Date.UTC(2026, 2, 10, 2, 0, 0, rest));
    expect(instantOf(`2026-03-10T02:00:00${fraction}Z`)).toBe(Date.UTC(2026, 2, 10, 2, 0, 0, rest));
  });
});
