import fc from 'fast-check';
import { addDays, chinaDayOf, KIND_IDS, weeksBetween, whatIf } from '@/rules';
import { at, filing } from './process/filings';

describe('whatIf', () => {
  it('ends within eight weeks, whichever day the filing is submitted on, even after a rejection', () => {
    let longest = 0;
    for (let day = '2024-01-04'; day < '2028-01-01'; day = addDays(day, 1)) {
      const [before, now] = [addDays(day, -1), at(`${day}T10:00:00+08:00`)];
      const rejected = filing(
        {},
        ['submitted', `${before}T09:00:00+08:00`],
        ['platform_rejected', `${before}T10:00:00+08:00`],
      );
      longest = Math.max(longest, weeksBetween(day, chinaDayOf(whatIf(rejected, now).latest)).length);
    }
    expect(longest).toBe(8);
  });

  it('never ends earlier for a later submission, whatever the kind and the year', () => {
    const moment = fc.integer({ min: at('2023-11-01T00:00:00+08:00'), max: at('2029-01-01T00:00:00+08:00') });
    fc.assert(
      fc.property(moment, fc.nat(40 * 86_400_000), fc.constantFrom(...KIND_IDS), (now, later, kind) => {
        const [one, other] = [whatIf({ kind }, now), whatIf({ kind }, now + later)];
        expect(other.earliest >= one.earliest && other.latest >= one.latest).toBe(true);
        expect(chinaDayOf(one.latest) >= one.earliest).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
