import { percentile } from '../percentile';
import { brightness, type Plane, shrink } from '../pixels';
import type { Reading, Scene } from '../scene';

const { max, round, sqrt } = Math;

/**
 * The width of the edges of strokes at reading size, as the standard deviation of a Gaussian in pixels. Print has
 * 0.5–0.8, a strong blur 2 and more.
 */
const WIDTH = { hint: 0.93, refuse: 1.75 };
/** From this width on, edges are measured at half size. Noise is weaker there, and wide edges are still narrow. */
const WIDE = 1.3;
/**
 * The ratio of the weaker to the stronger of the strengths along and across, in the worst direction. Print has 0.4–0.9;
 * after a movement of 9 pixels it is 0.1.
 */
const MOVED = { hint: 0.3, refuse: 0.17 };
/** Both measures a little bad: the camera moved in a slanted direction. */
const BOTH = { moved: 0.35, width: 1.12 };
/** An edge is measured when it has this strength, compared with the strongest and with the usual slope. */
const OF_STRONGEST = 0.35;
const OF_USUAL = 3.5;
const LEAST_SLOPE = 2;
/** The share of pixels in the close-ups that must lie on edges. With fewer there is no result. */
const LEAST_EDGES = 0.0008;
/** Pixels left out along the border of a close-up. */
const RIM = 6;
/** The variance that the smoothing below adds, in square pixels. */
const SOFTENED = 0.5;
const SOFTENED_AGAIN = 3 * SOFTENED;
const DIRECTIONS = [
  [2, 0],
  [2, 1],
  [1, 2],
] as const;

/** Blur: the photo is out of focus, or the camera moved while the shutter was open. */
export function blurOf({ text, textLight: planes }: Scene): Reading {
  if (text.length === 0) return { numbers: {} };
  const soft = planes.map(softened);
  const full = edgeWidth(soft);
  const half =
    full && full < WIDE
      ? null
      : edgeWidth(text.map((part) => softened(brightness(shrink(part, part.width / 2)))));
  const width = Math.max(full ?? 0, half ? half * 2 : 0);
  const moved = Math.max(...soft.map(directedness));
  const numbers = { edge_width: width, one_way: moved };
  if (!full && !half) return { numbers };
  const aslant = moved < BOTH.moved && width > BOTH.width;
  if (width >= WIDTH.refuse || moved < MOVED.refuse || aslant) return { numbers, found: 'refuse' };
  return { numbers, found: width >= WIDTH.hint || moved < MOVED.hint ? 'hint' : undefined };
}

/**
 * The median edge width in some softened close-ups. It follows from how much more smoothing flattens the edges (Zhuo
 * and Sim 2011). Null when there are too few edges.
 */
function edgeWidth(planes: readonly Plane[]): number | null {
  const widths: number[] = [];
  let pixels = 0;
  for (const plane of planes) {
    pixels += plane.data.length;
    collectWidths(plane, widths);
  }
  if (widths.length < pixels * LEAST_EDGES) return null;
  /** Finer steps than the quarters in which percentiles are counted. */
  const fine = 50;
  return (
    percentile(
      Float32Array.from(widths, (width) => width * fine),
      0.5,
    ) / fine
  );
}

function collectWidths(once: Plane, widths: number[]): void {
  const { width, height } = once;
  const more = softenedMore(once);
  const slope = new Float32Array(width * height);
  const sampled = new Float32Array(Math.ceil(slope.length / 4));
  let samples = 0;
  for (let y = RIM; y < height - RIM; y++) {
    for (let x = RIM; x < width - RIM; x++) {
      const at = y * width + x;
      slope[at] = slopeAt(once.data, at, width);
      if (x & y & 1) sampled[samples++] = slope[at] as number;
    }
  }
  const known = sampled.subarray(0, samples);
  const least = Math.max(
    LEAST_SLOPE,
    percentile(known, 0.99) * OF_STRONGEST,
    percentile(known, 0.5) * OF_USUAL,
  );
  for (let y = RIM; y < height - RIM; y++) {
    for (let x = RIM; x < width - RIM; x++) {
      const at = y * width + x;
      const here = slope[at] as number;
      if (here < least) continue;
      const right = (once.data[at + 1] as number) - (once.data[at - 1] as number);
      const down = (once.data[at + width] as number) - (once.data[at - width] as number);
      const next = round(down / here) * width + round(right / here);
      if (here < (slope[at + next] as number) || here < (slope[at - next] as number)) continue;
      const flatter = here / max(0.01, slopeAt(more.data, at, width));
      widths.push(flatter > 1.01 ? sqrt(SOFTENED_AGAIN / (flatter * flatter - 1)) : 10);
    }
  }
}

function slopeAt(data: Float32Array, at: number, width: number): number {
  const right = (data[at + 1] as number) - (data[at - 1] as number);
  const down = (data[at + width] as number) - (data[at - width] as number);
  return sqrt(right * right + down * down);
}

/** Smooths with weights 1 2 1, across and down. */
function softened({ width, height, data }: Plane): Plane {
  const across = Float32Array.from(data);
  for (let at = 1; at < data.length - 1; at++) {
    across[at] = ((data[at - 1] as number) + 2 * (data[at] as number) + (data[at + 1] as number)) / 4;
  }
  const both = Float32Array.from(across);
  for (let at = width; at < data.length - width; at++) {
    both[at] =
      ((across[at - width] as number) + 2 * (across[at] as number) + (across[at + width] as number)) / 4;
  }
  return { width, height, data: both };
}

/** Smooths three times with 1 2 1, in one step. */
function softenedMore({ width, height, data }: Plane): Plane {
  const along = (from: Float32Array, step: number) => {
    const to = Float32Array.from(from);
    const two = 2 * step;
    const three = 3 * step;
    for (let at = three; at < from.length - three; at++) {
      to[at] =
        (20 * (from[at] as number) +
          15 * ((from[at - step] as number) + (from[at + step] as number)) +
          6 * ((from[at - two] as number) + (from[at + two] as number)) +
          (from[at - three] as number) +
          (from[at + three] as number)) /
        64;
    }
    return to;
  };
  return { width, height, data: along(along(data, 1), width) };
}

/** 1 when strokes run equally in both directions; near 0 when only one direction is left. */
function directedness(soft: Plane): number {
  return Math.min(
    ...DIRECTIONS.map(([across, down]) => {
      const one = bendAlong(soft, across, down);
      const other = bendAlong(soft, -down, across);
      return Math.min(one, other) / Math.max(one, other, 1e-6);
    }),
  );
}

/** The mean square of the second difference in a direction. */
function bendAlong({ width, height, data }: Plane, across: number, down: number): number {
  const step = down * width + across;
  let sum = 0;
  for (let y = RIM; y < height - RIM; y += 2) {
    for (let x = RIM; x < width - RIM; x += 2) {
      const at = y * width + x;
      const bend = 2 * (data[at] as number) - (data[at - step] as number) - (data[at + step] as number);
      sum += bend * bend;
    }
  }
  return sum;
}
