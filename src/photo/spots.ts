import type { Point } from './frame';
import type { Sheet } from './frame/sheet';
import type { Rect } from './pixels';
import type { Problem } from './problems';

/** Where on a photo a problem is seen: a box in shares of its width and height, 0 to 1, as the photo is held upright. */
export interface Spot extends Rect {
  problem: Problem;
}

/** A box with a larger share of the photo does not show a place: the whole photo is wrong. */
const WHOLE = 0.6;

/** The box around some points. */
export function boxAround(points: readonly Point[]): Rect {
  const across = points.map(({ x }) => x);
  const down = points.map(({ y }) => y);
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}

/** The box on the view around some squares of the sheet, which are counted in rows of `columns`. */
export function boxOnView(
  { back }: Sheet,
  squares: readonly number[],
  columns: number,
  side: number,
): Rect[] {
  if (squares.length === 0) return [];
  const { x, y, width, height } = boxAround(
    squares.map((at) => ({ x: at % columns, y: Math.floor(at / columns) })),
  );
  const [left, right] = [x * side, (x + width + 1) * side];
  const [top, bottom] = [y * side, (y + height + 1) * side];
  return [boxAround([back(left, top), back(right, top), back(right, bottom), back(left, bottom)])];
}

/** Boxes in pixels of the view as spots, without what lies outside the photo. */
export function spotsFor(
  problem: Problem,
  boxes: readonly Rect[],
  view: { width: number; height: number },
): Spot[] {
  return boxes.flatMap(({ x, y, width, height }) => {
    const left = shareOf(x, view.width);
    const top = shareOf(y, view.height);
    const wide = rounded(shareOf(x + width, view.width) - left);
    const high = rounded(shareOf(y + height, view.height) - top);
    const shown = wide > 0 && high > 0 && wide * high <= WHOLE;
    return shown ? [{ problem, x: left, y: top, width: wide, height: high }] : [];
  });
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;
const shareOf = (at: number, whole: number) => rounded(Math.max(0, Math.min(1, at / whole)));
