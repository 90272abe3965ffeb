import type { PhotoFile, PhotoKind, Reading } from '../scene';

/** The rows of the materials page: at most 2 MB (WX-MAT §一–三). */
const LARGEST_BYTES = 2 * 1024 * 1024;
/** Its head: 100–200 KB. */
const WANTED_BYTES = 200 * 1024;
/** Its rows, either way round, and its head for the unit's own certificate. */
const LEAST = { short: 720, long: 1280 };
const WANTED_OF_UNIT = { short: 1100, long: 1500 };

/** Whether the file weighs more than the platform takes. */
export function weightOf({ bytes }: PhotoFile): Reading {
  const found = bytes > LARGEST_BYTES ? 'refuse' : bytes > WANTED_BYTES ? 'hint' : undefined;
  return { numbers: { bytes }, found };
}

/** Whether it has too few pixels. */
export function pixelsOf({ width, height }: PhotoFile, kind: PhotoKind): Reading {
  const under = ({ short, long }: { short: number; long: number }) =>
    Math.min(width, height) < short || Math.max(width, height) < long;
  const found = under(LEAST) ? 'refuse' : kind === 'unit' && under(WANTED_OF_UNIT) ? 'hint' : undefined;
  return { numbers: { width, height }, found };
}
