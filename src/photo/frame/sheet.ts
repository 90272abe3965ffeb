import type { Pixels } from '../pixels';
import { distance, type Quad } from './geometry';

/** The document alone, turned upright. The measures of tone and of watermarks use it. */
export interface Sheet extends Pixels {
  /** Gives the point of the photo from which a pixel of the sheet was taken. */
  back: (x: number, y: number) => { x: number; y: number };
}

/** Long side of the sheet, in pixels. */
const SHEET_SIDE = 720;

/**
 * The four-sided part of a photo as an upright rectangle (Heckbert's square-to-quad map; each pixel is a weighted mean
 * of the four nearest).
 */
export function sheetOf(view: Pixels, corners: Quad): Sheet {
  const [a, b, c, d] = corners;
  const across = (distance(a, b) + distance(d, c)) / 2;
  const down = (distance(a, d) + distance(b, c)) / 2;
  const scale = Math.min(1, SHEET_SIDE / Math.max(across, down, 1));
  const width = Math.max(8, Math.round(across * scale));
  const height = Math.max(8, Math.round(down * scale));
  const { start, across: right, down: low, g, h } = squareTo(corners);
  const back = (x: number, y: number) => {
    const u = (x + 0.5) / width;
    const v = (y + 0.5) / height;
    const far = 1 + g * u + h * v;
    return {
      x: (start.x + right.x * u + low.x * v) / far,
      y: (start.y + right.y * u + low.y * v) / far,
    };
  };
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, to = 0; y < height; y++) {
    const v = (y + 0.5) / height;
    for (let x = 0; x < width; x++, to += 4) {
      const u = (x + 0.5) / width;
      const far = 1 + g * u + h * v;
      const fromX = (start.x + right.x * u + low.x * v) / far;
      const fromY = (start.y + right.y * u + low.y * v) / far;
      copyBetween(view, fromX - 0.5, fromY - 0.5, data, to);
    }
  }
  return { width, height, data, back };
}

/** The coefficients of the map from the unit square to a quad. */
function squareTo([p, q, r, s]: Quad) {
  const sx = p.x - q.x + r.x - s.x;
  const sy = p.y - q.y + r.y - s.y;
  const whole = (q.x - r.x) * (s.y - r.y) - (s.x - r.x) * (q.y - r.y) || 1;
  const g = (sx * (s.y - r.y) - (s.x - r.x) * sy) / whole;
  const h = ((q.x - r.x) * sy - sx * (q.y - r.y)) / whole;
  const across = { x: q.x - p.x + g * q.x, y: q.y - p.y + g * q.y };
  const down = { x: s.x - p.x + h * s.x, y: s.y - p.y + h * s.y };
  return { start: p, across, down, g, h };
}

function copyBetween(
  { width, height, data }: Pixels,
  x: number,
  y: number,
  into: Uint8ClampedArray,
  to: number,
) {
  const column = x < 0 ? 0 : x >= width - 2 ? width - 2 : x | 0;
  const row = y < 0 ? 0 : y >= height - 2 ? height - 2 : y | 0;
  const right = x <= column ? 0 : x >= column + 1 ? 1 : x - column;
  const below = y <= row ? 0 : y >= row + 1 ? 1 : y - row;
  const at = (row * width + column) * 4;
  const next = at + width * 4;
  const left = 1 - right;
  const above = 1 - below;
  for (let channel = 0; channel < 3; channel++) {
    const upper = (data[at + channel] as number) * left + (data[at + channel + 4] as number) * right;
    const lower = (data[next + channel] as number) * left + (data[next + channel + 4] as number) * right;
    into[to + channel] = upper * above + lower * below;
  }
  into[to + 3] = 255;
}
