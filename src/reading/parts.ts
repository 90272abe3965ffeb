import type { Line } from './answer';
import { matchesOf, tight, widthOf } from './fold';
import { isOrganisation, looksLikeAddress } from './forms';
import type { Mark } from './marks';
import { type Columns, IN_COLUMNS } from './tables/columns';
import type { Field } from './tables/labels';
import { PRINTED } from './tables/papers';

/** A piece of a line that belongs to a label. */
export interface Piece {
  text: string;
  folded: string;
  /** index of the line */
  line: number;
}

/** A label with the pieces that follow it until the next label. The first is what stands in the label's own line. */
export interface Part {
  mark: Mark;
  pieces: Piece[];
}

/** A value left empty: 传真：- */
const EMPTY = /^[\s\-—–_/.:|·无]*$|^(暂无|未公开|未公示|未填写|同上)$/;
const ONLY_DATE = /^\d{4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?$/;

export const isEmpty = ({ folded }: Piece): boolean => EMPTY.test(folded.trim());

/** What a paper prints anywhere, and a lone date: no part of a name, an address or a scope. */
export const isPrinted = ({ folded }: Piece): boolean => {
  const text = tight(folded);
  return ONLY_DATE.test(text) || (text.length < 300 && PRINTED.test(text));
};

const piece = (line: Line, index: number, from: number, to?: number): Piece => ({
  text: line.text.slice(from, to),
  folded: line.folded.slice(from, to),
  line: index,
});

/** Each label with what follows it in the order of the lines. */
export function partsOf(lines: readonly Line[], marks: readonly (readonly Mark[])[]): Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const own = marks[index] ?? [];
    const first = own[0];
    const lead = piece(line, index, 0, first?.at);
    if (open && !isEmpty(lead) && (first === undefined || first.before !== 'start')) open.pieces.push(lead);
    own.forEach((mark, place) => {
      open = { mark, pieces: [piece(line, index, mark.value, own[place + 1]?.at)] };
      parts.push(open);
    });
    const cells = own.length > 1 ? cellsBelow(parts.slice(-own.length), lines[index + 1], index + 1) : null;
    if (cells && (marks[index + 1]?.length ?? 0) === 0) {
      cells.forEach((cell, place) => {
        (parts[parts.length - own.length + place] as Part).pieces = [cell];
      });
      open = undefined;
      index++;
    }
  }
  return parts;
}

/** A table: a row of labels alone, and a row with as many values below it. */
function cellsBelow(row: readonly Part[], line: Line | undefined, index: number): Piece[] | null {
  if (!line || !row.every(({ pieces }) => pieces.every(isEmpty))) return null;
  const cells: Piece[] = [];
  for (const match of matchesOf(/[^\t|]+/g, line.text)) {
    const cell = piece(line, index, match.index ?? 0, (match.index ?? 0) + match[0].length);
    if (!isEmpty(cell)) cells.push(cell);
  }
  return cells.length === row.length ? cells : null;
}

/** Whether labels of the right column stand between those of the left one, as when an engine reads row by row. */
export function areInterleaved(marks: readonly (readonly Mark[])[], { left, right }: Columns): boolean {
  const columns = marks
    .flat()
    .filter(({ field }) => right.has(field) || left.has(field))
    .map(({ field }) => right.has(field));
  return columns.filter((one, at) => at > 0 && one !== columns[at - 1]).length > 3;
}

/** Whether two columns stand side by side in one line: two labels that a licence or certificate prints. */
export const hasTwoColumns = (marks: readonly (readonly Mark[])[]): boolean =>
  marks.some((own) =>
    own.some(
      (mark, at) =>
        at > 0 &&
        mark.before === 'blank' &&
        IN_COLUMNS.has(mark.field) &&
        IN_COLUMNS.has(own[at - 1]?.field as Field),
    ),
  );

/** Narrower than its column by this many characters, a line is the last of its value. */
const SHORT = 2.5;

/** A column of a licence while it is read: its open label, how wide it is and how wide its last line was. */
interface Column {
  open?: Part;
  width: number;
  last: number;
}

const textOf = ({ open }: Column): string => tight(open?.pieces.map(({ folded }) => folded).join('') ?? '');

/**
 * The same for a licence in two columns whose rows an engine joined: a second text in a line continues the right
 * column. Where one text stands alone, its form and the width of the columns decide. Nobody can be sure of the result.
 */
export function partsOfColumns(
  lines: readonly Line[],
  marks: readonly (readonly Mark[])[],
  columns: Columns,
): Part[] {
  const parts: Part[] = [];
  const left: Column = { width: 0, last: 0 };
  const right: Column = { width: 0, last: 0 };
  let latest = left;
  const put = (column: Column, one: Piece) => {
    if (isEmpty(one)) return;
    column.open?.pieces.push(one);
    column.last = widthOf(one.folded.trim());
    column.width = Math.max(column.width, column.last);
  };
  lines.forEach((line, index) => {
    const own = marks[index] ?? [];
    const loose = piece(line, index, 0, own[0]?.at);
    const texts = piecesOf(loose);
    if (texts.length > 1) {
      put(left, texts[0] as Piece);
      for (const one of texts.slice(1)) put(right, one);
    } else if (texts[0]) put(own.length > 0 ? left : columnOf(texts[0], left, right, latest), texts[0]);
    own.forEach((mark, place) => {
      const alone = own.length === 1 && columns.right.has(mark.field);
      const column = place > 0 || texts.length > 0 || alone ? right : left;
      const [first, ...rest] = piecesOf(piece(line, index, mark.value, own[place + 1]?.at));
      const part: Part = { mark, pieces: [] };
      column.open = part;
      column.last = 0;
      latest = column;
      parts.push(part);
      if (first) put(column, first);
      for (const one of rest) put(column === left ? right : column, one);
      if (part.pieces.length === 0) part.pieces.push(piece(line, index, mark.value, mark.value));
    });
  });
  return parts;
}

/** The texts of a piece that blanks divide. */
function piecesOf({ text, folded, line }: Piece): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesOf(/[^ ]+/g, folded)) {
    const from = match.index ?? 0;
    found.push({ text: text.slice(from, from + match[0].length), folded: match[0], line });
  }
  return found;
}

/** The column to which a text alone in its line belongs. */
function columnOf(one: Piece, left: Column, right: Column, latest: Column): Column {
  const text = tight(one.folded);
  const other = latest === left ? right : left;
  for (const column of [latest, other]) {
    const { open, last } = column;
    if (open && last === 0 && suits(open.mark.field, text)) return column;
  }
  const [inLeft, inRight] = [left.open?.mark.field, right.open?.mark.field];
  if (inLeft === 'orgName' && isOrganisation(textOf(left) + text) && !isOrganisation(textOf(left)))
    return left;
  const address = inRight === 'orgAddress' ? right : inLeft === 'orgAddress' ? left : undefined;
  if (address) {
    const beside = address === right ? left : right;
    if (
      looksLikeAddress(text) ||
      (/\d$/.test(textOf(address)) && /^(号|栋|幢|座|层|楼|室|房|单元)/.test(text))
    )
      return address;
    const ended = beside.last < beside.width - SHORT && !/[,;、]$/.test(text);
    if (ended && address.last >= address.width - SHORT) return address;
  } else if (inRight !== undefined && inLeft !== 'scope' && suits(inRight, text)) return right;
  return left;
}

/** Whether a text can be the value behind a label. */
function suits(field: Field, text: string): boolean {
  switch (field) {
    case 'orgAddress':
      return REGION_SIGN.test(text) && !/[;。]/.test(text);
    case 'capital':
    case 'day':
    case 'term':
      return /\d|长期|[壹贰叁肆伍陆柒捌玖拾佰仟万亿]/.test(text) && !looksLikeAddress(text);
    default:
      return true;
  }
}

const REGION_SIGN = /省|市|区|县|州|盟|旗|镇|乡|村|路|街|号/;
