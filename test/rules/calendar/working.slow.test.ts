import { addDays, addWorkingDays, FROM, THROUGH } from '@/rules/calendar';
import { theirWorkday } from './theirs';

describe('addWorkingDays', () => {
  it('agrees with chinese-days from every day of the table', () => {
    for (const count of [1, 2, 7, 20]) {
      const differing: string[] = [];
      for (let day = `${FROM}-01-01`; day <= '2026-11-30'; day = addDays(day, 1)) {
        const ours = addWorkingDays(day, count);
        if (ours.day <= `${THROUGH}-12-31` && ours.day !== theirWorkday(count, day)) differing.push(day);
      }
      expect(differing).toEqual([]);
    }
  });
});
