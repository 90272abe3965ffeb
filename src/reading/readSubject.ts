import { APP, FOREVER, SUBJECT, UNIT_VALID_UNTIL } from '@/rules';
import { daysIn, isWholeTerm } from './dates';
import { folded, tight } from './fold';
import { addressForm, isBusiness, isOrganisation } from './forms';
import type { Part } from './parts';
import type { Session } from './session';
import { columnsOf } from './tables/columns';
import type { Field } from './tables/labels';
import { CODE_KINDS, TYPE_WORDS } from './tables/organisations';
import { CREDIT_CODE_CERTIFICATES } from './tables/papers';
import { addressOf, contentOf, longestOrganisation, organisationOf, scopeOf, type Value } from './values';

/** Reads what stands about the unit: name, address, scope of business. */
export function readUnit(session: Session): void {
  const { page, found, trusted } = session;
  if (page.paper === 'id_front' || page.paper === 'id_back') return;
  const put = (path: string, value: Value | null, certain: boolean, weak = false) => {
    if (value) {
      found.add(path, value.text, {
        sure: certain && value.right && trusted,
        weak,
        from: session.numbered(value.lines),
      });
    }
  };
  /** what an engine read in several lines is certain only when the place of each line is known */
  const isOne = ({ lines }: Value) => !page.onPaper || page.placed || lines.length < 2;
  for (const part of withWholeScope(page.parts)) {
    const { field, before } = part.mark;
    if (field === 'orgName') {
      const value = organisationOf(part, page.onPaper);
      put(SUBJECT.name, value, value !== null && isCertainName(session, part, value));
    } else if (field === 'orgAddress' || (field === 'address' && page.paper === 'unit_certificate')) {
      const value = addressOf(part, page.onPaper);
      put(SUBJECT.certificateAddress, value, !page.tangled && value !== null && isOne(value));
    } else if ((field === 'address' && session.isUnit) || field === 'invoiceAddress') {
      put(SUBJECT.certificateAddress, addressOf(part, page.onPaper), false, true);
    } else if (field === 'mailAddress') {
      put(SUBJECT.address, addressOf(part, page.onPaper), false);
    } else if (field === 'scope') {
      const value = scopeOf(part, page.onPaper);
      const own = before === 'start' || before === 'blank';
      put('local.business_scope', value, own && !page.tangled && value !== null && isOne(value));
    } else if (session.holders.get(part) === 'unit') {
      const value = termOf(session, part);
      put(UNIT_VALID_UNTIL, value, !page.tangled);
    } else if (field === 'appName') {
      put(APP.name, appNameOf(part), false);
    } else if (field === 'appid') {
      const id = /^\s*(wx[0-9a-f]{16})(?![0-9a-z])/i.exec(contentOf(part)[0]?.folded ?? '')?.[1];
      if (id) put(APP.appid, { text: id.toLowerCase(), right: true, lines: [part.mark.line] }, true);
    }
  }
  readUnnamed(session);
  // Two codes that are right: two units, and nobody can say whose the rest is.
  if (found.at(SUBJECT.certificateNumber).filter(({ sure }) => sure).length > 1)
    for (const path of OF_ONE_UNIT) found.doubt(path);
}

const OF_ONE_UNIT = [SUBJECT.name, SUBJECT.certificateAddress, 'local.business_scope', UNIT_VALID_UNTIL];

/**
 * Whether nothing of a name can be missing: on a paper it stands in one line, ends as such names do, and lines of other
 * values have not come between. Beside a second column its next line must begin with a label of its own column.
 */
function isCertainName({ page }: Session, { mark }: Part, value: Value): boolean {
  if (!page.onPaper) return true;
  if (!page.placed && value.lines.length > 1) return false;
  const name = tight(folded(value.text));
  if (page.paper === 'licence' && !isBusiness(name)) return false;
  if (!page.tangled) return true;
  const next = page.marks[mark.line + 1]?.[0];
  return (
    page.columns &&
    /公司$/.test(name) &&
    next?.before === 'start' &&
    columnsOf(page.paper).left.has(next.field)
  );
}

/** 宗旨和 and 业务范围 stand in two lines, with the scope beside both. */
const withWholeScope = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part, at) => {
    if (part.mark.field !== 'scope') return [part];
    if (parts[at - 1]?.mark.field === 'scope') return [];
    const next = parts[at + 1];
    return next?.mark.field === 'scope' ? [{ ...part, pieces: [...part.pieces, ...next.pieces] }] : [part];
  });

/** The last day of a unit's certificate, with hyphens as the form keeps it. A lone day counts behind 至 or 止. */
function termOf({ page }: Session, part: Part): Value | null {
  const { mark } = part;
  const pieces = contentOf({ ...part, pieces: part.pieces.slice(0, 3) });
  const days = daysIn(pieces.map((one) => one.folded).join(' '));
  const [first, second] = days;
  const label = page.lines[mark.line]?.folded.slice(mark.at, mark.value) ?? '';
  const last = first === FOREVER ? first : (second ?? (/[至止]/.test(label) ? first : undefined));
  if (!first || !last || days.length > 2) return null;
  const right = !page.onPaper || last === FOREVER || isWholeTerm(first, last);
  const text = last === FOREVER ? last : `${last.slice(0, 4)}-${last.slice(4, 6)}-${last.slice(6)}`;
  return { text, right, lines: pieces.map(({ line }) => line) };
}

function appNameOf(part: Part): Value | null {
  const [first] = contentOf(part);
  const text =
    first?.text
      .split(/[，,；;。|]/)[0]
      ?.trim()
      .replace(/^[“"「『《【]|[”"」』》】]$/g, '') ?? '';
  const usable = text.length >= 2 && text.length <= 30 && !/^(备案|的|名称)/.test(text);
  return usable && first ? { text, right: true, lines: [first.line] } : null;
}

/** What a label of these says is never the name of the unit itself. */
const OF_OTHERS: ReadonlySet<Field> = new Set<Field>(['other', 'authority', 'otherNumber']);
const LEAD =
  /^(您好|你好|我们是|我们的?|我这边是|我这里是|我是|这是|我司是?|公司是?|单位是?|是|叫|关于|为|给|帮)+/;
/** A text with more names than this is a list. */
const MOST_NAMES = 20;

/** A shop's name without a label, which begins with its place: 厦门市思明区编造咖啡馆. */
const BEGINS_WITH_PLACE = /^.{2,12}?[省市区县旗]/;
const shopIn = (words: string): string | null =>
  BEGINS_WITH_PLACE.test(words) &&
  words.length > 6 &&
  addressForm(words) !== 'whole' &&
  isBusiness(words) &&
  isOrganisation(words)
    ? words
    : null;

/** The name of an enterprise without a label: alone in its line, or in a text that has more of a filing. */
function readUnnamed({ page, found }: Session): void {
  if (found.has(SUBJECT.name)) return;
  const more = found.has(SUBJECT.certificateNumber) || page.has('code', 'idNumber', 'scope');
  const hasCode = found.at(SUBJECT.certificateNumber).length === 1 && !page.onPaper;
  const nameIn = (words: string) => longestOrganisation(words) ?? (hasCode ? shopIn(words) : null);
  let seen = 0;
  page.lines.forEach(({ text, number }, index) => {
    if (
      (!/公司|合作社|合伙企业/.test(text) && !hasCode) ||
      page.marks[index]?.some(({ field }) => OF_OTHERS.has(field))
    )
      return;
    for (const words of text.split(/[\s，,；;。！!？?、：:|]+/)) {
      const name = seen > MOST_NAMES ? null : nameIn(words.replace(LEAD, ''));
      if (name === null) continue;
      seen++;
      if (more || tight(text) === tight(name)) found.add(SUBJECT.name, name, { weak: true, from: [number] });
    }
  });
}

/** The 主体性质 and whether it is a 个体工商户: by the code's first characters and the paper's own words. */
export function readKind(session: Session): void {
  const { page, found } = session;
  if (page.paper === 'id_front' || page.paper === 'id_back') return;
  const kinds: { type?: number; individualBusiness?: boolean; sure: boolean; from: readonly number[] }[] = [];
  const codes = found.at(SUBJECT.certificateNumber);
  for (const { value, sure, from } of codes) {
    const kind = CODE_KINDS[String(value).slice(0, 2)];
    if (kind && !/^\d{17}X$/.test(String(value)))
      kinds.push({ ...kind, sure: sure && codes.length === 1, from });
  }
  for (const part of page.parts) {
    if (part.mark.field !== 'orgType') continue;
    const text = tight(folded(contentOf(part)[0]?.text ?? '')).slice(0, 60);
    const row = TYPE_WORDS.find(({ word }) => word.test(text));
    if (row) kinds.push({ ...row, sure: session.trusted, from: session.numbered([part.mark.line]) });
  }
  if (kinds.length === 0 && page.row?.type !== undefined) {
    kinds.push({ type: page.row.type, sure: true, from: headingLines(session) });
  }
  for (const { type, individualBusiness, sure, from } of kinds) {
    if (type !== undefined) found.add(SUBJECT.type, type, { sure, from });
    if (individualBusiness !== undefined)
      found.add('local.individual_business', individualBusiness, { sure, from });
  }
  const type = found.at(SUBJECT.type);
  const certificate = page.row?.certificate ?? CREDIT_CODE_CERTIFICATES[Number(type[0]?.value)];
  const fits = page.row?.type === undefined || type.every(({ value }) => value === page.row?.type);
  if (page.row && certificate !== undefined && session.trusted && type.length === 1) {
    found.add(SUBJECT.certificateType, certificate, { sure: fits, from: headingLines(session) });
  }
}

const headingLines = ({ page }: Session): number[] =>
  page.lines
    .filter(({ folded: text }) => text.length < 80 && page.row?.heading.test(tight(text)))
    .map(({ number }) => number);
