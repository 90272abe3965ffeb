import type { Shape } from './shape';
import type { Direction, Strip } from './strip';

export interface Point {
  x: number;
  y: number;
}

/** The corners of the ends of its rows. */
const endsOf = ({ top, left, right }: Shape): Point[] =>
  left.flatMap((x, row) => {
    const end = (right[row] as number) + 1;
    return [
      { x, y: top + row },
      { x: end, y: top + row },
      { x, y: top + row + 1 },
      { x: end, y: top + row + 1 },
    ];
  });

const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** The convex hull (Andrew's monotone chain). */
function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.y - b.y || a.x - b.x);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (
        chain.length > 1 &&
        turn(chain[chain.length - 2] as Point, chain[chain.length - 1] as Point, point) <= 0
      )
        chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** The smallest strip of this direction around some points. */
export function stripAlong(points: readonly Point[], along: Direction): Strip {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const u = x * along.x + y * along.y;
    const v = y * along.x - x * along.y;
    [left, right] = [Math.min(left, u), Math.max(right, u)];
    [top, bottom] = [Math.min(top, v), Math.max(bottom, v)];
  }
  const [u, v] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: u * along.x - v * along.y,
    y: u * along.y + v * along.x,
    along,
    length: right - left,
    height: bottom - top,
  };
}

/** The smallest strip around a shape, along its longer side. */
export function stripAround(shape: Shape): Strip {
  const hull = hullOf(endsOf(shape));
  const strips = hull.map((a, index) => {
    const b = hull[(index + 1) % hull.length] as Point;
    const side = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return stripAlong(hull, { x: (b.x - a.x) / side, y: (b.y - a.y) / side });
  });
  const areaOf = ({ length, height }: Strip) => length * height;
  const least = strips.reduce((best, one) => (areaOf(one) < areaOf(best) ? one : best));
  return least.length >= least.height
    ? least
    : {
        ...least,
        along: { x: -least.along.y, y: least.along.x },
        length: least.height,
        height: least.length,
      };
}

/** The strip around a shape in a direction that is known. */
export const stripTowards = (shape: Shape, along: Direction): Strip =>
  stripAlong(hullOf(endsOf(shape)), along);
