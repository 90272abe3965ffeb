import type { Frame } from './frame';
import { sheetOf } from './frame/sheet';
import { percentile } from './percentile';
import { brightness, type Pixels, type Plane } from './pixels';

/** A line of text on a photo. */
export interface Mark {
  text: string;
  /** The middle of the text, as shares of the photo's width and height. */
  x: number;
  y: number;
  /** The length of the text and the height of its letters, as shares of the photo's width. */
  length: number;
  letter: number;
  /** Radians, clockwise. The text is turned like the document. */
  angle: number;
  /** `dark` on light paper, `light` on dark paper. */
  tone: 'dark' | 'light';
}

/** Side of the examined squares, in pixels of the sheet. */
const CELL = 6;
/**
 * A square is blank when its brightness varies by less than `EVEN` and differs from that of the paper by less than
 * `NEAR_PAPER`, of 255.
 */
const EVEN = 26;
const NEAR_PAPER = 34;
/** The heights of a letter to try, as shares of the document's height, the largest first. */
const LETTERS = [0.055, 0.045, 0.036, 0.028];
/** The blank margin around the text, in letters, and along the border of the document, as a share of its height. */
const CLEAR = 0.6;
const BORDER = 0.05;
const DARK_PAPER = 110;

/** A place for the text on blank paper, as low on the document as possible; null when there is no room. */
export function markFor(view: Pixels, frame: Frame | null, text: string): Mark | null {
  const right = { x: view.width, y: 0 };
  const low = { x: view.width, y: view.height };
  const whole = [{ x: 0, y: 0 }, right, low, { x: 0, y: view.height }] as const;
  const sheet = sheetOf(view, frame?.corners ?? whole);
  const light = brightness(sheet);
  const paper = percentile(light.data, 0.5);
  const busy = busySums(light, paper);
  for (const letter of LETTERS) {
    const high = letter * sheet.height;
    const place = lowest(
      busy,
      (high * (1 + 2 * CLEAR)) / CELL,
      (high * (text.length + 2 * CLEAR)) / CELL,
      sheet,
    );
    if (!place) continue;
    const middle = sheet.back(place.x * CELL, place.y * CELL);
    const ahead = sheet.back(place.x * CELL + 10, place.y * CELL);
    const grown = Math.hypot(ahead.x - middle.x, ahead.y - middle.y) / 10;
    return {
      text,
      x: middle.x / view.width,
      y: middle.y / view.height,
      length: (high * text.length * grown) / view.width,
      letter: (high * grown) / view.width,
      angle: Math.atan2(ahead.y - middle.y, ahead.x - middle.x),
      tone: paper < DARK_PAPER ? 'light' : 'dark',
    };
  }
  return null;
}

/** For every corner between squares: the number of busy squares above and to the left of it. */
function busySums({ width, height, data }: Plane, paper: number): Plane {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const sums = new Float32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let along = 0;
    for (let column = 0; column < columns; column++) {
      let least = 255;
      let most = 0;
      for (let y = row * CELL; y < (row + 1) * CELL; y++) {
        for (let x = column * CELL; x < (column + 1) * CELL; x++) {
          const here = data[y * width + x] as number;
          if (here < least) least = here;
          if (here > most) most = here;
        }
      }
      if (most - least > EVEN || Math.abs((most + least) / 2 - paper) > NEAR_PAPER) along++;
      sums[(row + 1) * (columns + 1) + column + 1] =
        (sums[row * (columns + 1) + column + 1] as number) + along;
    }
  }
  return { width: columns + 1, height: rows + 1, data: sums };
}

/**
 * The middle of the lowest free rectangle, in squares. Of several at the same height, the one nearest to the middle.
 */
function lowest({ width, height, data }: Plane, rows: number, columns: number, sheet: Pixels) {
  const border = Math.ceil((BORDER * sheet.height) / CELL);
  const high = Math.ceil(rows);
  const wide = Math.ceil(columns);
  for (let bottom = height - 1 - border; bottom - high >= border; bottom--) {
    let best: number | null = null;
    for (let left = border; left + wide <= width - 1 - border; left++) {
      const at = (row: number, column: number) => data[row * width + column] as number;
      const busy =
        at(bottom, left + wide) - at(bottom, left) - at(bottom - high, left + wide) + at(bottom - high, left);
      if (busy > 0) continue;
      const middle = left + wide / 2;
      if (best === null || Math.abs(middle - width / 2) < Math.abs(best - width / 2)) best = middle;
    }
    if (best !== null) return { x: best, y: bottom - high / 2 };
  }
  return null;
}
