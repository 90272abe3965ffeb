import { percentile } from '../percentile';
import type { Pixels } from '../pixels';
import type { Reading, Scene } from '../scene';
import { type Cells, cellsOf, neighbours, sharpnessOf, spotsOf } from './spots';

/** More white than this is over-exposure, not a reflection. */
const ALL_WHITE = 0.55;
/** Paper as white as a reflection hides it. */
const WHITE_PAPER = 248;
/** Share of the document the washed-out spot covers. A smaller spot is enough for a refusal than for a hint, because a refusal also needs a sudden fall, a strong halo and writing beside the spot. */
const SPOT = { hint: 0.02, refuse: 0.012 };
/** Blank paper a few squares from the spot is this much darker than white: a bright room falls off more slowly. */
const FALL = { hint: 6, refuse: 9 };
/** Blank paper next to the spot is this much brighter than further off: a white box printed on the paper has no halo. */
const HALO = { hint: 4, refuse: 8 };
/** Next to a reflection paper is at least this share of the way back to white. */
const NEARLY_WHITE = 0.5;
/** A spot with a rim sharper than this is printed: white boxes have 0.56 and more, what shines 0.45 and less unless it lies on dense print. */
const SHARP = 0.54;
/** Share of the way from white to the paper that is paper again. */
const FALLEN = 0.7;
/** How many spots are examined. */
const FEW = 3;
/** Squares with black ink inside the spot, as a share of it: a reflection swallows ink, sunlight leaves it. */
const ALIVE = 0.05;
const BLACK = 130;
/** White squares, of the 24 around one, that make it lie inside the spot. */
const INSIDE = 13;
/** Written squares next to the spot: the light lies on the text. */
const WRITTEN = 12;
/** Steps from the spot, in squares: next to it, a few off, and further off. */
const NEXT = 2;
const OFF = { from: 5, to: 8 };
const FURTHER = { from: 9, to: 14 };

/** A washed-out spot with a halo on a document that is otherwise not white. */
export function glareOf({ sheet }: Scene): Reading {
  const cells = cellsOf(sheet);
  const { white, paper } = cells;
  const spots = spotsOf(cells).slice(0, FEW);
  const seen = spots.map((squares) => spotIn(sheet, cells, squares));
  const { share, fall, halo, beside, rim } = seen.find((one) => one.rim <= SHARP) ?? seen[0] ?? NONE;
  const alive = share > 0 ? aliveIn(cells) / (share * white.length) : 0;
  const whites = white.reduce((sum, one) => sum + one, 0);
  const numbers = { spot: share, spot_fall: fall, spot_halo: halo, spot_ink: alive, spot_rim: rim };
  const plain = whites > white.length * ALL_WHITE || paper > WHITE_PAPER;
  if (plain || alive > ALIVE || rim > SHARP || fall < FALL.hint || halo < HALO.hint) return { numbers };
  const sudden = fall >= FALL.refuse && halo >= Math.max(HALO.refuse, fall * NEARLY_WHITE);
  if (sudden && share >= SPOT.refuse && beside >= WRITTEN) return { numbers, found: 'refuse' };
  return { numbers, found: share >= SPOT.hint ? 'hint' : undefined };
}

const NONE = { share: 0, fall: 0, halo: 0, beside: 0, rim: 0 };

/** A spot's share of the document, how the paper around it falls off, how many written squares lie next to it, and how sharp its rim is. */
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
  /** A dark suit a few squares off is no paper. */
  const down = Math.min(fall, 255 - paper);
  const rim = sharpnessOf(sheet, squares, cells, 255 - down * FALLEN);
  return { share: squares.length / white.length, fall, halo, beside, rim };
}

/** Squares with black ink that have white ones nearly all around. */
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

/** Steps from the spot to every square, up and down, left and right. */
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
