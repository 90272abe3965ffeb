import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isDay } from '@/rules/calendar';

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (day) => {
    expect(isDay(day)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20260401',
    '０２６-01-01',
    '',
    null,
    20260401,
  ])('does not accept %p', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('addDays', () => {
  it('agrees with the Gregorian calendar of the machine', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('addMonths', () => {
  const rows = [
    { from: '2026-01-31', months: 1, to: '2026-02-28', why: 'February has no 31st' },
    { from: '2024-01-31', months: 1, to: '2024-02-29', why: 'a leap year' },
    { from: '2025-11-30', months: 3, to: '2026-02-28', why: 'over the year' },
    { from: '2024-02-29', months: 12, to: '2025-02-28', why: 'the 29th of February a year later' },
    { from: '2026-05-31', months: -3, to: '2026-02-28', why: 'backwards' },
    { from: '2026-05-31', months: -1, to: '2026-04-30', why: 'April has no 31st' },
    { from: '2026-03-10', months: -12, to: '2025-03-10', why: 'the same day a year before' },
    { from: '2026-01-15', months: -1, to: '2025-12-15', why: 'into the year before' },
  ];
  it.each(rows)('$months from $from is $to: $why', ({ from, months, to }) => {
    expect(addMonths(from, months)).toBe(to);
  });
});
