import { READING_SIDE } from '../closeups';
import type { Plane } from '../pixels';
import type { Reading, Scene } from '../scene';

/** JPEG works in blocks of 8 pixels. */
const BLOCK = 8;
/**
 * How many times larger the steps between blocks are than the steps inside them: 1.0–1.25 in good photos, 1.35 and more
 * at quality 10. `alone` is enough without looking at the bytes.
 */
const BLOCKY = { hint: 1.28, refuse: 1.38, alone: 1.45 };
/** Steps inside the blocks that are this small are noise, not text. */
const LEAST_STEP = 2.5;
/** The most grey levels that count between two blocks. */
const STEEPEST = 20;
/** Bits for each pixel. Text at quality 75 takes 0.5 and more, at quality 10 about 0.1. */
const THIN = { hint: 0.4, refuse: 0.16 };
/** The JPEG's own quality. WeChat's chat sends about 40–70. */
const QUALITY = { hint: 25, refuse: 12 };
/** In a photo this many times larger than needed, a block is smaller than a stroke. The colours still suffer. */
const LARGE = 1.6;

/** Finds blocks that are visible, or a file too small for its pixels. */
export function compressionOf({ file, textLight }: Scene): Reading {
  const bits = (file.bytes * 8) / (file.width * file.height);
  const numbers = { bits_per_pixel: bits };
  const quality = file.quality ?? 100;
  if (Math.max(file.width, file.height) > READING_SIDE * LARGE)
    return { numbers, found: quality <= QUALITY.refuse ? 'refuse' : undefined };
  const native = Math.max(file.width, file.height) <= READING_SIDE;
  const blocks = native ? Math.max(1, ...textLight.slice(0, 1).map(blockinessOf)) : 1;
  const worst =
    quality <= QUALITY.refuse ||
    (blocks >= BLOCKY.refuse && bits <= THIN.hint) ||
    (blocks >= BLOCKY.hint && bits <= THIN.refuse);
  const some =
    quality <= QUALITY.hint ||
    blocks >= BLOCKY.alone ||
    (blocks >= BLOCKY.hint && bits <= THIN.hint) ||
    bits <= THIN.refuse / 2;
  return { numbers: { ...numbers, blockiness: blocks }, found: worst ? 'refuse' : some ? 'hint' : undefined };
}

/**
 * The mean step across block borders, divided by the largest mean step at any other place in a block. The close-up must
 * begin at a block. A pattern printed every 8 pixels is equally steep at other places.
 */
function blockinessOf({ width, height, data }: Plane): number {
  const across = new Float64Array(BLOCK);
  const down = new Float64Array(BLOCK);
  let inside = 0;
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      const here = data[at] as number;
      const right = stepTo(here, data[at + 1] as number);
      const below = stepTo(here, data[at + width] as number);
      across[x % BLOCK] = (across[x % BLOCK] as number) + right;
      down[y % BLOCK] = (down[y % BLOCK] as number) + below;
      inside += right + below;
    }
  }
  if (inside / (2 * width * height) < LEAST_STEP) return 1;
  return (standingOut(across) + standingOut(down)) / 2;
}

/** The difference of two neighbours. The edge of a stroke counts no more than a block border can. */
function stepTo(here: number, there: number): number {
  const step = here < there ? there - here : here - there;
  return step > STEEPEST ? STEEPEST : step;
}

/** The last number of a list, divided by the largest of the others. */
const standingOut = (sums: Float64Array) =>
  (sums[BLOCK - 1] as number) / Math.max(...sums.subarray(0, BLOCK - 1), 1e-6);
