import type { FormRow, TextKind } from './form';
import { rowAt } from './rows';

/** Changes full-width digits, letters and signs into half-width ones. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

const trimmed = (text: string): string => text.replace(/^\s+|\s+$/g, '');
const bare = (text: string): string => halfWidth(text).replace(/\s/g, '');

/** Removes +86, 0086 and hyphens from a mobile number. A landline keeps its hyphens. */
function phone(text: string): string {
  const plain = bare(text);
  return /^(?:(?:00)?86)?(1[3-9]\d{9})$/.exec(plain.replace(/[+-]/g, ''))?.[1] ?? plain;
}

const NORMALISED: Record<TextKind, (text: string) => string> = {
  line: (text) => trimmed(text.replace(/[\r\n\u2028\u2029\t]+/g, '')),
  lines: trimmed,
  email: bare,
  // A 备案号 keeps its Chinese characters.
  number: bare,
  // The letters of a credit code and the X of a resident ID are upper case.
  certificate: (text) => bare(text).toUpperCase(),
  phone,
};

const kindOf = ({ type, text }: FormRow): TextKind => (type === 'number' ? 'number' : (text ?? 'line'));

/**
 * Corrects typed text where the meaning is certain. Only the form uses this; a filing from a file is checked as it is.
 */
export function normalise(path: string, text: string): string {
  const row = rowAt(path);
  return NORMALISED[row ? kindOf(row) : 'line'](text.replace(/[\u200b\u3164\ufeff]/g, ''));
}
