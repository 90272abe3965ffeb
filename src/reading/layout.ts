import type { Recognised } from './answer';
import { folded } from './fold';
import { marksOf } from './marks';
import { IN_COLUMNS } from './tables/columns';

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

/** Labels of so many lines make a column. */
const LEAST_LABELS = 2;

/** Where the right column begins: labels begin at two places, far apart; undefined where there is only one column. */
function rightColumnOf(boxes: readonly Placed[]): number | undefined {
  const starts = labelsIn(boxes)
    .map(({ x }) => x)
    .sort((a, b) => a - b);
  const page = Math.max(...boxes.map(({ x, width }) => x + width)) - Math.min(...boxes.map(({ x }) => x));
  const gaps = starts.map((x, at) => (at === 0 ? 0 : x - (starts[at - 1] as number)));
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest);
  const right = starts.length - at;
  if (!(widest > page / 5) || at < LEAST_LABELS || right < LEAST_LABELS) return undefined;
  return (starts[at] as number) - page / 100;
}

/** The first part of a label that a paper spreads: 名 称, or 宗旨和 above 业务范围. */
const FIRST_PART = /^\s*([名类住]\s*$|宗旨[和及])/;

/** The boxes that begin with a label of a column. */
const labelsIn = (boxes: readonly Placed[]): Placed[] =>
  boxes.filter((box) => {
    const field = firstField(box);
    const named = field !== undefined && field !== 'authority' && IN_COLUMNS.has(field);
    return named || FIRST_PART.test(box.text);
  });

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
 * Puts boxes in order. Where a paper has two columns, first what stands above both, then the left column, then the
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
  const top = Math.min(...labelsIn(boxes).map(({ y, height }) => y - height / 2));
  const above = boxes.filter(({ y, height }) => y + height / 2 < top);
  const below = boxes.filter((box) => !above.includes(box));
  return [above, below.filter(({ x }) => x < edge), below.filter(({ x }) => x >= edge)].flatMap(rowsOf);
}
