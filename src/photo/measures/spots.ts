import { percentile } from '../percentile';
import { lightAt, type Pixels } from '../pixels';

/** Side of the examined squares, in pixels of the sheet: about the size of a letter. */
export const CELL = 8;
const WHITE = 250;
/** In a square with ink, the darkest pixel is this much darker than the mean. */
const INK = 7;
/**
 * How many pixels after the end of the white the paper is measured. A printed white box ends at once; light fades
 * slowly.
 */
const FADE = 4;

/** The sheet, divided into squares. */
export interface Cells {
  columns: number;
  rows: number;
  mean: Float32Array;
  darkest: Float32Array;
  white: Uint8Array;
  /** Whether something is written in the square. A white square counts as not written. */
  written: Uint8Array;
  /** The brightness of the blank paper in the square. */
  paper: number;
}

export function cellsOf({ width, height, data }: Pixels): Cells {
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
          const light = lightAt(data, at);
          sum += light;
          if (light < (darkest[cell] as number)) darkest[cell] = light;
          if (red >= WHITE && green >= WHITE && blue >= WHITE) whites++;
        }
      }
      mean[cell] = sum / (CELL * CELL);
      white[cell] = whites >= CELL * CELL * 0.95 ? 1 : 0;
    }
  }
  const written = new Uint8Array(white.length);
  const blank: number[] = [];
  for (let at = 0; at < white.length; at++) {
    if (white[at]) continue;
    const here = mean[at] as number;
    if (here - (darkest[at] as number) > INK) written[at] = 1;
    else blank.push(here);
  }
  const paper = percentile(Float32Array.from(blank), 0.5);
  return { columns, rows, mean, darkest, white, written, paper };
}

/** The connected sets of white squares, largest first. Each is at least three squares thick somewhere. */
export function spotsOf({ columns, rows, white }: Cells): number[][] {
  const seen = new Uint8Array(white.length);
  const spots: number[][] = [];
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
    if (thick) spots.push(members);
  }
  return spots.sort((one, other) => other.length - one.length);
}

/**
 * The share of the spot's rim where it is darker than `paper` a few pixels after the white ends. It is high for printed
 * white, such as the background of a portrait, and low for a reflection.
 */
export function sharpnessOf(sheet: Pixels, spot: readonly number[], cells: Cells, paper: number): number {
  const { columns, rows, white } = cells;
  let rim = 0;
  let sharp = 0;
  for (const at of spot) {
    for (const next of neighbours(at, columns, rows)) {
      if (white[next]) continue;
      const light = afterWhite(sheet, at, next, columns);
      if (light === null) continue;
      rim++;
      if (light < paper) sharp++;
    }
  }
  return rim === 0 ? 0 : sharp / rim;
}

/** The brightness a few pixels after the white ends, on the way from one square to the next; null outside the sheet. */
function afterWhite({ width, height, data }: Pixels, from: number, to: number, columns: number) {
  const right = to - from === 1 ? 1 : from - to === 1 ? -1 : 0;
  const down = right !== 0 ? 0 : to > from ? 1 : -1;
  let x = ((from % columns) + 0.5) * CELL;
  let y = (Math.floor(from / columns) + 0.5) * CELL;
  for (let step = 0; step < 2 * CELL; step++) {
    if (x < 0 || y < 0 || x >= width || y >= height) return null;
    if (lightAt(data, (y * width + x) * 4) < WHITE) break;
    x += right;
    y += down;
  }
  x += right * FADE;
  y += down * FADE;
  return x < 0 || y < 0 || x >= width || y >= height ? null : lightAt(data, (y * width + x) * 4);
}

/** The squares next to a square: above, below, left and right. */
export function neighbours(at: number, columns: number, rows: number): number[] {
  const x = at % columns;
  const list: number[] = [];
  if (x > 0) list.push(at - 1);
  if (x < columns - 1) list.push(at + 1);
  if (at >= columns) list.push(at - columns);
  if (at < columns * (rows - 1)) list.push(at + columns);
  return list;
}
