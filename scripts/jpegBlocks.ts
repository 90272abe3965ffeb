import type { Bits, Codes } from './jpegBits';

/** The blocks of 8 × 8 that a JPEG is made of: how a scan codes them, and what they look like. */

const ZIGZAG = Uint8Array.from([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
]);
export const inOrder = (place: number): number => ZIGZAG[place] as number;

/** What a scan says of the blocks that it codes. */
export interface Scan {
  /** the first and the last coefficient, and the bits that are still to come or that came before */
  first: number;
  last: number;
  before: number;
  shift: number;
  /** blocks that end without a code of their own */
  run: number;
}

export interface Coder {
  dc: Codes;
  ac: Codes;
  previous: number;
}

/** One block of a scan; its coefficients begin at `at`. */
export type ReadBlock = (bits: Bits, coder: Coder, scan: Scan, block: Int16Array, at: number) => void;

const wholeBlock: ReadBlock = (bits, coder, _, block, at) => {
  coder.previous += bits.signed(bits.value(coder.dc));
  block[at] = coder.previous;
  for (let place = 1; place < 64; place++) {
    const code = bits.value(coder.ac);
    if (code === 0) return;
    place += code >> 4;
    if (place > 63) throw new Error('a block too long');
    block[at + inOrder(place)] = bits.signed(code & 15);
  }
};

const firstDc: ReadBlock = (bits, coder, { shift }, block, at) => {
  coder.previous += bits.signed(bits.value(coder.dc));
  block[at] = coder.previous << shift;
};

const moreDc: ReadBlock = (bits, _, { shift }, block, at) => {
  block[at] = (block[at] as number) | (bits.take(1) << shift);
};

const firstAc: ReadBlock = (bits, { ac }, scan, block, at) => {
  if (scan.run > 0) {
    scan.run--;
    return;
  }
  for (let place = scan.first; place <= scan.last; place++) {
    const code = bits.value(ac);
    const zeros = code >> 4;
    if ((code & 15) === 0 && zeros < 15) {
      scan.run = (1 << zeros) + bits.take(zeros) - 1;
      return;
    }
    place += zeros;
    if (place > 63) throw new Error('a block too long');
    block[at + inOrder(place)] = bits.signed(code & 15) << scan.shift;
  }
};

/** One more bit for each coefficient that is not 0, from `place` until `zeros` other ones have been passed. */
function refined(
  bits: Bits,
  { last, shift }: Scan,
  block: Int16Array,
  at: number,
  from: number,
  zeros: number,
) {
  const step = 1 << shift;
  let left = zeros;
  let place = from;
  for (; place <= last; place++) {
    const index = at + inOrder(place);
    const known = block[index] as number;
    if (known === 0) {
      if (left-- === 0) break;
    } else if (bits.take(1) && (known & step) === 0) block[index] = known + (known > 0 ? step : -step);
  }
  return place;
}

const moreAc: ReadBlock = (bits, { ac }, scan, block, at) => {
  let place = scan.first;
  while (scan.run === 0 && place <= scan.last) {
    const code = bits.value(ac);
    const zeros = code >> 4;
    if ((code & 15) === 0 && zeros < 15) {
      scan.run = (1 << zeros) + bits.take(zeros);
      break;
    }
    const value = (code & 15) === 0 ? 0 : bits.take(1) ? 1 << scan.shift : -1 << scan.shift;
    place = refined(bits, scan, block, at, place, zeros);
    if (value !== 0 && place <= scan.last) block[at + inOrder(place)] = value;
    place++;
  }
  if (scan.run > 0) {
    refined(bits, scan, block, at, place, 64);
    scan.run--;
  }
};

export function readerOf(progressive: boolean, { first, before }: Scan): ReadBlock {
  if (!progressive) return wholeBlock;
  if (first === 0) return before === 0 ? firstDc : moreDc;
  return before === 0 ? firstAc : moreAc;
}

const [, C1, C2, C3, C4, C5, C6, C7] = Array.from(
  { length: 8 },
  (_, index) => Math.cos((index * Math.PI) / 16) / 2,
) as [number, number, number, number, number, number, number, number];
const wave = new Float32Array(64);

/** The inverse transform of eight numbers that lie `step` apart, in place (even and odd ones apart). */
function line(at: number, step: number): void {
  const [i1, i2, i3, i4] = [at + step, at + 2 * step, at + 3 * step, at + 4 * step];
  const [i5, i6, i7] = [at + 5 * step, at + 6 * step, at + 7 * step];
  const s0 = wave[at] as number;
  const s1 = wave[i1] as number;
  const s2 = wave[i2] as number;
  const s3 = wave[i3] as number;
  const s4 = wave[i4] as number;
  const s5 = wave[i5] as number;
  const s6 = wave[i6] as number;
  const s7 = wave[i7] as number;
  const sum = (s0 + s4) * C4;
  const difference = (s0 - s4) * C4;
  const outer = s2 * C2 + s6 * C6;
  const inner = s2 * C6 - s6 * C2;
  const o0 = s1 * C1 + s3 * C3 + s5 * C5 + s7 * C7;
  const o1 = s1 * C3 - s3 * C7 - s5 * C1 - s7 * C5;
  const o2 = s1 * C5 - s3 * C1 + s5 * C7 + s7 * C3;
  const o3 = s1 * C7 - s3 * C5 + s5 * C3 - s7 * C1;
  wave[at] = sum + outer + o0;
  wave[i7] = sum + outer - o0;
  wave[i1] = difference + inner + o1;
  wave[i6] = difference + inner - o1;
  wave[i2] = difference - inner + o2;
  wave[i5] = difference - inner - o2;
  wave[i3] = sum - outer + o3;
  wave[i4] = sum - outer - o3;
}

/** Draws the block at `from`, times its table, into `samples` from `to` on, in rows of `stride`. */
export function drawBlock(
  block: Int16Array,
  from: number,
  table: Uint16Array,
  samples: Uint8ClampedArray,
  to: number,
  stride: number,
): void {
  for (let index = 0; index < 64; index++)
    wave[index] = (block[from + index] as number) * (table[index] as number);
  for (let column = 0; column < 8; column++) line(column, 8);
  for (let row = 0; row < 64; row += 8) line(row, 1);
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++)
      samples[to + row * stride + column] = (wave[row * 8 + column] as number) + 128;
}
