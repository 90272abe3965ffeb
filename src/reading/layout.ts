import type { Recognised } from './answer';
import { folded } from './fold';
import { marksOf } from './marks';
import { LEFT_COLUMN, RIGHT_COLUMN } from './tables/labels';

interface Placed {
  text: string;
  number: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lines in the order in which a person reads them, and the number each had. */
export interface InOrder {
  text: string;
  number: number;
}

/** Whether every line has its place. */
export const isPlaced = (lines: readonly Recognised[]): boolean =>
  lines.length > 0 &&
  lines.every(
    ({ box }) => Array.isArray(box) && box.length === 4 && box.every((one) => Number.isFinite(one)),
  );

const firstField = ({ text, number }: Placed) => {
  const mark = marksOf({ text, folded: folded(text), number }, 0)[0];
  return mark?.before === 'start' ? mark.field : undefined;
};

/** Where the right column of a licence begins; undefined when it has only one. */
function rightColumnOf(boxes: readonly Placed[]): number | undefined {
  const left: number[] = [];
  const right: number[] = [];
  for (const box of boxes) {
    const field = firstField(box);
    if (field === undefined) continue;
    if (RIGHT_COLUMN.has(field)) right.push(box.x);
    else if (LEFT_COLUMN.has(field)) left.push(box.x);
  }
  if (left.length === 0 || right.length === 0) return undefined;
  const page = Math.max(...boxes.map(({ x, width }) => x + width)) - Math.min(...boxes.map(({ x }) => x));
  const [most, least] = [Math.max(...left), Math.min(...right)];
  return least - most > page / 5 ? least - page / 100 : undefined;
}

/** The boxes in rows, top to bottom; boxes of one row are joined by a blank. */
function rowsOf(boxes: readonly Placed[]): InOrder[] {
  const sorted = [...boxes].sort((a, b) => a.y + a.height / 2 - (b.y + b.height / 2));
  const rows: Placed[][] = [];
  let middle = Number.NEGATIVE_INFINITY;
  for (const box of sorted) {
    const own = box.y + box.height / 2;
    const row = rows[rows.length - 1];
    if (row && own - middle < box.height * 0.6) row.push(box);
    else {
      rows.push([box]);
      middle = own;
    }
  }
  return rows.map((row) => {
    row.sort((a, b) => a.x - b.x);
    return { text: row.map(({ text }) => text).join(' '), number: (row[0] as Placed).number };
  });
}

/**
 * Puts boxes in order. Where a licence has two columns, first what stands above both, then the left column, then the
 * right one.
 */
export function inOrder(lines: readonly Recognised[]): InOrder[] {
  const boxes = lines.flatMap(({ text, box }, index): Placed[] => {
    if (!box) return [];
    const [x, y, width, height] = box;
    return [{ text, number: index + 1, x, y, width, height: Math.max(height, 1) }];
  });
  const edge = rightColumnOf(boxes);
  if (edge === undefined) return rowsOf(boxes);
  const labels = boxes.filter((box) => {
    const field = firstField(box);
    return field !== undefined && (LEFT_COLUMN.has(field) || RIGHT_COLUMN.has(field));
  });
  const top = Math.min(...labels.map(({ y, height }) => y - height / 2));
  const above = boxes.filter(({ y, height }) => y + height / 2 < top);
  const below = boxes.filter((box) => !above.includes(box));
  return [above, below.filter(({ x }) => x < edge), below.filter(({ x }) => x >= edge)].flatMap(rowsOf);
}
