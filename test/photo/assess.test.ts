import { assessFile, type Pixels } from '@/photo';
import { BACKGROUNDS } from './backgrounds';
import * as damage from './damage';
import { write } from './ink';
import { limitsOf, said, taken } from './taken';

let fine: Pixels;
beforeAll(() => {
  fine = taken();
});

describe('assess, of a photograph nobody would return', () => {
  it('finds nothing on a card on a desk', () => {
    expect(said(fine)).toMatchObject({ acceptable: true, problems: [], slight: [], assessed: true });
  });

  const FINE: { name: string; picture: () => Pixels }[] = [
    {
      name: 'white paper on a white desk',
      picture: () =>
        taken({ background: BACKGROUNDS.white, width: 720, height: 960, rounded: 0 }, 'sealedLetter'),
    },
    {
      name: 'a licence on a patterned cloth',
      picture: () => taken({ background: BACKGROUNDS.checks, rounded: 0 }, 'institution'),
    },
    { name: 'a card on marble', picture: () => taken({ background: BACKGROUNDS.marble }, 'permit') },
    {
      name: 'a document that fills the picture to its border',
      picture: () => taken({ fill: 1, turned: 0, leaning: 0, rounded: 0, width: 1023, height: 720 }),
    },
    { name: 'a shadow over a part', picture: () => damage.overshadowed(fine, 0.5, 20, 0.35) },
    { name: 'warm lamp light', picture: () => damage.lit(fine, 1, 0.92, 0.7) },
    { name: 'a finger at its side', picture: () => damage.held(fine, 0.08, 0.5, 0.05) },
    {
      name: 'a phone’s own sharpening and noise',
      picture: () => damage.noisy(damage.sharpened(fine, 0.6), 2, 1),
    },
  ];
  it.each(FINE)('does not refuse $name', ({ picture }) => {
    expect(said(picture()).problems).toEqual([]);
  });
});

describe('assess, of a photograph a reviewer would return', () => {
  const BAD: { problem: string; how: string; picture: () => Pixels }[] = [
    { problem: 'blur', how: 'out of focus', picture: () => damage.blurred(fine, 3) },
    { problem: 'blur', how: 'moved while it was taken', picture: () => damage.moved(fine, 20, 20) },
    {
      problem: 'glare',
      how: 'a lamp on the writing',
      picture: () => damage.glared(fine, 0.5, 0.45, 0.15, 0.15),
    },
    { problem: 'dark', how: 'taken at night', picture: () => damage.exposed(fine, 0.15) },
    { problem: 'overexposed', how: 'washed out', picture: () => damage.exposed(fine, 1.7, 60) },
    { problem: 'tilted', how: 'turned by 18 degrees', picture: () => taken({ turned: 18, fill: 0.45 }) },
    { problem: 'tilted', how: 'seen from the side', picture: () => taken({ leaning: 0.45, fill: 0.5 }) },
    { problem: 'cut_off', how: 'running out at the right', picture: () => taken({ right: 0.24 }) },
    { problem: 'too_small_in_frame', how: 'a quarter of the picture', picture: () => taken({ fill: 0.25 }) },
    { problem: 'grayscale', how: 'black and white', picture: () => damage.grey(fine) },
    { problem: 'screen_reshot', how: 'shown on a screen', picture: () => damage.reshot(fine, 3.3, 7, 0.35) },
    { problem: 'watermark_covers', how: 'with a watermark all over', picture: () => watermarked(fine) },
  ];
  it.each(BAD)('refuses one $how for $problem', ({ problem, picture }) => {
    const { acceptable, problems } = said(picture());
    expect(problems).toEqual([problem]);
    expect(acceptable).toBe(false);
  });

  it('refuses blocks of JPEG that hide the letters', () => {
    const file = damage.jpegOf(fine, 4);
    expect(said(damage.opened(file), undefined, file.length).problems).toEqual(['heavy_compression']);
  });

  it('knows a JPEG pressed to quality 8 from its own tables', () => {
    expect(said(fine, 8).problems).toEqual(['heavy_compression']);
    expect(said(fine, 20)).toMatchObject({ problems: [], slight: ['heavy_compression'] });
  });
});

describe('assess, of a photograph that can still be read', () => {
  const SLIGHT: { problem: string; picture: () => Pixels }[] = [
    { problem: 'blur', picture: () => damage.blurred(fine, 1.15) },
    { problem: 'tilted', picture: () => taken({ turned: 6 }) },
    { problem: 'dark', picture: () => damage.exposed(fine, 0.42) },
  ];
  it.each(SLIGHT)('only hints at a slight $problem', ({ problem, picture }) => {
    expect(said(picture())).toMatchObject({ acceptable: true, problems: [], slight: [problem] });
  });

  it('does not claim a corner is missing when it cannot tell paper from desk', () => {
    const lost = said(taken({ background: () => [243, 236, 234], shadow: 0 }));
    expect(lost.problems).not.toContain('cut_off');
  });
});

describe('assess, of anything at all', () => {
  it.each([
    { what: 'one pixel', width: 1, height: 1 },
    { what: 'a line', width: 900, height: 1 },
    { what: 'an empty sheet', width: 200, height: 150 },
  ])('gives finite numbers for $what', ({ width, height }) => {
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    const { problems, measures } = said({ width, height, data });
    expect(problems).not.toContain('blur');
    for (const value of Object.values(measures)) expect(Number.isFinite(value)).toBe(true);
  });

  it('says the same twice and leaves the picture as it was', () => {
    const before = Buffer.from(fine.data);
    expect(said(fine)).toEqual(said(fine));
    expect(before.equals(Buffer.from(fine.data))).toBe(true);
  });
});

describe('assessFile', () => {
  const CASES = [
    {
      why: 'more than 2 MB cannot be uploaded',
      bytes: 2_200_000,
      width: 4000,
      height: 3000,
      problems: ['too_large_file'],
      slight: [],
    },
    {
      why: 'more than 200 KB can be made smaller',
      bytes: 300_000,
      width: 1600,
      height: 1200,
      problems: [],
      slight: ['too_large_file'],
    },
    {
      why: 'fewer than 720×1280 pixels',
      bytes: 50_000,
      width: 520,
      height: 390,
      problems: ['low_resolution'],
      slight: [],
    },
    { why: '720×1280 upright is enough', bytes: 150_000, width: 720, height: 1280, problems: [], slight: [] },
    {
      why: '1280×719 is one row short',
      bytes: 150_000,
      width: 1280,
      height: 719,
      problems: ['low_resolution'],
      slight: [],
    },
  ];
  it.each(CASES)('$why', ({ bytes, width, height, problems, slight }) => {
    expect(assessFile({ bytes, width, height }, limitsOf('card'))).toMatchObject({
      problems,
      slight,
      assessed: false,
    });
  });

  it('wants 1500×1100 of the unit’s own certificate, as a hint', () => {
    const file = { bytes: 150_000, width: 1400, height: 1000 };
    expect(assessFile(file, limitsOf('licence')).slight).toEqual(['low_resolution']);
    expect(assessFile(file, limitsOf('card')).slight).toEqual([]);
  });
});

/** Two rows of slanted grey letters over the picture. */
function watermarked(pixels: Pixels): Pixels {
  const marked = { ...pixels, data: Uint8ClampedArray.from(pixels.data) };
  let state = 1;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  for (const [x, y] of [
    [200, 330],
    [660, 330],
    [200, 520],
    [660, 520],
    [200, 710],
    [660, 710],
  ] as const) {
    write(marked, {
      x,
      y,
      size: 46,
      letters: 9,
      colour: [70, 70, 70],
      random,
      opacity: 0.8,
      angle: -0.3,
      bold: 0.13,
    });
  }
  return marked;
}
