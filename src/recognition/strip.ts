import type { Pixels } from '@/photo';

const { max, min, floor, round } = Math;

/** A strip of a picture that holds one line of text, in pixels. It may be tilted. */
export interface Strip {
  /** its middle */
  x: number;
  y: number;
  /** the direction in which the text runs, of length 1 */
  along: Direction;
  length: number;
  height: number;
}

export interface Direction {
  x: number;
  y: number;
}

/** The whole picture as one strip. */
export const wholeOf = ({ width, height }: Pixels): Strip => ({
  x: width / 2,
  y: height / 2,
  along: { x: 1, y: 0 },
  length: width,
  height,
});

/** The same strip with its text the other way up. */
export const overturned = (strip: Strip): Strip => ({
  ...strip,
  along: { x: -strip.along.x, y: -strip.along.y },
});

/** The pixels of a strip, turned level, in the given size. What lies outside the picture repeats its edge. */
export function cut(pixels: Pixels, strip: Strip, width: number, height: number): Pixels {
  const { x: ux, y: uy } = strip.along;
  const across = strip.length / width;
  const down = strip.height / height;
  // Where the picture is scaled down, several samples make one pixel.
  const columns = max(1, round(across));
  const rows = max(1, round(down));
  const data = new Uint8ClampedArray(width * height * 4);
  const sum = new Float32Array(4);
  for (let row = 0, to = 0; row < height; row++) {
    for (let column = 0; column < width; column++, to += 4) {
      sum.fill(0);
      for (let j = 0; j < rows; j++) {
        const v = (row + (j + 0.5) / rows - height / 2) * down;
        for (let i = 0; i < columns; i++) {
          const u = (column + (i + 0.5) / columns - width / 2) * across;
          add(sum, pixels, strip.x + u * ux - v * uy - 0.5, strip.y + u * uy + v * ux - 0.5);
        }
      }
      for (let channel = 0; channel < 4; channel++) {
        data[to + channel] = (sum[channel] as number) / (columns * rows);
      }
    }
  }
  return { width, height, data };
}

/** Adds the colour at a point between four pixels. */
function add(sum: Float32Array, { width, height, data }: Pixels, x: number, y: number): void {
  const left = floor(max(0, min(width - 1, x)));
  const top = floor(max(0, min(height - 1, y)));
  const right = max(0, min(1, x - left));
  const below = max(0, min(1, y - top));
  const here = (top * width + left) * 4;
  const beside = left + 1 < width ? 4 : 0;
  const under = top + 1 < height ? width * 4 : 0;
  for (let channel = 0; channel < 4; channel++) {
    const at = here + channel;
    const upper = (data[at] as number) * (1 - right) + (data[at + beside] as number) * right;
    const lower = (data[at + under] as number) * (1 - right) + (data[at + under + beside] as number) * right;
    sum[channel] = (sum[channel] as number) + upper * (1 - below) + lower * below;
  }
}
