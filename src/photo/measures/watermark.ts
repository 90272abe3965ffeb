import { percentile } from '../percentile';
import type { Plane } from '../pixels';
import type { Reading, Scene } from '../scene';
import { boxOnView } from '../spots';

const { atan2, sqrt } = Math;

/** Slopes below this share of the paper's brightness are patterns and shadows, not letters. */
const LEAST_SLOPE = 0.06;
const MOST_SLOPE = 0.18;
/** The strokes of the document itself lie within this many degrees of upright and level. */
const OWN = 8;
/**
 * A peak must be this many times the floor between it and the document's own strokes. `wide` is enough for a hint when
 * the text covers a wide area; `hint` is enough for a refusal when it covers a large part.
 */
const PEAK = { hint: 1.3, refuse: 1.42, wide: 1.06 };
/** Half the width, in degrees, of the peak of one slanted text. */
const WIDTH = 5;
/**
 * Side of the squares in which slanted strokes are counted, in pixels of the sheet: about one letter of a watermark.
 */
const CELL = 24;
/**
 * The share of the document's squares that have slanted strokes. At most 0.09 was seen in photos without a watermark.
 */
const SPREAD = { hint: 0.05, refuse: 0.07, wide: 0.06, part: 0.12 };
/** The slanted strokes in a square, as a multiple of the strokes in all other directions. */
const SLANTED = 1.6;
/** The share of these squares that also have the document's own writing. */
const COVERING = 0.1;
/** A square has writing when this share of its pixels lies on edges. */
const WRITTEN = 0.06;

/**
 * Finds letters at an angle to the document's own letters, over a large part of it. The strokes of Chinese characters
 * are level and upright, so slanted text shows as a second pair of directions.
 */
export function watermarkOf({ light: plane, sheet, frame }: Scene): Reading {
  const paper = percentile(plane.data, 0.5);
  const columns = Math.floor(plane.width / CELL);
  const rows = Math.floor(plane.height / CELL);
  const cells = new Float32Array(columns * rows * 90);
  const all = new Float32Array(90);
  forEachEdge(plane, paper, (x, y, angle, weight) => {
    const column = x < columns * CELL ? (x / CELL) | 0 : columns - 1;
    const row = y < rows * CELL ? (y / CELL) | 0 : rows - 1;
    const at = (row * columns + column) * 90 + angle;
    cells[at] = (cells[at] as number) + weight;
    all[angle] = (all[angle] as number) + weight;
  });
  const { angle, peak } = secondPeak(all);
  const { spread, covering, squares } = spreadOf(cells, angle);
  const numbers = { slant: angle, slant_peak: peak, slant_spread: spread };
  if (covering < COVERING) return { numbers };
  const clear = peak >= PEAK.refuse && spread >= SPREAD.refuse;
  const broad = peak >= PEAK.hint && spread >= SPREAD.part;
  const at = boxOnView(sheet, squares, columns, CELL);
  if (frame?.sure && (clear || broad)) return { numbers, found: 'refuse', at };
  const hinted = (peak >= PEAK.hint && spread >= SPREAD.hint) || (peak >= PEAK.wide && spread >= SPREAD.wide);
  return { numbers, found: hinted ? 'hint' : undefined, at };
}

type Edge = (x: number, y: number, angle: number, weight: number) => void;

/**
 * Calls `found` for every pixel on an edge, with its direction in whole degrees 0–89 and its weight 0–1. The border of
 * the document is left out.
 */
function forEachEdge({ width, height, data }: Plane, paper: number, found: Edge): void {
  const least = LEAST_SLOPE * paper;
  const most = MOST_SLOPE * paper;
  const rim = Math.max(2, Math.round(Math.min(width, height) * 0.04));
  for (let y = rim; y < height - rim; y++) {
    for (let x = rim; x < width - rim; x++) {
      const at = y * width + x;
      const up = at - width;
      const low = at + width;
      const far = (data[up + 1] as number) - (data[low - 1] as number);
      const near = (data[low + 1] as number) - (data[up - 1] as number);
      const right = (2 * ((data[at + 1] as number) - (data[at - 1] as number)) + far + near) / 4;
      const down = (2 * ((data[low] as number) - (data[up] as number)) + near - far) / 4;
      const square = right * right + down * down;
      if (square < least * least) continue;
      const angle = (atan2(down, right) * 180) / Math.PI;
      const slope = sqrt(square);
      found(x, y, ((((angle % 90) + 90) % 90) | 0) % 90, slope < most ? slope / most : 1);
    }
  }
}

/** The direction, away from the document's own, that rises most above the floor on both sides. */
function secondPeak(all: Float32Array): { angle: number; peak: number } {
  const smooth = Array.from({ length: 90 }, (_, angle) => {
    let sum = 0;
    for (let off = -2; off <= 2; off++) sum += all[(angle + off + 90) % 90] as number;
    return sum + 1e-6;
  });
  let best = { angle: 45, peak: 1 };
  for (let angle = OWN; angle <= 90 - OWN; angle++) {
    const here = smooth[angle] as number;
    const before = Math.min(...smooth.slice(0, angle + 1));
    const after = Math.min(...smooth.slice(angle));
    const peak = here / Math.max(before, after);
    if (peak > best.peak) best = { angle, peak };
  }
  return best;
}

/**
 * The squares where strokes at that angle dominate, their share of all, and the share of these where the document has
 * writing too.
 */
function spreadOf(cells: Float32Array, angle: number) {
  const count = cells.length / 90;
  const squares: number[] = [];
  let both = 0;
  for (let cell = 0; cell < count; cell++) {
    let within = 0;
    let own = 0;
    let rest = 0;
    for (let degree = 0; degree < 90; degree++) {
      const weight = cells[cell * 90 + degree] as number;
      if (degree >= angle - WIDTH && degree <= angle + WIDTH) within += weight;
      else if (degree < OWN || degree > 90 - OWN) own += weight;
      else rest += weight;
    }
    const others = rest / (90 - 2 * OWN - 2 * WIDTH);
    if (within < CELL * CELL * WRITTEN * 0.5 || within / (2 * WIDTH + 1) < others * SLANTED) continue;
    squares.push(cell);
    if (own >= CELL * CELL * WRITTEN * 0.5) both++;
  }
  const slanted = squares.length;
  return { spread: slanted / Math.max(count, 1), covering: slanted === 0 ? 0 : both / slanted, squares };
}
