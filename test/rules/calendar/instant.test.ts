import fc from 'fast-check';
import { chinaDayOf, DAY, endOfDay, instantOf, isoOf, startOfDay } from '@/rules/calendar';

const anyInstant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2150, 0, 1) });

describe('instantOf', () => {
  const same = [
    '2026-03-10T10:00:00+08:00',
    '2026-03-10T10:00+08:00',
    '2026-03-10T10:00:00.000+08:00',
    '2026-03-10T02:00:00Z',
    '2026-03-09T18:00:00-08:00',
    '2026-03-10T07:45:00+05:45',
    '2026-03-10T16:00:00+14:00',
    '2026-03-09T22:30:00-03:30',
  ];
  it.each(same)('reads %s as one and the same instant', (iso) => {
    expect(instantOf(iso)).toBe(Date.UTC(2026, 2, 10, 2));
  });

  const wrong = [
    { iso: '2026-02-29T10:00:00+08:00', why: 'no such day' },
    { iso: '2026-04-31T10:00:00+08:00', why: 'no such day' },
    { iso: '2026-03-10T24:00:00+08:00', why: 'no such hour' },
    { iso: '2026-03-10T10:60:00+08:00', why: 'no such minute' },
    { iso: '2026-03-10T10:00:60+08:00', why: 'no such second' },
    { iso: '2026-03-10T10:00:00', why: 'there is no offset, so nobody knows the place' },
    { iso: '2026-03-10', why: 'a day is no instant' },
    { iso: '2026-03-10 10:00:00+08:00', why: 'no T' },
    { iso: '2026-03-10T10:00:00+0800', why: 'the offset without its colon' },
    { iso: '2026-03-10T10:00:00+24:00', why: 'no such offset' },
    { iso: '2026-03-10T10:00:00.+08:00', why: 'a fraction without digits' },
    { iso: '2026-03-10T10:00:00.1234567890+08:00', why: 'finer than a nanosecond' },
    { iso: '2026-03-10T10:00:00+08:00 ', why: 'something follows' },
    { iso: ' 2026-03-10T10:00:00+08:00', why: 'something comes before it' },
    { iso: '2026-03-10T10:00:00+08:00:00', why: 'something follows' },
    { iso: '2026-3-10T10:00:00+08:00', why: 'one digit is missing' },
    { iso: '２０２６-03-10T10:00:00+08:00', why: 'full-width digits' },
    { iso: '+02026-03-10T10:00:00+08:00', why: 'an expanded year' },
    { iso: '0000-03-10T10:00:00+08:00', why: 'there is no year 0' },
    { iso: '2026-03-10t10:00:00z', why: 'lower case' },
    { iso: '', why: 'the text is empty' },
  ];
  it.each(wrong)('refuses “$iso”: $why', ({ iso }) => {
    expect(instantOf(iso)).toBeNull();
  });

  it.each([null, undefined, 0, 1773108000000, {}, [], true])('refuses %p, which is no text', (value) => {
    expect(instantOf(value)).toBeNull();
  });

  it('refuses every text or reads it as the machine does, and never throws', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789T:+-.Z'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const instant = instantOf(text);
        if (instant !== null) expect(instant).toBe(Date.parse(text));
      }),
    );
  });
});

describe('isoOf', () => {
  it('writes China’s time, with milliseconds only when they are not 0', () => {
    expect(isoOf(Date.UTC(2026, 2, 10, 16, 0, 1))).toBe('2026-03-11T00:00:01+08:00');
    expect(isoOf(Date.UTC(2026, 2, 12, 15, 59, 59, 999))).toBe('2026-03-12T23:59:59.999+08:00');
    expect(isoOf(Date.UTC(2026, 2, 12, 1, 2, 3, 40))).toBe('2026-03-12T09:02:03.040+08:00');
  });

  it('gives a text that is read back as the same instant', () => {
    fc.assert(fc.property(anyInstant, (instant) => expect(instantOf(isoOf(instant))).toBe(instant)));
  });
});

describe('chinaDayOf', () => {
  const rows = [
    { iso: '2026-03-10T16:00:00Z', day: '2026-03-11', why: 'midnight in China' },
    { iso: '2026-03-10T15:59:59.999Z', day: '2026-03-10', why: 'a millisecond before' },
    { iso: '2026-03-10T07:59:59-08:00', day: '2026-03-10', why: 'a morning in California' },
    {
      iso: '2026-03-11T06:00:00+14:00',
      day: '2026-03-11',
      why: 'midnight in China, while it is morning in the Line Islands',
    },
    { iso: '1969-12-31T15:59:59Z', day: '1969-12-31', why: 'before the count began' },
  ];
  it.each(rows)('takes $iso as $day: $why', ({ iso, day }) => {
    expect(chinaDayOf(instantOf(iso) ?? 0)).toBe(day);
  });

  it('is the day whose start and end are on the two sides of the instant', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const day = chinaDayOf(instant);
        expect(startOfDay(day) <= instant && instant <= endOfDay(day)).toBe(true);
        expect(endOfDay(day) - startOfDay(day)).toBe(DAY - 1);
      }),
    );
  });
});
