/** Characters are Unicode code points: 𠮷 is one. */
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

/** Nothing but blanks of any kind. */
export function isBlank(text: string): boolean {
  return /^[\s\u200b\u3164\ufeff]*$/.test(text);
}

/** A blank before or behind, or a line break, control character or character that is not seen anywhere. */
export function hasStrayBlank(text: string): boolean {
  return /^\s|\s$|[\u200b\u3164\ufeff\u2028\u2029]|[^ -~\u00a0-\uffff]/.test(text);
}

/** Digits or letters typed with the full-width keyboard. */
export function hasFullWidth(text: string): boolean {
  return /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text);
}

/** A value of which an answer of the interface shows only a part: 138*****110, *三. */
export function isMasked(text: string): boolean {
  return /[*＊]/.test(text);
}
