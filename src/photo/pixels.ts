/** A decoded photo: rows from the top, four bytes for each pixel (red, green, blue, opacity). */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** One number for each pixel: brightness, or another value measured in a photo. */
export interface Plane {
  width: number;
  height: number;
  data: Float32Array;
}

/** A rectangle in pixels; `x` and `y` are its left and top. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The brightness weights of ITU-R BT.601, which JPEG uses too. 0 is black, 255 is white. */
const RED = 0.299;
const GREEN = 0.587;
const BLUE = 0.114;

/** The longest side, in pixels, of the view in which a whole photo is assessed. */
export const VIEW_SIDE = 1024;

/**
 * The photo scaled down by averaging, so that its long side is at most `longSide`. It is never enlarged. In each block,
 * `samples` × `samples` pixels are averaged: 2 are enough for 12 megapixels.
 */
export function shrink(pixels: Pixels, longSide: number, samples = 8): Pixels {
  const factor = Math.max(pixels.width, pixels.height) / longSide;
  if (factor <= 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width / factor));
  const height = Math.max(1, Math.round(pixels.height / factor));
  const columns = samplesAlong(pixels.width, width, samples);
  const rows = samplesAlong(pixels.height, height, samples);
  const data = new Uint8ClampedArray(width * height * 4);
  const across = columns.length / width;
  const down = rows.length / height;
  const share = 1 / (across * down);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = y * down; j < (y + 1) * down; j++) {
        const row = (rows[j] as number) * pixels.width;
        for (let i = x * across; i < (x + 1) * across; i++) {
          const from = (row + (columns[i] as number)) * 4;
          red += pixels.data[from] as number;
          green += pixels.data[from + 1] as number;
          blue += pixels.data[from + 2] as number;
        }
      }
      data[to] = red * share;
      data[to + 1] = green * share;
      data[to + 2] = blue * share;
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}

/** The source lines for each target line: at equal distances, the same number for each. */
function samplesAlong(from: number, to: number, most: number): Int32Array {
  const step = from / to;
  const each = Math.max(1, Math.min(most, Math.round(step)));
  const lines = new Int32Array(to * each);
  for (let index = 0; index < lines.length; index++) {
    lines[index] = Math.min(from - 1, Math.floor(((index + 0.5) / each) * step));
  }
  return lines;
}

/** A copy of one part, limited to what lies inside the photo. */
export function crop(pixels: Pixels, { x, y, width, height }: Rect): Pixels {
  const left = Math.max(0, Math.min(x, pixels.width - 1));
  const top = Math.max(0, Math.min(y, pixels.height - 1));
  const part = {
    width: Math.min(width, pixels.width - left),
    height: Math.min(height, pixels.height - top),
  };
  const data = new Uint8ClampedArray(part.width * part.height * 4);
  for (let row = 0; row < part.height; row++) {
    const from = ((top + row) * pixels.width + left) * 4;
    data.set(pixels.data.subarray(from, from + part.width * 4), row * part.width * 4);
  }
  return { ...part, data };
}

/** The largest of three numbers minus the smallest. */
export function spreadOf(a: number, b: number, c: number): number {
  const most = a > b ? (a > c ? a : c) : b > c ? b : c;
  const least = a < b ? (a < c ? a : c) : b < c ? b : c;
  return most - least;
}

/** Brightness, 0 to 255. */
export function brightness({ width, height, data }: Pixels): Plane {
  const plane = new Float32Array(width * height);
  for (let index = 0, from = 0; index < plane.length; index++, from += 4) plane[index] = lightAt(data, from);
  return { width, height, data: plane };
}

/** The brightness of every other pixel in every other row. */
export function halfBrightness({ width, height, data }: Pixels): Plane {
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const plane = new Float32Array(half.width * half.height);
  for (let y = 0, to = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, to++) plane[to] = lightAt(data, (y * width + x) * 4);
  }
  return { ...half, data: plane };
}

/** The brightness of the pixel whose red value is at `from`. */
export const lightAt = (data: Uint8ClampedArray, from: number): number =>
  RED * (data[from] as number) + GREEN * (data[from + 1] as number) + BLUE * (data[from + 2] as number);
