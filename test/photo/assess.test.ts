import type { Assessment, Pixels } from '@/photo';
import { BACKGROUNDS } from './backgrounds';
import * as damage from './damage';
import type { Shot } from './scene';
import { assessed, taken } from './taken';

let fine: Pixels;
beforeAll(() => {
  fine = taken();
});

describe('assess: a photo that nobody would return', () => {
  it('finds nothing on a card on a desk', () => {
    expect(assessed(fine)).toMatchObject({ acceptable: true, problems: [], slight: [], assessed: true });
  });

  const FINE: { name: string; photo: () => Pixels }[] = [
    {
      name: 'white paper on a white desk',
      photo: () =>
        taken({ background: BACKGROUNDS.white, width: 720, height: 960, rounded: 0 }, 'sealedLetter'),
    },
    {
      name: 'a licence on a patterned cloth',
      photo: () => taken({ background: BACKGROUNDS.checks, rounded: 0 }, 'institution'),
    },
    { name: 'a card on marble', photo: () => taken({ background: BACKGROUNDS.marble }, 'permit') },
    {
      name: 'a document that fills the photo to its border',
      photo: () => taken({ fill: 1, turned: 0, leaning: 0, rounded: 0, width: 1023, height: 720 }),
    },
    { name: 'a shadow over a part of it', photo: () => damage.overshadowed(fine, 0.5, 20, 0.35) },
    { name: 'warm lamp light', photo: () => damage.lit(fine, 1, 0.92, 0.7) },
    { name: 'a finger at the side', photo: () => damage.held(fine, 0.08, 0.5, 0.05) },
    {
      name: 'the sharpening and noise of a phone',
      photo: () => damage.noisy(damage.sharpened(fine, 0.6), 2, 1),
    },
  ];
  it.each(FINE)('does not refuse $name', ({ photo }) => {
    expect(assessed(photo()).problems).toEqual([]);
  });
});

describe('assess: a photo that a reviewer would return', () => {
  const BAD: { problem: string; how: string; photo: () => Pixels }[] = [
    { problem: 'blur', how: 'out of focus', photo: () => damage.blurred(fine, 3) },
    { problem: 'blur', how: 'moved while it was taken', photo: () => damage.moved(fine, 20, 20) },
    {
      problem: 'glare',
      how: 'a lamp on the writing',
      photo: () => damage.glared(fine, 0.5, 0.45, 0.15, 0.15),
    },
    { problem: 'dark', how: 'taken at night', photo: () => damage.exposed(fine, 0.15) },
    { problem: 'overexposed', how: 'washed out', photo: () => damage.exposed(fine, 1.7, 60) },
    { problem: 'tilted', how: 'turned by 18 degrees', photo: () => taken({ turned: 18, fill: 0.45 }) },
    { problem: 'tilted', how: 'seen from the side', photo: () => taken({ leaning: 0.45, fill: 0.5 }) },
    { problem: 'cut_off', how: 'running out at the right', photo: () => taken({ right: 0.24 }) },
    { problem: 'cut_off', how: 'of which half is seen', photo: () => taken({ right: 0.4, fill: 0.4 }) },
    { problem: 'too_small_in_frame', how: 'a quarter of the picture', photo: () => taken({ fill: 0.25 }) },
    { problem: 'grayscale', how: 'black and white', photo: () => damage.grey(fine) },
    { problem: 'screen_reshot', how: 'shown on a screen', photo: () => damage.reshot(fine, 3.3, 7, 0.35) },
    {
      problem: 'watermark_covers',
      how: 'with a watermark all over',
      photo: () => damage.watermarked(fine),
    },
  ];
  it.each(BAD)('refuses one $how for $problem', ({ problem, photo }) => {
    const { acceptable, problems } = assessed(photo());
    expect(problems).toEqual([problem]);
    expect(acceptable).toBe(false);
  });

  it('refuses blocks of JPEG that hide the letters', () => {
    const file = damage.jpegOf(fine, 4);
    expect(assessed(damage.opened(file), undefined, file.length).problems).toEqual(['heavy_compression']);
  });

  it('recognises a JPEG of quality 8 by its own tables', () => {
    expect(assessed(fine, 8).problems).toEqual(['heavy_compression']);
    expect(assessed(fine, 20)).toMatchObject({ problems: [], slight: ['heavy_compression'] });
  });
});

describe('assess: one problem hides another', () => {
  const HIDDEN: { seen: string; hidden: string; photo: () => Assessment }[] = [
    { seen: 'dark', hidden: 'pressed to quality 8', photo: () => assessed(damage.exposed(fine, 0.15), 8) },
    { seen: 'blur', hidden: 'pressed to quality 8', photo: () => assessed(damage.blurred(fine, 3), 8) },
    { seen: 'screen_reshot', hidden: 'pressed to quality 8', photo: () => assessed(onScreen(fine), 8) },
    {
      seen: 'screen_reshot',
      hidden: 'out of focus, with waves like slanted writing',
      photo: () => assessed(onScreen(damage.blurred(fine, 3))),
    },
    {
      seen: 'overexposed',
      hidden: 'brightest in one place',
      photo: () => assessed(damage.exposed(taken({ falloff: 0.4 }), 1.3, 30)),
    },
  ];
  it.each(HIDDEN)('reports only $seen in a photo that is also $hidden', ({ seen, photo }) => {
    expect(photo()).toMatchObject({ problems: [seen], slight: [] });
  });
});

describe('assess: a photo that shows only the document', () => {
  /** The border of the document is outside the photo, so there is no outline and no desk. */
  const close: Partial<Shot> = { fill: 1.4, turned: 0, leaning: 0, rounded: 0, falloff: 0 };

  it('gives a hint that something may be cut off when writing runs to the border', () => {
    expect(assessed(taken(close))).toMatchObject({ problems: [], slight: ['cut_off'] });
  });

  it('refuses a screen with shifted colours', () => {
    expect(assessed(onScreen(taken(close))).problems).toEqual(['screen_reshot']);
  });

  it('gives only a hint for waves of one colour, which may be printed', () => {
    const { problems, slight } = assessed(waved(taken(close), 3.3, 0.2));
    expect([problems, slight.includes('screen_reshot')]).toEqual([[], true]);
  });
});

describe('assess: a photo that can still be read', () => {
  const SLIGHT: { problem: string; photo: () => Pixels }[] = [
    { problem: 'blur', photo: () => damage.blurred(fine, 1.15) },
    { problem: 'tilted', photo: () => taken({ turned: 6 }) },
    { problem: 'dark', photo: () => damage.exposed(fine, 0.42) },
  ];
  it.each(SLIGHT)('gives only a hint for a slight $problem', ({ problem, photo }) => {
    expect(assessed(photo())).toMatchObject({ acceptable: true, problems: [], slight: [problem] });
  });

  it('reports no missing corner when it cannot distinguish paper from desk', () => {
    const lost = assessed(taken({ background: () => [243, 236, 234], shadow: 0 }));
    expect(lost.problems).not.toContain('cut_off');
  });
});

describe('assess: any photo at all', () => {
  it.each([
    { what: 'one pixel', width: 1, height: 1 },
    { what: 'a line', width: 900, height: 1 },
    { what: 'an empty sheet', width: 200, height: 150 },
  ])('gives finite numbers for $what', ({ width, height }) => {
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    const { problems, measures } = assessed({ width, height, data });
    expect(problems).not.toContain('blur');
    for (const value of Object.values(measures)) expect(Number.isFinite(value)).toBe(true);
  });

  it('gives the same result twice and does not change the photo', () => {
    const before = Buffer.from(fine.data);
    expect(assessed(fine)).toEqual(assessed(fine));
    expect(before.equals(Buffer.from(fine.data))).toBe(true);
  });
});

/** A photo as a screen shows it: red, green and blue are side by side. */
const onScreen = (pixels: Pixels): Pixels => damage.reshot(pixels, 3.3, 7, 0.35);

/** Grey waves over the photo in both directions, `pitch` pixels apart. */
function waved(pixels: Pixels, pitch: number, depth: number): Pixels {
  const wave = (at: number) => 0.25 * Math.cos((2 * Math.PI * at) / pitch);
  const data = pixels.data.map((value, at) => {
    const pixel = at >> 2;
    const light = 1 - depth * (0.5 + wave(pixel % pixels.width) + wave(Math.floor(pixel / pixels.width)));
    return at % 4 === 3 ? value : value * light;
  });
  return { ...pixels, data };
}
