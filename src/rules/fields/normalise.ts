import type { FormRow, TextKind } from './form';
import { rowAt } from './rows';

/** Full-width digits, letters and signs as half-width ones. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

const trimmed = (text: string): string => text.replace(/^\s+|\s+$/g, '');
const bare = (text: string): string => halfWidth(text).replace(/\s/g, '');

/** A mobile number however it is written: with +86, 0086 or hyphens. A landline keeps its hyphen. */
function phone(text: string): string {
  const plain = bare(text);
  return /^(?:(?:00)?86)?(1[3-9]\d{9})$/.exec(plain.replace(/[+-]/g, ''))?.[1] ?? plain;
}

const NORMALISED: Record<TextKind, (text: string) => string> = {
  line: (text) => trimmed(text.replace(/[\r\n\u2028\u2029\t]+/g, '')),
  lines: trimmed,
  email: bare,
  // 备案号 keeps its Chinese letters.
  number: bare,
  // A credit code and the X of a resident ID are capitals.
  certificate: (text) => bare(text).toUpperCase(),
  phone,
};

const kindOf = ({ type, text }: FormRow): TextKind => (type === 'number' ? 'number' : (text ?? 'line'));

/** What a person meant by what was typed, where that is certain. For the form only: a filing is checked as it stands. */
export function normalise(path: string, text: string): string {
  const row = rowAt(path);
  return NORMALISED[row ? kindOf(row) : 'line'](text.replace(/[\u200b\u3164\ufeff]/g, ''));
}
