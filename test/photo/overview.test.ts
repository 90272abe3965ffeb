import { overviewOf } from '@/photo';
import { taken } from './taken';

describe('overviewOf', () => {
  const view = taken();

  it.each([
    { width: 1613, height: 1210 },
    { width: 4000, height: 3000 },
    { width: 3024, height: 2268 },
  ])('asks for close-ups inside $width × $height that begin at a block of JPEG', (full) => {
    const { closeups } = overviewOf(view, full);
    expect(new Set(closeups.map(({ shows }) => shows))).toEqual(new Set(['text', 'grain', 'ground']));
    for (const { from } of closeups) {
      expect([from.x % 16, from.y % 16]).toEqual([0, 0]);
      expect(from.x + from.width).toBeLessThanOrEqual(full.width);
      expect(from.y + from.height).toBeLessThanOrEqual(full.height);
    }
  });
});
