import type { Pixels } from '@/photo';
import type { Background } from './backgrounds';
import * as damage from './damage';
import { box } from './ink';
import { drawn, PAPERS } from './papers';
import type { Shot } from './scene';
import { assessed, taken } from './taken';

/** Photos that look like another problem: print like light, a pattern like writing. */

/** A card with a portrait on pure white. The paper around it is a little brighter than elsewhere. */
function withWhitePortrait(): Pixels {
  const paper = drawn('idFront', 860, 1);
  const mm = 860 / PAPERS.idFront.width;
  const around = (out: number, light: number, opacity = 1) =>
    box(
      paper,
      (58 - out) * mm,
      (6 - out) * mm,
      (23 + 2 * out) * mm,
      (31 + 2 * out) * mm,
      [light, light, light],
      opacity,
    );
  for (let out = 3; out > 0; out -= 0.5) around(out, 246, 0.2);
  around(0, 255);
  box(paper, 65 * mm, 11 * mm, 9 * mm, 12 * mm, [150, 110, 90]);
  box(paper, 61 * mm, 24 * mm, 17 * mm, 13 * mm, [60, 74, 96]);
  return paper;
}

/** Squares in two kinds of blue, darker than any paper. */
const CHECKS: Background = (x, y) =>
  (Math.floor(x / 60) + Math.floor(y / 60)) % 2 ? [70, 95, 140] : [150, 165, 190];

describe('assess: white that is no reflection', () => {
  it('accepts a portrait that is printed on white', () => {
    const photo = damage.exposed(taken({ falloff: 0.06 }, 'idFront', withWhitePortrait()), 1.03);
    const { problems, slight } = assessed(photo);
    expect([...problems, ...slight]).not.toContain('glare');
  });

  it('finds a reflection beside such a portrait', () => {
    const photo = damage.glared(
      taken({ falloff: 0 }, 'idFront', withWhitePortrait()),
      0.35,
      0.45,
      0.12,
      0.12,
    );
    expect(assessed(photo).problems).toEqual(['glare']);
  });
});

describe('assess: a desk as busy as writing', () => {
  const CASES: { problem: string; shot: Partial<Shot> }[] = [
    { problem: 'too_small_in_frame', shot: { fill: 0.25 } },
    { problem: 'tilted', shot: { fill: 0.43, turned: 18 } },
  ];
  it.each(CASES)('refuses for $problem on checked cloth', ({ problem, shot }) => {
    expect(assessed(taken({ background: CHECKS, falloff: 0, ...shot }, 'permit')).problems).toEqual([
      problem,
    ]);
  });
});

describe('assess: two weak signs together', () => {
  it('refuses clipped colours together with slightly faded ink', () => {
    const photo = damage.exposed(taken({ falloff: 0 }), 1.48, 8);
    expect(assessed(photo).problems).toEqual(['overexposed']);
  });

  it('refuses quality 8 in a large photo too, where the blocks are too small to be seen', () => {
    expect(assessed(taken(), 8, 180_000, 4000).problems).toEqual(['heavy_compression']);
    expect(assessed(taken(), 20, 180_000, 4000).problems).toEqual([]);
  });
});
