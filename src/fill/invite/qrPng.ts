import { strToU8, zlibSync } from 'fflate';
import { encode } from 'uqr';

/** Pixels of one square of the code: sharp on a printed sheet of the size of a hand. */
const SQUARE = 12;
/** The white edge that every code needs, in squares. */
const EDGE = 4;

/** A QR code with this text as a black and white PNG. Throws when the text is longer than a code can hold. */
export function qrPng(text: string): Uint8Array {
  const { data, size } = encode(text, { border: EDGE, ecc: 'M' });
  const width = size * SQUARE;
  const stride = 1 + Math.ceil(width / 8);
  const pixels = new Uint8Array(stride * width);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      if (data[Math.floor(y / SQUARE)]?.[Math.floor(x / SQUARE)]) continue;
      // A bit that is set is white. The first byte of each row is its filter: none.
      const place = y * stride + 1 + (x >> 3);
      pixels[place] = (pixels[place] ?? 0) | (0x80 >> (x & 7));
    }
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(...word(width), ...word(width), 1, 0, 0, 0, 0)),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The picture as an address that an Image shows. WeChat's own arrayBufferToBase64 is no longer maintained. */
export function addressOf(png: Uint8Array): string {
  let text = '';
  for (let place = 0; place < png.length; place += 3) {
    const [one = 0, two = 0, three = 0] = png.subarray(place, place + 3);
    const bits = (one << 16) | (two << 8) | three;
    for (let digit = 0; digit < 4; digit++)
      text += place + digit > png.length ? '=' : DIGITS[(bits >> (18 - 6 * digit)) & 63];
  }
  return `data:image/png;base64,${text}`;
}

const word = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** A chunk of a PNG: length, name, content, checksum of name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([strToU8(name, true), content]);
  return joined([Uint8Array.of(...word(content.length)), named, Uint8Array.of(...word(crc32(named)))]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}
