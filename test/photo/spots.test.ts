import fc from 'fast-check';
import type { Pixels, Rect } from '@/photo';
import { spotsFor } from '@/photo/spots';
import * as damage from './damage';
import { assessed, taken } from './taken';

let fine: Pixels;
beforeAll(() => {
  fine = taken();
});

const holds = ({ x, y, width, height }: Rect, across: number, down: number) =>
  across >= x && across <= x + width && down >= y && down <= y + height;

describe('the spots of an assessment', () => {
  it('are none on a good photo, nor where the whole photo is wrong', () => {
    for (const photo of [fine, damage.blurred(fine, 3), damage.exposed(fine, 0.15), damage.grey(fine)])
      expect(assessed(photo).spots).toEqual([]);
  });

  it.each([
    { x: 0.5, y: 0.45, radius: 0.15 },
    { x: 0.65, y: 0.6, radius: 0.11 },
  ])('are around a reflection at $x, $y', ({ x, y, radius }) => {
    const [spot, ...more] = assessed(damage.glared(fine, x, y, radius, radius)).spots;
    expect(more).toEqual([]);
    expect(spot).toMatchObject({ problem: 'glare' });
    expect(holds(spot as Rect, x, y)).toBe(true);
    expect(spot?.width).toBeLessThan(radius * 3);
    expect(spot?.height).toBeLessThan(radius * 3);
  });

  it.each([
    { right: 1, down: 1 },
    { right: -1, down: 1 },
    { right: 1, down: -1 },
    { right: -1, down: -1 },
  ])('are at the corner of the photo where the paper runs out: $right, $down', ({ right, down }) => {
    const { spots } = assessed(taken({ fill: 0.65, right: 0.14 * right, down: 0.16 * down }));
    const corner = [right > 0 ? 1 : 0, down > 0 ? 1 : 0] as const;
    const opposite = [1 - corner[0], 1 - corner[1]] as const;
    expect(spots.map(({ problem }) => problem)).toEqual(['cut_off', 'cut_off']);
    expect(spots.map((spot) => holds(spot, ...corner))).toEqual([true, true]);
    expect(spots.map((spot) => holds(spot, ...opposite))).toEqual([false, false]);
  });

  it('are at a single corner that is outside, without a side of its own', () => {
    const { spots } = assessed(taken({ fill: 0.6, turned: 8, right: 0.09 }));
    expect(spots).toHaveLength(1);
    expect(holds(spots[0] as Rect, 1, 0.2)).toBe(true);
  });
});

describe('spotsFor', () => {
  const number = fc.integer({ min: -1000, max: 2000 });
  const length = fc.integer({ min: 0, max: 1200 });

  it('gives shares from 0 to 1 for any box, and nothing for one that covers most of the photo', () => {
    fc.assert(
      fc.property(number, number, length, length, (x, y, width, height) => {
        for (const spot of spotsFor('glare', [{ x, y, width, height }], { width: 1024, height: 768 })) {
          expect(Math.min(spot.x, spot.y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(spot.width, spot.height)).toBeGreaterThan(0);
          expect(Math.max(spot.x + spot.width, spot.y + spot.height)).toBeLessThanOrEqual(1 + 1e-9);
          expect(spot.width * spot.height).toBeLessThanOrEqual(0.6);
        }
      }),
    );
    expect(
      spotsFor('glare', [{ x: 10, y: 10, width: 900, height: 700 }], { width: 1024, height: 768 }),
    ).toEqual([]);
  });
});
