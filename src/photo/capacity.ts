import type { Segment } from './jpeg';

/** Whether a file has enough bytes for the pixels that its head claims. A damaged head may claim anything. */

const HUFFMAN_TABLES = 0xc4;
/** Frames whose blocks have a DC code and an end-of-block code each. In the other ones a scan may skip blocks. */
const SEQUENTIAL = [0xc0, 0xc1];
const BLOCK = 8;
/** Deflate makes at most this many bytes from one. */
const MOST_INFLATED = 1032;

interface Frame {
  marker: number;
  from: number;
  to: number;
  width: number;
  height: number;
}

/** The shortest code of the two kinds of tables (0: DC, 1: AC) in bits. */
function shortestCodes(bytes: Uint8Array, segments: readonly Segment[]): [dc: number, ac: number] {
  const shortest: [number, number] = [16, 16];
  let found = false;
  for (const { marker, from, to } of segments) {
    if (marker !== HUFFMAN_TABLES) continue;
    for (let at = from; at + 17 <= to; ) {
      const kind = (bytes[at] as number) >> 4 === 0 ? 0 : 1;
      let codes = 0;
      for (let length = 1; length <= 16; length++) {
        const count = bytes[at + length] as number;
        if (count > 0 && length < shortest[kind]) shortest[kind] = length;
        codes += count;
      }
      found = true;
      at += 17 + codes;
    }
  }
  // Without tables of its own the file may use others: then every code counts one bit.
  return found ? shortest : [1, 1];
}

/** Whether the coded bytes of a JPEG suffice for the blocks of its frame, each coded as shortly as its tables allow. */
export function jpegHolds(bytes: Uint8Array, segments: readonly Segment[], frame: Frame): boolean {
  const [dc, ac] = shortestCodes(bytes, segments);
  const bits = SEQUENTIAL.includes(frame.marker) ? dc + ac : dc;
  let samples = 0;
  let densest = 1;
  for (let at = frame.from + 6; at + 3 <= frame.to; at += 3) {
    const across = (bytes[at + 1] as number) >> 4;
    const down = (bytes[at + 1] as number) & 15;
    samples += across * down;
    densest = Math.max(densest, across * down);
  }
  const blocks = ((frame.width / BLOCK) * (frame.height / BLOCK) * Math.max(1, samples)) / densest;
  return blocks * bits <= bytes.length * 8;
}

/** Channels of each PNG colour type. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Whether the bytes of a PNG suffice for its rows, deflated as far as deflate can. */
export function pngHolds(bytes: Uint8Array, width: number, height: number): boolean {
  const bits = (bytes[24] ?? 8) * (CHANNELS[bytes[25] ?? 0] ?? 1);
  return height * (1 + (width * bits) / 8) <= bytes.length * MOST_INFLATED;
}
