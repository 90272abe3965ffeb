import type { Plane } from '../pixels';
import type { Point } from './geometry';

/** A connected region of a photo after a threshold. */
export interface Region {
  /** The number of pixels it covers when its holes (text, portrait) are filled. */
  area: number;
  /** The leftmost and the rightmost point of each row. The convex hull needs no more. */
  outline: Point[];
}

/** The connected regions above (or below) a threshold that cover at least `least` pixels with their holes filled. */
export function regionsOf(plane: Plane, threshold: number, above: boolean, least: number): Region[] {
  const { width, height, data } = plane;
  const seen = new Uint8Array(data.length);
  const queue = new Int32Array(data.length);
  for (let index = 0; index < data.length; index++) {
    seen[index] = (data[index] as number) > threshold === above ? 0 : 1;
  }
  const regions: Region[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start]) continue;
    let size = 0;
    queue[size++] = start;
    seen[start] = 1;
    for (let done = 0; done < size; done++) {
      const at = queue[done] as number;
      const x = at % width;
      if (x > 0 && !seen[at - 1]) queue[size++] = mark(seen, at - 1);
      if (x < width - 1 && !seen[at + 1]) queue[size++] = mark(seen, at + 1);
      if (at >= width && !seen[at - width]) queue[size++] = mark(seen, at - width);
      if (at < data.length - width && !seen[at + width]) queue[size++] = mark(seen, at + width);
    }
    if (size < least / 2) continue;
    const region = regionIn(queue.subarray(0, size), width, height);
    if (region.area >= least) regions.push(region);
  }
  return regions;
}

function regionIn(members: Int32Array, width: number, height: number): Region {
  const left = new Int16Array(height).fill(width);
  const right = new Int16Array(height).fill(-1);
  const top = new Int16Array(width).fill(height);
  const bottom = new Int16Array(width).fill(-1);
  for (const at of members) {
    const y = (at / width) | 0;
    const x = at - y * width;
    if (x < (left[y] as number)) left[y] = x;
    if (x > (right[y] as number)) right[y] = x;
    if (y < (top[x] as number)) top[x] = y;
    if (y > (bottom[x] as number)) bottom[x] = y;
  }
  return { area: Math.min(filled(left, right), filled(top, bottom)), outline: outlineOf(left, right) };
}

function mark(seen: Uint8Array, index: number): number {
  seen[index] = 1;
  return index;
}

function filled(from: Int16Array, to: Int16Array): number {
  let sum = 0;
  for (let index = 0; index < from.length; index++) {
    sum += Math.max(0, (to[index] as number) - (from[index] as number) + 1);
  }
  return sum;
}

/** The two ends of the region on each line between two rows, in order. */
function outlineOf(left: Int16Array, right: Int16Array): Point[] {
  const points: Point[] = [];
  const none = left.length * 1000;
  for (let y = 0; y <= left.length; y++) {
    const from = Math.min(left[y] ?? none, left[y - 1] ?? none);
    const to = Math.max(right[y] ?? -1, right[y - 1] ?? -1);
    if (to >= 0) points.push({ x: from, y }, { x: to + 1, y });
  }
  return points;
}
