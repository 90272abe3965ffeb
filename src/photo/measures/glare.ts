import { percentile } from '../percentile';
import type { Pixels } from '../pixels';
import type { Reading, Scene } from '../scene';
import { boxOnView } from '../spots';
import { CELL, type Cells, cellsOf, neighbours, sharpnessOf, spotsOf } from './spots';

/** With a larger share of white, the photo is overexposed; it is not a reflection. */
const ALL_WHITE = 0.55;
/** When paper is this white, a reflection on it cannot be seen. */
const WHITE_PAPER = 248;
/** Share of the document the washed-out spot covers. A smaller spot is enough for a refusal than for a hint, because a refusal also needs a sudden fall, a strong halo and writing beside the spot. */
const SPOT = { hint: 0.02, refuse: 0.012 };
/**
 * Blank paper a few squares from the spot is this much darker than white. In a bright room the brightness falls more
 * slowly.
 */
const FALL = { hint: 6, refuse: 9 };
/** Blank paper next to the spot is this much brighter than paper further away. A white printed box has no such halo. */
const HALO = { hint: 4, refuse: 8 };
/** The halo is at least this share of the fall: next to a reflection, the paper is nearly white again. */
const NEARLY_WHITE = 0.5;
/**
 * A spot with a sharper rim is printed. White boxes have 0.56 and more; reflections have 0.45 and less, except on dense
 * print.
 */
const SHARP = 0.54;
/** At this share of the way from white to the paper, the pixel counts as paper again. */
const FALLEN = 0.7;
/** The most spots to examine. */
const FEW = 3;
/** The share of squares with black ink inside the spot. A reflection hides ink, sunlight does not. */
const ALIVE = 0.05;
const BLACK = 130;
/** A square lies inside the spot when so many of the 24 squares around it are white. */
const INSIDE = 13;
/** The number of written squares next to the spot. With so many, the light lies on the text. */
const WRITTEN = 12;
/** Distances from the spot in squares: next to it, near, and further away. */
const NEXT = 2;
const OFF = { from: 5, to: 8 };
const FURTHER = { from: 9, to: 14 };

/** Finds a washed-out spot with a halo, on a document that is otherwise not white. */
export function glareOf({ sheet }: Scene): Reading {
  const cells = cellsOf(sheet);
  const { white, paper } = cells;
  const spots = spotsOf(cells).slice(0, FEW);
  const seen = spots.map((squares) => spotIn(sheet, cells, squares));
  const which = Math.max(
    0,
    seen.findIndex((one) => one.rim <= SHARP),
  );
  const { share, fall, halo, beside, rim } = seen[which] ?? NONE;
  const alive = share > 0 ? aliveIn(cells) / (share * white.length) : 0;
  const whites = white.reduce((sum, one) => sum + one, 0);
  const numbers = { spot: share, spot_fall: fall, spot_halo: halo, spot_ink: alive, spot_rim: rim };
  const plain = whites > white.length * ALL_WHITE || paper > WHITE_PAPER;
  if (plain || alive > ALIVE || rim > SHARP || fall < FALL.hint || halo < HALO.hint) return { numbers };
  const at = boxOnView(sheet, spots[which] ?? [], cells.columns, CELL);
  const sudden = fall >= FALL.refuse && halo >= Math.max(HALO.refuse, fall * NEARLY_WHITE);
  if (sudden && share >= SPOT.refuse && beside >= WRITTEN) return { numbers, found: 'refuse', at };
  return { numbers, found: share >= SPOT.hint ? 'hint' : undefined, at };
}

const NONE = { share: 0, fall: 0, halo: 0, beside: 0, rim: 0 };

/**
 * Numbers of a spot: its share of the document, the fall of brightness around it, the written squares next to it, and
 * the sharpness of its rim.
 */
function spotIn(sheet: Pixels, cells: Cells, squares: readonly number[]): typeof NONE {
  const { white, mean, written, paper } = cells;
  const away = awayFrom(squares, cells);
  const blank = { next: [] as number[], off: [] as number[], further: [] as number[] };
  let beside = 0;
  for (let at = 0; at < white.length; at++) {
    if (white[at]) continue;
    const here = mean[at] as number;
    const steps = away[at] as number;
    if (written[at]) beside += steps <= NEXT ? 1 : 0;
    else if (steps <= NEXT) blank.next.push(here);
    else if (steps >= OFF.from && steps <= OFF.to) blank.off.push(here);
    else if (steps >= FURTHER.from && steps <= FURTHER.to) blank.further.push(here);
  }
  const middle = (list: number[]) => percentile(Float32Array.from(list), 0.5);
  const fall = blank.off.length > 0 ? 255 - middle(blank.off) : 0;
  const halo = blank.next.length > 0 ? middle(blank.next) - middle(blank.further) : 0;
  /** A dark suit near the spot is not paper. */
  const down = Math.min(fall, 255 - paper);
  const rim = sharpnessOf(sheet, squares, cells, 255 - down * FALLEN);
  return { share: squares.length / white.length, fall, halo, beside, rim };
}

/** Squares with black ink that are almost surrounded by white squares. */
function aliveIn({ columns, rows, white, darkest }: Cells): number {
  let alive = 0;
  for (let row = 2; row < rows - 2; row++) {
    for (let column = 2; column < columns - 2; column++) {
      const at = row * columns + column;
      if (white[at] || (darkest[at] as number) > BLACK) continue;
      let around = 0;
      for (let y = -2; y <= 2; y++)
        for (let x = -2; x <= 2; x++) around += white[at + y * columns + x] as number;
      if (around >= INSIDE) alive++;
    }
  }
  return alive;
}

/** The distance of every square from the spot, in steps up, down, left and right. */
function awayFrom(spot: readonly number[], { columns, rows, white }: Cells): Float32Array {
  const away = new Float32Array(white.length).fill(Number.POSITIVE_INFINITY);
  const queue = [...spot];
  for (const at of spot) away[at] = 0;
  for (let done = 0; done < queue.length; done++) {
    const at = queue[done] as number;
    for (const next of neighbours(at, columns, rows)) {
      if ((away[next] as number) <= (away[at] as number) + 1) continue;
      away[next] = (away[at] as number) + 1;
      queue.push(next);
    }
  }
  return away;
}
