import { type Point, stripAlong } from './around';
import type { Strip } from './strip';

/** Strips next to each other in one line overlap when a sign stands between them: they are read as one. */
export function joined(strips: readonly Strip[]): Strip[] {
  const lines: Strip[] = [];
  for (const strip of [...strips].sort((a, b) => b.length - a.length)) {
    let whole = strip;
    for (let at = lines.findIndex((line) => overlap(line, whole)); at >= 0; ) {
      const [line] = lines.splice(at, 1) as [Strip];
      whole = stripAlong([...cornersOf(line), ...cornersOf(whole)], longer(line, whole).along);
      at = lines.findIndex((one) => overlap(one, whole));
    }
    lines.push(whole);
  }
  return lines;
}

const longer = (a: Strip, b: Strip): Strip => (a.length >= b.length ? a : b);

/** Whether two strips share a part of the same line. */
function overlap(a: Strip, b: Strip): boolean {
  const { along } = longer(a, b);
  const u = (a.x - b.x) * along.x + (a.y - b.y) * along.y;
  const v = (a.y - b.y) * along.x - (a.x - b.x) * along.y;
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)];
  return Math.abs(u) < (a.length + b.length) / 2 && Math.abs(v) < low / 3 && high < 1.6 * low;
}

const cornersOf = ({ x, y, along, length, height }: Strip): Point[] =>
  [-0.5, 0.5].flatMap((i) =>
    [-0.5, 0.5].map((j) => ({
      x: x + i * length * along.x - j * height * along.y,
      y: y + i * length * along.y + j * height * along.x,
    })),
  );
