import type { Pixels } from '../pixels';
import { depthIn, distance, type Point, type Quad } from './geometry';

/** Side of the examined squares, in pixels. */
const CELL = 8;
/** The range of brightness inside a square with writing, of 255. */
const INK = 60;
/** The part of a side that is compared, and the pixels on each side of it. */
const PLACES = [0.3, 0.5, 0.7];
const STEP = 2;

/** The number of squares along the border of the photo that count as its border. */
const BORDER = 2;

/**
 * The share of squares with writing: of those outside a quad (at least `margin` pixels away from it), and of those
 * along the border of the photo.
 */
export function writtenAround(
  view: Pixels,
  corners: Quad,
  margin: number,
): { around: number; border: number } {
  const all = { squares: 0, written: 0 };
  const outermost = { squares: 0, written: 0 };
  const rim = BORDER * CELL;
  for (let top = 0; top + CELL <= view.height; top += CELL) {
    for (let left = 0; left + CELL <= view.width; left += CELL) {
      if (depthIn({ x: left + CELL / 2, y: top + CELL / 2 }, corners) > -margin) continue;
      const written = rangeIn(view, left, top) > INK ? 1 : 0;
      const inner =
        left >= rim && top >= rim && left + CELL <= view.width - rim && top + CELL <= view.height - rim;
      for (const counted of inner ? [all] : [all, outermost]) {
        counted.squares++;
        counted.written += written;
      }
    }
  }
  const share = ({ squares, written }: typeof all) => (squares === 0 ? 0 : written / squares);
  return { around: share(all), border: share(outermost) };
}

/** The largest number of squares with writing along one border of the photo. */
export function writtenAtBorder(view: Pixels): number {
  const columns = Math.floor(view.width / CELL);
  const rows = Math.floor(view.height / CELL);
  const written = (column: number, row: number) => (rangeIn(view, column * CELL, row * CELL) > INK ? 1 : 0);
  let [top, right, bottom, left] = [0, 0, 0, 0];
  for (let column = 0; column < columns; column++) {
    top += written(column, 0);
    bottom += written(column, rows - 1);
  }
  for (let row = 0; row < rows; row++) {
    left += written(0, row);
    right += written(columns - 1, row);
  }
  return Math.max(top, right, bottom, left);
}

function rangeIn({ width, data }: Pixels, left: number, top: number): number {
  let least = 255;
  let most = 0;
  for (let y = top; y < top + CELL; y++) {
    for (let x = left; x < left + CELL; x++) {
      const green = data[(y * width + x) * 4 + 1] as number;
      if (green < least) least = green;
      if (green > most) most = green;
    }
  }
  return most - least;
}

/** Whether a quad is brighter just inside its sides than just outside them. */
export function brighterInside(view: Pixels, corners: Quad): boolean {
  let rise = 0;
  for (let side = 0; side < 4; side++) {
    const a = corners[side] as Point;
    const b = corners[(side + 1) % 4] as Point;
    const length = distance(a, b) || 1;
    const inward = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
    for (const place of PLACES) {
      const at = { x: a.x + (b.x - a.x) * place, y: a.y + (b.y - a.y) * place };
      rise += greenAt(view, at.x + inward.x * STEP, at.y + inward.y * STEP);
      rise -= greenAt(view, at.x - inward.x * STEP, at.y - inward.y * STEP);
    }
  }
  return rise > 0;
}

function greenAt({ width, height, data }: Pixels, x: number, y: number): number {
  const column = Math.max(0, Math.min(width - 1, Math.floor(x)));
  const row = Math.max(0, Math.min(height - 1, Math.floor(y)));
  return data[(row * width + column) * 4 + 1] as number;
}
