import { type Dated, inForce } from '@/rules/dated';

const version = (from: string, value: number): Dated<number> => ({
  from,
  value,
  source: ['WX-MAT'],
  checkedOn: '2026-11-30',
});
const TWO = version('2023-09-01', 2);
const FOUR = version('2027-01-01', 4);

describe('inForce', () => {
  it.each([
    { day: '2026-12-31', value: 2, why: 'the last day of the older version' },
    { day: '2027-01-01', value: 4, why: 'the first day of the newer one' },
    { day: '2030-05-05', value: 4, why: 'long after' },
    { day: '2020-01-01', value: 2, why: 'before any: the oldest is all that is known' },
  ])('is $value on $day: $why', ({ day, value }) => {
    expect(inForce([TWO, FOUR], day)).toBe(value);
    expect(inForce([FOUR, TWO], day)).toBe(value);
  });

  it('is the version that begins last where no day is asked for, whatever their order', () => {
    expect([inForce([TWO, FOUR]), inForce([FOUR, TWO]), inForce([TWO])]).toEqual([4, 4, 2]);
  });
});
