/** A private value with most of it hidden: 139****0001, n***@example.com, 样例路****. */
export function masked(text: string): string {
  const at = text.lastIndexOf('@');
  if (at > 0) return `${text.charAt(0)}***${text.slice(at)}`;
  if (/[\u4e00-\u9fff]/.test(text)) return `${text.slice(0, 3)}****`;
  return text.length < 8 ? '****' : `${text.slice(0, 3)}${'*'.repeat(text.length - 7)}${text.slice(-4)}`;
}

/** The beginning of a text. It never cuts a character in two. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** So much stands before the first difference of two long texts. */
const BEFORE = 8;

/** Two texts in at most `most` characters each; of long ones the part around their first difference. */
export function sideBySide(one: string, other: string, most: number): [string, string] {
  const at = differsAt(one, other) - 1;
  const from = Math.max(one.length, other.length) > most ? Math.max(0, at - BEFORE) : 0;
  const part = (text: string) => `${from > 0 ? '…' : ''}${shortened(text.slice(from), most)}`;
  return [part(one), part(other)];
}

/** The place of the first character in which two texts differ, counted from 1. */
export function differsAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return at + 1;
}

/** A number as a person writes it. A file may have 5e-324 or 1e300, whose digits nobody would read. */
export function sayNumber(value: number | string): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return text.includes('e-') ? '（接近 0 的小数）' : '（大得出奇的数）';
}

/** What a person typed, shortened to fit into a sentence. */
export const quoted = (value: string): string => shortened(value, 24);
