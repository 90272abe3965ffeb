import { type Dated, inForce, newest } from '@/rules/dated';

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
});

describe('newest', () => {
  it('is the version that begins last, whatever their order', () => {
    expect([newest([TWO, FOUR]), newest([FOUR, TWO]), newest([TWO])]).toEqual([4, 4, 2]);
  });
});
