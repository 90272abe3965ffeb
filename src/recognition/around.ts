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
    return [top + row, top + row + 1].flatMap((y) => [
      { x, y },
      { x: end, y },
    ]);
  });

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

export const directionAt = (angle: number): Direction => ({ x: Math.cos(angle), y: Math.sin(angle) });

/** The direction in which a shape is longest: the main axis of its second moments. */
function directionOf({ left, right }: Shape): Direction {
  let [count, x, y, xx, xy, yy] = [0, 0, 0, 0, 0, 0];
  left.forEach((from, row) => {
    for (let at = from; at <= (right[row] as number); at++) {
      count += 1;
      x += at;
      y += row;
      xx += at * at;
      xy += at * row;
      yy += row * row;
    }
  });
  const across = xx - (x * x) / count;
  const down = yy - (y * y) / count;
  return directionAt(Math.atan2(2 * (xy - (x * y) / count), across - down) / 2);
}

/** The strip around a shape along its longer side, or in a direction that is known. */
export const stripAround = (shape: Shape, along: Direction = directionOf(shape)): Strip =>
  stripAlong(endsOf(shape), along);
