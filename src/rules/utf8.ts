/** Text as UTF-8 bytes. WeChat has no TextEncoder, and half a pair becomes the replacement character, as it would there. */
export function utf8Of(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const found = letter.codePointAt(0) as number;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

/** How many bytes follow a first byte, and which of its bits count. */
const ROWS = [
  { from: 0xf0, more: 3, bits: 0x07 },
  { from: 0xe0, more: 2, bits: 0x0f },
  { from: 0xc0, more: 1, bits: 0x1f },
  { from: 0, more: 0, bits: 0x7f },
];

/** The text of bytes that are UTF-8. Others read wrong, and never fail. */
export function utf8Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] as number;
    const { more, bits } = ROWS.find(({ from }) => first >= from) as (typeof ROWS)[number];
    let code = first & bits;
    for (let left = more; left > 0; left--) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f);
    parts.push(String.fromCodePoint(code > 0x10ffff ? 0xfffd : code));
  }
  return parts.join('');
}
