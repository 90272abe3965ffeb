import type { Line, Paper, Recognised } from './answer';
import { folded, tight } from './fold';
import { type InOrder, inOrder, isPlaced } from './layout';
import { type Mark, marksOf } from './marks';
import { areInterleaved, hasTwoColumns, type Part, type Piece, partsOf, partsOfColumns } from './parts';
import { columnsOf } from './tables/columns';
import type { Field, Role } from './tables/labels';
import { PAPERS } from './tables/papers';
import { isTangled } from './tangled';

/** Lines with their labels, and what kind of page they are. */
export interface Page {
  lines: readonly Line[];
  /** by line */
  marks: readonly (readonly Mark[])[];
  parts: readonly Part[];
  /** the row of its heading; undefined where it has none */
  row?: (typeof PAPERS)[number];
  /** undefined: no paper at all */
  paper?: Paper;
  /** a paper, whose lines an engine made: values go on in the next line */
  onPaper: boolean;
  /** the place of every line is known */
  placed: boolean;
  /** an engine joined the rows of two columns */
  columns: boolean;
  /** lines of several values may have come between each other */
  tangled: boolean;
  /** an entry of a registry or directory: telephone and address for letters are the company's */
  registry: boolean;
  /** what a licence says, copied without its heading, and nothing of a person but a name */
  copied: boolean;
  has(...fields: Field[]): boolean;
}

export function pageOf(input: string | readonly Recognised[]): Page {
  const recognised = typeof input !== 'string';
  const placed = recognised && isPlaced(input);
  const raw = recognised
    ? placed
      ? inOrder(input)
      : input.map(({ text }, index) => ({ text, number: index + 1 }))
    : input.split(/\r\n|[\n\r\u2028\u2029\v\f]/).map((text, index) => ({ text, number: index + 1 }));
  const whole = recognised ? withTwoLineLabel(placed ? raw : withWholeLabels(raw)) : raw;
  const lines = whole.map(({ text, number }): Line => ({ text, folded: folded(text), number }));
  const marks = withOwners(
    lines.map((line, at) => (SUBTITLE.test(tight(line.folded.slice(0, 20))) ? [] : marksOf(line, at))),
  );
  const fields = new Set(marks.flatMap((own) => own.map(({ field }) => field)));
  const has = (...wanted: Field[]) => wanted.some((field) => fields.has(field));
  const row = headingOf(lines);
  const paper = row?.paper ?? paperWithoutHeading(lines, recognised, has);
  const onPaper = recognised || (paper !== undefined && row !== undefined) || paper === 'id_front';
  const inOne = partsOf(lines, inScope(lines, marks));
  const tangled = onPaper && isTangled(inOne, looseIn(lines, marks));
  const columns =
    onPaper &&
    !placed &&
    (hasTwoColumns(marks) ||
      ((tangled || paper === 'unit_certificate') && areInterleaved(marks, columnsOf(paper))));
  const parts = columns ? partsOfColumns(lines, marks, columnsOf(paper)) : inOne;
  return {
    lines,
    marks,
    parts,
    ...(row ? { row } : {}),
    ...(paper ? { paper } : {}),
    onPaper,
    placed,
    columns: columns && hasTwoColumns(marks),
    tangled: columns || tangled,
    registry:
      ['capital', 'day', 'term', 'authority', 'registry'].filter((field) => has(field as Field)).length > 1,
    copied:
      labelsOfLicence(has) > 3 && has('orgType') && !has('mobile', 'idNumber', 'number', 'email', 'appName'),
    has,
  };
}

const OF_LICENCE = ['orgName', 'orgType', 'scope', 'capital', 'composition', 'orgAddress', 'code'] as const;
const labelsOfLicence = (has: Page['has']): number => OF_LICENCE.filter((field) => has(field)).length;

/**
 * Each label with the person its value belongs to. 姓名 names the person whose role stands alone before it, or else a new
 * one.
 */
function withOwners(marks: readonly (readonly Mark[])[]): Mark[][] {
  let owner: Role | undefined;
  let alone = false;
  return marks.map((own) =>
    own.map((mark) => {
      if (mark.role) [owner, alone] = [mark.role, mark.alone];
      else if (mark.field === 'name') {
        if (!alone) owner = undefined;
        alone = false;
      }
      return owner ? { ...mark, owner } : mark;
    }),
  );
}

/** Below the heading of a certificate; 法人 is no label there. */
const SUBTITLE = /^\((法人|个体|合伙)\)(\([正副]本\))?$/;

const HALF = /^\s*[\u3400-\u9fff]\s*$/;
/** The labels that papers print with a wide gap. */
const WIDE = /^(名称|类型|住所|姓名|性别|民族|出生|住址)/;

/** 名 and 称, far apart on the paper, come as two lines, in either order: together again they are a label. */
function withWholeLabels(lines: readonly InOrder[]): InOrder[] {
  const firstOf = new Map<number, InOrder>();
  const halves = new Set<InOrder>();
  lines.forEach((line, at) => {
    if (!HALF.test(line.text)) return;
    const second = [at + 1, at - 1, at + 2, at - 2].find(
      (other) => !firstOf.has(other) && WIDE.test(line.text.trim() + (lines[other]?.text.trim() ?? '')),
    );
    if (second === undefined) return;
    firstOf.set(second, line);
    halves.add(line);
  });
  return lines.flatMap((line, at) =>
    halves.has(line) ? [] : [{ ...line, text: (firstOf.get(at)?.text.trim() ?? '') + line.text }],
  );
}

/** So many lines may stand between 宗旨和 and 业务范围. */
const BETWEEN = 4;

/** 宗旨和 and 业务范围 are one label in two lines, each with a line of the value behind it: a blank parts them. */
function withTwoLineLabel(lines: readonly InOrder[]): InOrder[] {
  const first = lines.findIndex(({ text }) => /^\s*宗旨[和及](?!业)/.test(text));
  const second = lines.findIndex(({ text }, at) => at > first && /^\s*业务范围/.test(text));
  if (first < 0 || second < 0 || second - first > BETWEEN) return [...lines];
  return lines.map((line, at) =>
    at === first || at === second
      ? { ...line, text: line.text.replace(/^(\s*(?:宗旨.|业务范围))(?=\S)/, '$1 ') }
      : line,
  );
}

/** The lines before the first label. */
function looseIn(lines: readonly Line[], marks: readonly (readonly Mark[])[]): Piece[] {
  const first = marks.findIndex((own) => own.length > 0);
  return lines
    .slice(0, Math.max(first, 0))
    .map(({ text, folded: plain }, line) => ({ text, folded: plain, line }));
}

/** The longest heading in the table has some thirty characters. */
const LONGEST_HEADING = 40;

function headingOf(lines: readonly Line[]): Page['row'] {
  for (const { folded: text } of lines) {
    if (text.length > 2 * LONGEST_HEADING) continue;
    const heading = tight(text);
    if (heading.length < 3 || heading.length > LONGEST_HEADING) continue;
    const row = PAPERS.find((one) => one.heading.test(heading));
    if (row) return row;
  }
  return undefined;
}

/** A paper whose heading is not among the lines, by its labels. */
function paperWithoutHeading(
  lines: readonly Line[],
  recognised: boolean,
  has: Page['has'],
): Paper | undefined {
  const card = lines.some(({ folded: text }) => text.length < 40 && /^居民身份证$/.test(tight(text)));
  if (has('sex', 'nation') && has('idNumber') && has('idAddress', 'birth')) return 'id_front';
  if ((card || recognised) && has('issuer') && has('validity')) return 'id_back';
  if (!recognised) return card && has('issuer', 'validity') ? 'id_back' : undefined;
  if (has('sex', 'nation') && has('name') && has('idAddress', 'birth')) return 'id_front';
  if (card) return 'id_back';
  if (has('unitOnly') || (has('authority') && has('composition') && !has('scope'))) return 'unit_certificate';
  return labelsOfLicence(has) > 3 ? 'licence' : undefined;
}

/** Headings within a scope of business. Where no other label stands before them they belong to the value. */
const WITHIN_SCOPE = /^(许可|一般)经营项目/;

/**
 * Within a scope of business only what begins a line, or stands behind a blank, is a label; nothing in brackets, and no
 * heading of a part of it.
 */
function inScope(lines: readonly Line[], marks: readonly (readonly Mark[])[]): (readonly Mark[])[] {
  let open: Mark | undefined;
  /** whether a bracket is open at the end of the line before */
  let bracket = false;
  return marks.map((own, index) => {
    const text = lines[index]?.folded ?? '';
    const said = (to?: number) => text.slice(open?.line === index ? open.value : 0, to);
    const kept = own.flatMap((mark) => {
      const heading = mark.field === 'scope' && WITHIN_SCOPE.test(text.slice(mark.at));
      if (open?.field === 'scope') {
        const atEdge = mark.before === 'start' || mark.before === 'blank';
        const aside = (!atEdge || mark.field === 'registry') && opensBracket(said(mark.at), bracket);
        const named =
          atEdge || mark.after === 'colon' || (mark.after === 'number' && mark.line === open.line);
        if (heading || aside || !named) return [];
      }
      bracket = false;
      open = heading ? { ...mark, value: mark.at } : mark;
      return [open];
    });
    bracket = opensBracket(said(), bracket);
    return kept;
  });
}

/** Whether a bracket is open behind a text; `before`: whether one is open before it. */
function opensBracket(text: string, before: boolean): boolean {
  const [open, closed] = [text.lastIndexOf('('), text.lastIndexOf(')')];
  return open === closed ? before : open > closed;
}
