import type { Pixels, Problem } from '@/photo';
import * as damage from './damage';
import { write } from './ink';
import type { Shot } from './scene';

export type Random = () => number;

export interface Usual extends Shot {
  /** The document's width as a share of its height. */
  shape: number;
  /** The share of the photo it fills when it reaches from border to border. */
  widest: number;
}

/** A way to take or to damage a photo. */
export interface Condition {
  expected: Problem | null;
  slight?: boolean;
  /** Changes how the photo is taken. */
  shot?: (shot: Usual, random: Random) => Partial<Shot>;
  /** Changes what the lens sees. */
  optics?: (pixels: Pixels, random: Random) => Pixels;
  quality?: (random: Random) => number;
}

export const between = (random: Random, from: number, to: number) => from + (to - from) * random();
export const either = (random: Random) => (random() < 0.5 ? -1 : 1);
export const one = <T>(random: Random, list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
/** Lengths below are for a photo 1600 pixels long. */
const unit = ({ width, height }: Pixels) => Math.max(width, height) / 1600;

function watermarked(pixels: Pixels, random: Random): Pixels {
  const marked = { ...pixels, data: Uint8ClampedArray.from(pixels.data) };
  const angle = either(random) * between(random, 0.25, 0.75);
  const size = between(random, 34, 62) * unit(pixels);
  const opacity = between(random, 0.35, 0.85);
  const colour = one(random, [
    [70, 70, 70],
    [200, 40, 40],
    [30, 30, 30],
    [60, 90, 190],
  ] as const);
  const rows = 2 + Math.floor(random() * 3);
  for (let row = 0; row < rows; row++) {
    for (const column of [0.12, 0.5]) {
      const x = pixels.width * (column + between(random, 0, 0.1));
      const y = pixels.height * ((row + 0.7 + 0.3 * random()) / (rows + 0.6));
      write(marked, { x, y, size, letters: 9, colour, random, opacity, angle, bold: 0.1 });
    }
  }
  return marked;
}

/** Conditions that no reviewer would mind. */
const FINE: Record<string, Condition> = {
  plain: { expected: null },
  shadow: {
    expected: null,
    optics: (p, r) =>
      damage.overshadowed(p, between(r, 0.3, 0.7), between(r, -60, 60), between(r, 0.15, 0.4)),
  },
  warm: { expected: null, optics: (p, r) => damage.lit(p, 1, 0.93, between(r, 0.66, 0.85)) },
  cool: { expected: null, optics: (p, r) => damage.lit(p, between(r, 0.85, 0.93), 0.97, 1) },
  held: {
    expected: null,
    optics: (p, r) => damage.held(p, between(r, 0.02, 0.12), between(r, 0.3, 0.7), 0.06),
  },
  dim: { expected: null, optics: (p, r) => damage.exposed(p, between(r, 0.68, 0.85)) },
  bright: { expected: null, optics: (p, r) => damage.exposed(p, between(r, 1.02, 1.08)) },
  sharpened: { expected: null, optics: (p, r) => damage.sharpened(p, between(r, 0.4, 1)) },
  close: {
    expected: null,
    shot: ({ widest }, r) => ({
      fill: widest * between(r, 0.86, 0.92),
      turned: 0.3,
      leaning: 0,
      right: 0,
      down: 0,
    }),
  },
  /** Put on a scanner and cut to its border. */
  scanned: {
    expected: null,
    shot: ({ height, shape }) => ({
      width: Math.round(height * shape),
      fill: 1,
      turned: 0,
      leaning: 0,
      right: 0,
      down: 0,
      rounded: 0,
      falloff: 0,
    }),
  },
};

const SLIGHT: Record<string, Condition> = {
  softFocus: {
    expected: 'blur',
    slight: true,
    optics: (p, r) => damage.blurred(p, between(r, 0.85, 1.05) * unit(p)),
  },
  bitTurned: { expected: 'tilted', slight: true, shot: (_, r) => ({ turned: either(r) * between(r, 4, 7) }) },
  bitGlare: {
    expected: 'glare',
    slight: true,
    optics: (p, r) => damage.glared(p, between(r, 0.4, 0.6), between(r, 0.3, 0.7), 0.03, 0.03, 0.6),
  },
  dusk: { expected: 'dark', slight: true, optics: (p, r) => damage.exposed(p, between(r, 0.42, 0.55)) },
};

const SPOILT: Record<string, Condition> = {
  outOfFocus: { expected: 'blur', optics: (p, r) => damage.blurred(p, between(r, 2.2, 6) * unit(p)) },
  moved: {
    expected: 'blur',
    optics: (p, r) => damage.moved(p, between(r, 10, 24) * unit(p), between(r, -90, 90)),
  },
  glare: {
    expected: 'glare',
    optics: (p, r) =>
      damage.glared(
        p,
        between(r, 0.35, 0.65),
        between(r, 0.35, 0.65),
        between(r, 0.1, 0.28),
        between(r, 0.1, 0.25),
        between(r, 0.8, 1.5),
      ),
  },
  dark: { expected: 'dark', optics: (p, r) => damage.exposed(p, between(r, 0.08, 0.26)) },
  washedOut: {
    expected: 'overexposed',
    optics: (p, r) => damage.exposed(p, between(r, 1.5, 2.4), between(r, 40, 70)),
  },
  turned: { expected: 'tilted', shot: (_, r) => ({ turned: either(r) * between(r, 13, 28), fill: 0.42 }) },
  slanted: { expected: 'tilted', shot: (_, r) => ({ leaning: between(r, 0.38, 0.55), fill: 0.5 }) },
  cutAtSide: {
    expected: 'cut_off',
    shot: (shot, r) => ({
      fill: between(r, 0.5, 0.75),
      right: either(r) * between(r, 0.2, 0.3),
      turned: shot.turned,
    }),
  },
  cutBelow: {
    expected: 'cut_off',
    shot: (_, r) => ({ fill: between(r, 0.5, 0.75), down: either(r) * between(r, 0.22, 0.3) }),
  },
  cutCorner: {
    expected: 'cut_off',
    shot: (_, r) => ({ fill: between(r, 0.6, 0.7), right: 0.14, down: 0.16 * either(r) }),
  },
  far: { expected: 'too_small_in_frame', shot: (_, r) => ({ fill: between(r, 0.1, 0.35) }) },
  grey: { expected: 'grayscale', optics: (p) => damage.grey(p) },
  reshot: {
    expected: 'screen_reshot',
    optics: (p, r) => damage.reshot(p, between(r, 2.6, 7), between(r, 0, 25), between(r, 0.15, 0.5)),
  },
  compressed: { expected: 'heavy_compression', quality: (r) => Math.round(between(r, 3, 9)) },
  watermarked: { expected: 'watermark_covers', optics: watermarked },
};

export const CONDITIONS: Record<string, Condition> = { ...FINE, ...SLIGHT, ...SPOILT };
/** The groups, in the order in which the samples use them. */
export const TURNS = [FINE, SPOILT, FINE, SPOILT, SPOILT, SLIGHT];
