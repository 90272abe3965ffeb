import type { Pixels } from '../pixels';
import { percentile, type Reading, type Scene } from '../scene';

/** Side in sheet pixels of the squares looked at: about a letter. */
const CELL = 8;
const WHITE = 250;
/** More white than this is over-exposure, not a reflection. */
const ALL_WHITE = 0.55;
/** Paper as white as a reflection hides it. */
const WHITE_PAPER = 248;
/** Share of the document the washed-out spot covers. */
const SPOT = { hint: 0.02, refuse: 0.012 };
/** Blank paper a few squares from the spot is this much darker than white: a bright room falls off more slowly. */
const FALL = { hint: 6, refuse: 9 };
/** Blank paper next to the spot is this much brighter than further off: a white box printed on the paper has no halo. */
const HALO = { hint: 4, refuse: 8 };
/** Squares with black ink inside the spot, as a share of it: a reflection swallows ink, sunlight leaves it. */
const ALIVE = 0.05;
const BLACK = 130;
/** White squares, of the 24 around one, that make it lie inside the spot. */
const INSIDE = 13;
/** Written squares next to the spot: the light lies on the text. */
const WRITTEN = 12;
/** Ink makes a square's darkest pixel this much darker than its mean. */
const INK = 7;
/** Steps from the spot, in squares: next to it, a few off, and further off. */
const NEXT = 2;
const OFF = { from: 5, to: 8 };
const FURTHER = { from: 9, to: 14 };

interface Cells {
  columns: number;
  rows: number;
  mean: Float32Array;
  darkest: Float32Array;
  white: Uint8Array;
}

/** A washed-out spot with a halo on a document that is otherwise not white. */
export function glareOf({ sheet }: Scene): Reading {
  const cells = cellsOf(sheet);
  const { white, mean, darkest } = cells;
  const spot = largestSpot(cells);
  const away = awayFrom(spot, cells);
  const blank = { all: [] as number[], next: [] as number[], off: [] as number[], further: [] as number[] };
  let written = 0;
  let whites = 0;
  for (let at = 0; at < white.length; at++) {
    const here = mean[at] as number;
    const steps = away[at] as number;
    if (white[at]) whites++;
    else if (here - (darkest[at] as number) > INK) written += steps <= NEXT ? 1 : 0;
    else {
      blank.all.push(here);
      if (steps <= NEXT) blank.next.push(here);
      else if (steps >= OFF.from && steps <= OFF.to) blank.off.push(here);
      else if (steps >= FURTHER.from && steps <= FURTHER.to) blank.further.push(here);
    }
  }
  const middle = (list: number[]) => percentile(Float32Array.from(list), 0.5);
  const share = spot.length / white.length;
  const fall = blank.off.length > 0 ? 255 - middle(blank.off) : 0;
  const halo = blank.next.length > 0 ? middle(blank.next) - middle(blank.further) : 0;
  const alive = share > 0 ? aliveIn(cells) / spot.length : 0;
  const numbers = { spot: share, spot_fall: fall, spot_halo: halo, spot_ink: alive };
  const plain = whites > white.length * ALL_WHITE || middle(blank.all) > WHITE_PAPER;
  if (plain || alive > ALIVE || fall < FALL.hint || halo < HALO.hint) return { numbers };
  const sudden = fall >= FALL.refuse && halo >= HALO.refuse;
  if (sudden && share >= SPOT.refuse && written >= WRITTEN) return { numbers, found: 'refuse' };
  return { numbers, found: share >= SPOT.hint ? 'hint' : undefined };
}

function cellsOf({ width, height, data }: Pixels): Cells {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const mean = new Float32Array(columns * rows);
  const darkest = new Float32Array(columns * rows).fill(255);
  const white = new Uint8Array(columns * rows);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      let sum = 0;
      let whites = 0;
      for (let y = row * CELL; y < (row + 1) * CELL; y++) {
        for (let x = column * CELL; x < (column + 1) * CELL; x++) {
          const at = (y * width + x) * 4;
          const red = data[at] as number;
          const green = data[at + 1] as number;
          const blue = data[at + 2] as number;
          const light = 0.299 * red + 0.587 * green + 0.114 * blue;
          sum += light;
          if (light < (darkest[cell] as number)) darkest[cell] = light;
          if (red >= WHITE && green >= WHITE && blue >= WHITE) whites++;
        }
      }
      mean[cell] = sum / (CELL * CELL);
      white[cell] = whites >= CELL * CELL * 0.95 ? 1 : 0;
    }
  }
  return { columns, rows, mean, darkest, white };
}

/** The largest connected set of white squares that is somewhere at least three squares thick. */
function largestSpot({ columns, rows, white }: Cells): number[] {
  const seen = new Uint8Array(white.length);
  let largest: number[] = [];
  for (let start = 0; start < white.length; start++) {
    if (!white[start] || seen[start]) continue;
    const members = [start];
    seen[start] = 1;
    let thick = false;
    for (let done = 0; done < members.length; done++) {
      const at = members[done] as number;
      const around = neighbours(at, columns, rows);
      if (around.length === 4 && around.every((next) => white[next])) thick = true;
      for (const next of around) {
        if (!white[next] || seen[next]) continue;
        seen[next] = 1;
        members.push(next);
      }
    }
    if (thick && members.length > largest.length) largest = members;
  }
  return largest;
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

function neighbours(at: number, columns: number, rows: number): number[] {
  const x = at % columns;
  const list: number[] = [];
  if (x > 0) list.push(at - 1);
  if (x < columns - 1) list.push(at + 1);
  if (at >= columns) list.push(at - columns);
  if (at < columns * (rows - 1)) list.push(at + columns);
  return list;
}
