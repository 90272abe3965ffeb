import type { Frame } from './frame';
import { depthIn, type Point } from './frame/geometry';
import { halfBrightness, type Pixels, type Plane, type Rect } from './pixels';

/** A part to see in detail: cut `from` the full photo and drawn at `width` × `height` pixels. */
export interface Closeup {
  /**
   * `text`: where most text is, at the scale people read it. `grain`: a blank spot of the document, at full resolution.
   * `ground`: what the document lies on, at full resolution.
   */
  shows: 'text' | 'grain' | 'ground';
  from: Rect;
  width: number;
  height: number;
}

/** Text is assessed in a photo with a long side of this many pixels. Reading needs no more detail. */
export const READING_SIDE = 1600;
const TEXT_SIDE = 384;
const GRAIN_SIDE = 128;
/** JPEG works in blocks of 8 or 16 pixels, so a close-up starts at a block. */
const BLOCK = 16;
/** Side in view pixels of the squares whose activity is summed. */
const CELL = 8;
/** Only every other pixel of a square is measured. */
const STEPS = CELL / 2;

/**
 * The parts of the full photo to cut out: two with text, two blank ones of the document, and one of what it lies on.
 */
export function closeupsFor(
  view: Pixels,
  full: { width: number; height: number },
  frame: Frame | null,
): Closeup[] {
  const scale = Math.max(full.width, full.height) / Math.max(view.width, view.height);
  const reading = Math.max(1, Math.max(full.width, full.height) / READING_SIDE);
  const { document, around } = activityOf(view, frame);
  const cells = (pixels: number) => pixels / scale / CELL;
  const text = Math.round(TEXT_SIDE * reading);
  const [first, second] = picked(document, cells(text), 1, 2);
  const blank = picked(document, cells(GRAIN_SIDE), -1, 2);
  const outside = frame ? picked(around, cells(GRAIN_SIDE), -1, 1) : [];
  const made = (
    shows: Closeup['shows'],
    at: Point | undefined,
    side: number,
    drawn: number,
  ): Closeup | null => {
    if (!at) return null;
    const width = Math.min(side, full.width);
    const height = Math.min(side, full.height);
    const x = aligned(at.x * CELL * scale, full.width - width);
    const y = aligned(at.y * CELL * scale, full.height - height);
    return {
      shows,
      from: { x, y, width, height },
      width: Math.round(width / drawn),
      height: Math.round(height / drawn),
    };
  };
  return [
    made('text', first, text, reading),
    made('text', second, text, reading),
    ...blank.map((at) => made('grain', at, GRAIN_SIDE, 1)),
    ...outside.map((at) => made('ground', at, GRAIN_SIDE, 1)),
  ].filter((closeup): closeup is Closeup => closeup !== null);
}

const aligned = (value: number, most: number) =>
  Math.max(0, Math.floor(Math.min(value, most) / BLOCK) * BLOCK);

/**
 * How much the brightness changes in each square, in the document and around it; NaN in the squares of the other one.
 * Without a frame, everything counts as document.
 */
function activityOf(view: Pixels, frame: Frame | null): { document: Plane; around: Plane } {
  const { width, height } = view;
  const half = halfBrightness(view);
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const document = new Float32Array(columns * rows).fill(Number.NaN);
  const around = new Float32Array(columns * rows).fill(Number.NaN);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const middle = { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL };
      const depth = frame ? depthIn(middle, frame.corners) : CELL * 2;
      if (Math.abs(depth) < CELL * 1.5) continue;
      let sum = 0;
      for (let y = row * STEPS; y < (row + 1) * STEPS; y++) {
        for (let x = column * STEPS; x < (column + 1) * STEPS; x++) {
          const at = y * half.width + x;
          const here = half.data[at] as number;
          const right = (half.data[at + 1] ?? here) - here;
          const below = (half.data[at + half.width] ?? here) - here;
          sum += (right < 0 ? -right : right) + (below < 0 ? -below : below);
        }
      }
      (depth > 0 ? document : around)[row * columns + column] = sum;
    }
  }
  return {
    document: { width: columns, height: rows, data: document },
    around: { width: columns, height: rows, data: around },
  };
}

/**
 * Up to `count` squares of `side` cells with most (1) or least (-1) activity, away from each other. Positions in cells.
 */
function picked(busy: Plane, side: number, sign: 1 | -1, count: number): Point[] {
  const span = Math.max(1, Math.min(Math.ceil(side), busy.width, busy.height));
  const step = Math.max(1, Math.floor(span / 4));
  const apart = sign > 0 ? span * 0.75 : Math.max(span, busy.width / 5);
  const places: (Point & { score: number })[] = [];
  for (let y = 0; y <= busy.height - span; y += step) {
    for (let x = 0; x <= busy.width - span; x += step) {
      const { sum, known } = summed(busy, x, y, span);
      if (known >= span * span * (sign > 0 ? 0.4 : 0.99)) places.push({ x, y, score: sign * sum });
    }
  }
  places.sort((a, b) => b.score - a.score);
  const chosen: Point[] = [];
  for (const place of places) {
    if (chosen.length === count) break;
    if (chosen.every(({ x, y }) => Math.max(Math.abs(x - place.x), Math.abs(y - place.y)) >= apart))
      chosen.push(place);
  }
  return chosen;
}

function summed({ width, data }: Plane, left: number, top: number, span: number) {
  let sum = 0;
  let known = 0;
  for (let y = top; y < top + span; y++) {
    for (let x = left; x < left + span; x++) {
      const cell = data[y * width + x] as number;
      if (!(cell >= 0)) continue;
      sum += cell;
      known++;
    }
  }
  return { sum, known };
}
