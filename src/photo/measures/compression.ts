import { READING_SIDE } from '../closeups';
import { brightness, type Pixels } from '../pixels';
import type { Reading, Scene } from '../scene';

/** JPEG works in blocks of 8 pixels. */
const BLOCK = 8;
/** How much bigger the steps between blocks are than those inside them: 1.0–1.2 in good pictures, 1.35 and more at quality 10. */
const BLOCKY = { hint: 1.28, refuse: 1.38 };
/** Steps inside the blocks this small are noise, not text. */
const LEAST_STEP = 2.5;
/** Bits a pixel: text at quality 75 takes 0.5 and more, at quality 10 about 0.1. */
const THIN = { hint: 0.35, refuse: 0.16 };
/** The JPEG's own quality: WeChat's chat sends about 40–70. */
const QUALITY = { hint: 25, refuse: 12 };
/** In a picture this much larger than needed a block is smaller than a stroke. */
const LARGE = 1.6;

/** Blocks showing through, or a file too small for its pixels. */
export function compressionOf({ file, text }: Scene): Reading {
  const bits = (file.bytes * 8) / (file.width * file.height);
  const numbers = { bits_per_pixel: bits };
  if (Math.max(file.width, file.height) > READING_SIDE * LARGE) return { numbers };
  const quality = file.quality ?? 100;
  const native = Math.max(file.width, file.height) <= READING_SIDE;
  const blocks = native ? Math.max(1, ...text.slice(0, 1).map(blockinessOf)) : 1;
  const worst =
    quality <= QUALITY.refuse || blocks >= BLOCKY.refuse || (bits <= THIN.refuse && blocks >= BLOCKY.hint);
  const some =
    quality <= QUALITY.hint || (blocks >= BLOCKY.hint && bits <= THIN.hint) || bits <= THIN.refuse / 2;
  return { numbers: { ...numbers, blockiness: blocks }, found: worst ? 'refuse' : some ? 'hint' : undefined };
}

/** Mean step across block borders over mean step inside blocks; the close-up must begin at a block. */
function blockinessOf(part: Pixels): number {
  const { width, height, data } = brightness(part);
  let across = 0;
  let borders = 0;
  let inside = 0;
  let inner = 0;
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      const here = data[at] as number;
      const right = Math.min(20, Math.abs((data[at + 1] as number) - here));
      const below = Math.min(20, Math.abs((data[at + width] as number) - here));
      if (x % BLOCK === BLOCK - 1) {
        across += right;
        borders++;
      } else {
        inside += right;
        inner++;
      }
      if (y % BLOCK === BLOCK - 1) {
        across += below;
        borders++;
      } else {
        inside += below;
        inner++;
      }
    }
  }
  const step = inside / Math.max(inner, 1);
  return step < LEAST_STEP ? 1 : across / Math.max(borders, 1) / step;
}
