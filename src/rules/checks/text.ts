/** The number of characters. A character is a Unicode code point: 𠮷 counts as one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    const pair = unit >= 0xd800 && unit <= 0xdbff;
    if (pair && (text.charCodeAt(place + 1) & 0xfc00) === 0xdc00) place++;
    length++;
  }
  return length;
}

/** True when the text has nothing but blanks of any kind. */
export function isBlank(text: string): boolean {
  return /^[\s\u200b\u3164\ufeff]*$/.test(text);
}

/** True for a blank at the start or the end, or a line break, control character or invisible character anywhere. */
export function hasStrayBlank(text: string): boolean {
  return /^\s|\s$|[\u200b\u3164\ufeff\u2028\u2029]|[^ -~\u00a0-\uffff]/.test(text);
}

/** True when there are digits or letters in full-width form. */
export function hasFullWidth(text: string): boolean {
  return /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text);
}

/** A value of which an answer of the interface shows only a part: 138*****110, *三. */
export function isMasked(text: string): boolean {
  return /[*＊]/.test(text);
}

const WIDE = /[\uff01-\uff5e]/g;
const narrow = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/** A text with full-width forms in half width. Some Android phones have no tables for `normalize`, so the usual ones are done first. */
export const halfWidth = (text: string): string => text.replace(WIDE, narrow).normalize('NFKC');
