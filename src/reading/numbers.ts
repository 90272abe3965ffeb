import { creditCodeProblem, MISTAKEN, residentIdProblem } from '@/rules';
import { matchesOf } from './fold';
import { CODE_KINDS } from './tables/organisations';

/** A number as it stands in a line; blanks taken out, in upper case. */
export interface NumberRun {
  value: string;
  at: number;
  end: number;
}

const NO_TODAY = '9999-12-31';

export const isCreditCode = (text: string): boolean =>
  creditCodeProblem(text) === null && text.slice(0, 2) in CODE_KINDS;

/** The first two digits of a resident ID: a province, or 81 to 83 on a residence permit. */
const AREA = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]|91)/;

export const isResidentId = (text: string): boolean =>
  AREA.test(text) && /^.{6}(19|20)/.test(text) && residentIdProblem(text, NO_TODAY) === null;

/** The text with one often mistaken character exchanged, where exactly one such exchange makes it right. */
export function mended(text: string, isRight: (text: string) => boolean): string | null {
  const right: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const group = MISTAKEN.split(' ').find((one) => one.includes(text.charAt(at)));
    for (const other of group ?? '') {
      if (other === text.charAt(at)) continue;
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      if (isRight(changed)) right.push(changed);
    }
  }
  return right.length === 1 ? (right[0] as string) : null;
}

const RUN = /[0-9A-Za-z]+(?:[ -]{1,2}[0-9A-Za-z]+)*/g;
const LINK =
  /(?:https?:\/\/|www\.)[^\s\u3400-\u9fff，。；、]+|[a-z0-9-]{1,63}\.(?:com|cn|net|org|gov|top|vip)(?:[/?#][^\s\u3400-\u9fff，。；、]*)?/gi;
const EMAIL = /[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;

const blank = (text: string) => ' '.repeat(text.length);

/** The e-mail addresses of a line, and the line without them and without links. */
export function withoutLinks(line: string): { rest: string; emails: NumberRun[] } {
  const emails: NumberRun[] = [];
  if (!/[@.:]/.test(line)) return { rest: line, emails };
  const plain = line.includes('@')
    ? line.replace(EMAIL, (value, at: number) => {
        emails.push({ value, at, end: at + value.length });
        return '|'.repeat(value.length);
      })
    : line;
  return { rest: plain.replace(LINK, blank), emails };
}

/** The numbers of a line: each group of characters, and a whole run whose groups make one number. */
export function runsOf(line: string): NumberRun[] {
  const found: NumberRun[] = [];
  for (const match of matchesOf(RUN, line)) {
    const at = match.index ?? 0;
    const whole = match[0];
    const value = whole.replace(/[ -]/g, '').toUpperCase();
    if (value.length < 7) continue;
    const groups = whole.split(/[ -]+/);
    if (groups.length === 1 || isOneNumber(groups, value)) {
      found.push({ value: phoneOf(groups, value), at, end: at + whole.length });
      continue;
    }
    let from = 0;
    for (const group of groups) {
      const place = whole.indexOf(group, from);
      from = place + group.length;
      if (group.length >= 7) found.push({ value: group.toUpperCase(), at: at + place, end: at + from });
    }
  }
  return found;
}

const phoneOf = (groups: readonly string[], value: string): string =>
  /^0\d{2,3}$/.test(groups[0] ?? '') && groups.length === 2
    ? groups.join('-')
    : value.replace(/^(?:00)?86(?=1[3-9]\d{9}$)/, '');

/** Groups that blanks or hyphens divide, as people write a mobile number, a code or an ID. */
function isOneNumber(groups: readonly string[], value: string): boolean {
  if (/^(?:(?:00)?86)?1[3-9]\d{9}$/.test(value))
    return groups.every((group) => group.length <= 5 || group.length === 11);
  if (/^0\d{2,3}$/.test(groups[0] ?? '')) return groups.length === 2 && /^\d{7,8}$/.test(groups[1] ?? '');
  return (
    value.length === 18 &&
    groups.every((group) => group.length < 18 && group.length > 1) &&
    /\d{6}/.test(value)
  );
}
