/** What a document lies on: a colour for every point, x and y in pixels of a 1600-pixel picture. */
export type Background = (x: number, y: number) => readonly [number, number, number];

/** Numbers between 0 and 1 that are the same on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const lattice = (x: number, y: number) => {
  let hash = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
};

/** Smooth noise, 0 to 1, with spots about `size` pixels wide. */
function spots(x: number, y: number, size: number): number {
  const column = Math.floor(x / size);
  const row = Math.floor(y / size);
  const ease = (t: number) => t * t * (3 - 2 * t);
  const across = ease(x / size - column);
  const down = ease(y / size - row);
  const top = lattice(column, row) * (1 - across) + lattice(column + 1, row) * across;
  const bottom = lattice(column, row + 1) * (1 - across) + lattice(column + 1, row + 1) * across;
  return top * (1 - down) + bottom * down;
}

const shaded = (colour: readonly [number, number, number], by: number) =>
  [colour[0] * by, colour[1] * by, colour[2] * by] as const;

const plain = (colour: readonly [number, number, number]): Background => {
  return (x, y) => shaded(colour, 0.95 + 0.1 * spots(x, y, 500));
};

const cloth = (colour: readonly [number, number, number], pitch: number): Background => {
  return (x, y) =>
    shaded(colour, 0.92 + 0.08 * (Math.sin((x * 6.283) / pitch) + Math.sin((y * 6.283) / pitch)));
};

const stone = (colour: readonly [number, number, number]): Background => {
  return (x, y) => shaded(colour, 0.7 + 0.35 * spots(x, y, 90) + 0.2 * spots(x, y, 23));
};

const wood: Background = (x, y) =>
  shaded([170, 130, 90], 0.85 + 0.15 * Math.sin(y / 14 + 4 * spots(x, y, 260)) + 0.1 * spots(x, y * 6, 60));

const tiles: Background = (x, y) =>
  x % 230 < 7 || y % 230 < 7 ? [95, 95, 92] : shaded([150, 158, 160], 0.95 + 0.1 * spots(x, y, 60));

const clutter: Background = (x, y) =>
  spots(x, y, 210) > 0.62 ? [60, 80, 120] : shaded([130, 110, 95], 0.8 + 0.4 * spots(x, y, 40));

export const BACKGROUNDS = {
  desk: plain([96, 78, 62]),
  black: plain([28, 28, 30]),
  blue: plain([70, 100, 160]),
  pale: plain([176, 172, 165]),
  redCloth: cloth([120, 50, 55], 15),
  fineCloth: cloth([80, 110, 95], 6),
  stone: stone([130, 130, 135]),
  lightStone: stone([170, 165, 160]),
  wood,
  tiles,
  clutter,
} as const satisfies Record<string, Background>;
