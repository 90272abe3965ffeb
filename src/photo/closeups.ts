import type { Frame, Point, Quad } from './frame';
import { brightness, type Pixels, type Plane, type Rect } from './pixels';

/** A part to be looked at closely: cut `from` the full picture and drawn at `width` × `height`. */
export interface Closeup {
  /** `text`: where most is written, at the scale people read it; `grain`: a blank spot, pixel by pixel. */
  shows: 'text' | 'grain';
  from: Rect;
  width: number;
  height: number;
}

/** Long side in pixels of the picture that text is judged at: more detail than this is not needed to read it. */
export const READING_SIDE = 1600;
const TEXT_SIDE = 448;
const GRAIN_SIDE = 256;
/** JPEG works in blocks of 8 or 16 pixels; a close-up starts at a block. */
const BLOCK = 16;
/** Side in view pixels of the squares whose activity is summed. */
const CELL = 8;

/** Which parts of the full picture to cut out, in this order: text, text, grain. */
export function closeupsFor(
  view: Pixels,
  full: { width: number; height: number },
  frame: Frame | null,
): Closeup[] {
  const scale = Math.max(full.width, full.height) / Math.max(view.width, view.height);
  const reading = Math.max(1, Math.max(full.width, full.height) / READING_SIDE);
  const busy = activityOf(brightness(view), frame);
  const text = Math.round(TEXT_SIDE * reading);
  const first = best(busy, text / scale / CELL, 1, null);
  const second = best(busy, text / scale / CELL, 1, first);
  const grain = best(busy, GRAIN_SIDE / scale / CELL, -1, null);
  const made = (shows: Closeup['shows'], at: Point, side: number, drawn: number): Closeup => {
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
    made('grain', grain, GRAIN_SIDE, 1),
  ];
}

const aligned = (value: number, most: number) =>
  Math.max(0, Math.floor(Math.min(value, most) / BLOCK) * BLOCK);

/** How much happens in each square of the document; NaN outside it. */
function activityOf({ width, height, data }: Plane, frame: Frame | null): Plane {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const cells = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const middle = { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL };
      let sum = 0;
      if (frame && !inside(middle, frame.corners, CELL * 1.5)) sum = Number.NaN;
      else {
        for (let y = row * CELL; y < (row + 1) * CELL; y += 2) {
          for (let x = column * CELL; x < (column + 1) * CELL; x += 2) {
            const at = y * width + x;
            const here = data[at] as number;
            const right = data[Math.min(at + 2, data.length - 1)] as number;
            const below = data[Math.min(at + 2 * width, data.length - 1)] as number;
            sum += Math.abs(here - right) + Math.abs(here - below);
          }
        }
      }
      cells[row * columns + column] = sum;
    }
  }
  return { width: columns, height: rows, data: cells };
}

function inside(point: Point, corners: Quad, margin: number): boolean {
  for (let side = 0; side < 4; side++) {
    const a = corners[side] as Point;
    const b = corners[(side + 1) % 4] as Point;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    if (((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) / length < margin) return false;
  }
  return true;
}

/** The square of `side` cells with most (1) or least (-1) activity, away from another one; in cells. */
function best(busy: Plane, side: number, wanted: 1 | -1, other: Point | null): Point {
  const span = Math.max(1, Math.min(Math.round(side), busy.width, busy.height));
  const step = Math.max(1, Math.floor(span / 4));
  let found: Point = { x: (busy.width - span) / 2, y: (busy.height - span) / 2 };
  let most = Number.NEGATIVE_INFINITY;
  for (let y = 0; y <= busy.height - span; y += step) {
    for (let x = 0; x <= busy.width - span; x += step) {
      if (other && Math.abs(x - other.x) < span * 0.75 && Math.abs(y - other.y) < span * 0.75) continue;
      const { sum, known } = summed(busy, x, y, span);
      if (known < span * span * (wanted > 0 ? 0.4 : 0.99)) continue;
      const score = (wanted * sum) / (wanted > 0 ? 1 : known);
      if (score > most) {
        most = score;
        found = { x, y };
      }
    }
  }
  return found;
}

function summed({ width, data }: Plane, left: number, top: number, span: number) {
  let sum = 0;
  let known = 0;
  for (let y = top; y < top + span; y++) {
    for (let x = left; x < left + span; x++) {
      const cell = data[y * width + x] as number;
      if (Number.isNaN(cell)) continue;
      sum += cell;
      known++;
    }
  }
  return { sum, known };
}
