import type { Colour } from './ink';

/** Local names: a test's own globals are slow to look up, and this code runs a million times. */
const math = Math;

/** What a document lies on: a colour for every point. x and y are in pixels of a photo 1600 pixels long. */
export type Background = (x: number, y: number) => Colour;

/** Numbers between 0 and 1 that are the same on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const lattice = (x: number, y: number) => {
  let hash = math.imul(x, 374761393) + math.imul(y, 668265263);
  hash = math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
};

/** Smooth noise, 0 to 1, with spots about `size` pixels wide. */
function spots(x: number, y: number, size: number): number {
  const column = math.floor(x / size);
  const row = math.floor(y / size);
  const ease = (t: number) => t * t * (3 - 2 * t);
  const across = ease(x / size - column);
  const down = ease(y / size - row);
  const top = lattice(column, row) * (1 - across) + lattice(column + 1, row) * across;
  const bottom = lattice(column, row + 1) * (1 - across) + lattice(column + 1, row + 1) * across;
  return top * (1 - down) + bottom * down;
}

const shaded = (colour: Colour, by: number) => [colour[0] * by, colour[1] * by, colour[2] * by] as const;

const plain = (colour: Colour): Background => {
  return (x, y) => shaded(colour, 0.95 + 0.1 * spots(x, y, 500));
};

const cloth = (colour: Colour, pitch: number): Background => {
  return (x, y) =>
    shaded(colour, 0.92 + 0.08 * (math.sin((x * 6.283) / pitch) + math.sin((y * 6.283) / pitch)));
};

const stone = (colour: Colour): Background => {
  return (x, y) => shaded(colour, 0.7 + 0.35 * spots(x, y, 90) + 0.2 * spots(x, y, 23));
};

const wood: Background = (x, y) =>
  shaded([170, 130, 90], 0.85 + 0.15 * math.sin(y / 14 + 4 * spots(x, y, 260)) + 0.1 * spots(x, y * 6, 60));

const tiles: Background = (x, y) =>
  x % 230 < 7 || y % 230 < 7 ? [95, 95, 92] : shaded([150, 158, 160], 0.95 + 0.1 * spots(x, y, 60));

const clutter: Background = (x, y) =>
  spots(x, y, 210) > 0.62 ? [60, 80, 120] : shaded([130, 110, 95], 0.8 + 0.4 * spots(x, y, 40));

const marble: Background = (x, y) => {
  const vein = math.abs(math.sin(x / 130 + y / 210 + 5 * spots(x, y, 190)));
  return shaded([232, 230, 226], 0.72 + 0.28 * math.min(1, vein * 3) - 0.06 * spots(x, y, 40));
};

const checks = (a: Colour, b: Colour, side: number): Background => {
  return (x, y) => {
    const bands = (math.floor(x / side) % 2) + (math.floor(y / side) % 2);
    const mixed = [0, 1, 2].map(
      (c) => (a[c] as number) + (((b[c] as number) - (a[c] as number)) * bands) / 2,
    );
    return shaded(mixed as unknown as Colour, 0.96 + 0.06 * math.sin(x * 1.1) * math.sin(y * 1.1));
  };
};

const planks: Background = (x, y) =>
  y % 190 < 5
    ? [70, 50, 34]
    : shaded(
        [205, 178, 140],
        0.9 + 0.08 * math.sin((y % 190) / 9 + 3 * spots(x, y, 400)) + 0.06 * spots(x, y * 8, 50),
      );

const flowers: Background = (x, y) => {
  const away = math.hypot((x % 150) - 75, (y % 150) - 75);
  const leaf = math.cos(5 * math.atan2((y % 150) - 75, (x % 150) - 75)) * 14 + 34;
  return away < 10
    ? [225, 190, 70]
    : away < leaf
      ? [180, 70, 90]
      : shaded([214, 208, 190], 0.96 + 0.08 * spots(x, y, 30));
};

const carpet = (colour: Colour): Background => {
  return (x, y) => shaded(colour, 0.6 + 0.5 * spots(x, y, 7) + 0.25 * spots(x, y, 60));
};

/** A screen, a keyboard, a mug: large plain shapes with hard edges. */
const things: Background = (x, y) => {
  if (math.hypot(x - 120, y - 140) < 110)
    return math.hypot(x - 120, y - 140) < 92 ? [60, 40, 30] : [235, 235, 232];
  if (x > 1330 && y > 500) return x % 44 < 38 && y % 44 < 38 ? [45, 45, 48] : [25, 25, 27];
  return shaded([150, 140, 128], 0.95 + 0.1 * spots(x, y, 300));
};

export const BACKGROUNDS = {
  desk: plain([96, 78, 62]),
  black: plain([28, 28, 30]),
  blue: plain([70, 100, 160]),
  pale: plain([176, 172, 165]),
  white: plain([232, 231, 228]),
  cream: plain([226, 212, 184]),
  redCloth: cloth([120, 50, 55], 15),
  fineCloth: cloth([80, 110, 95], 6),
  paleCloth: cloth([200, 196, 188], 9),
  stone: stone([130, 130, 135]),
  lightStone: stone([170, 165, 160]),
  darkStone: stone([60, 60, 66]),
  marble,
  wood,
  planks,
  tiles,
  checks: checks([235, 235, 232], [160, 60, 60], 60),
  blueChecks: checks([222, 226, 232], [80, 100, 150], 34),
  flowers,
  carpet: carpet([110, 96, 88]),
  clutter,
  things,
} as const satisfies Record<string, Background>;
