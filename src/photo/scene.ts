import type { Frame } from './frame';
import type { Sheet } from './frame/sheet';
import type { Pixels, Plane } from './pixels';
import type { Strength } from './problems';

/** What is known of a photograph's file without decoding it. */
export interface PhotoFile {
  bytes: number;
  /** Pixels of the full picture, not of the view that is judged. */
  width: number;
  height: number;
  /** Quality 1–100 read from the JPEG's own tables; absent for other formats or when not read. */
  quality?: number;
}

/** What is photographed: some rules hold for certificates only. */
export type PhotoKind = 'person' | 'unit' | 'letter';

/** What stands behind an official media path: the unit's own certificate, a letter or promise, or else a person's paper. */
export function kindFor(path: string): PhotoKind {
  if (path.includes('organize_info')) return 'unit';
  return path.includes('icp_materials') ? 'letter' : 'person';
}

/** All that the measures may look at. */
export interface Scene {
  file: PhotoFile;
  kind: PhotoKind;
  view: Pixels;
  frame: Frame | null;
  /** The document turned straight; without a frame the whole picture. */
  sheet: Sheet;
  /** Brightness of the sheet. */
  light: Plane;
  /** Close-ups of text at reading size. */
  text: readonly Pixels[];
  /** Their brightness. */
  textLight: readonly Plane[];
  /** Blank spots of the document, pixel by pixel, and one of what it lies on. */
  grain: readonly Pixels[];
  ground: readonly Pixels[];
}

/** A measure's answer: the numbers it read and, when something is wrong, how sure it is. */
export interface Reading {
  numbers: Record<string, number>;
  found?: Strength;
}

/** How strong a value is against two thresholds, the hint's first. */
export function strengthOf(value: number, hint: number, refuse: number): Strength | undefined {
  if (value >= refuse) return 'refuse';
  return value >= hint ? 'hint' : undefined;
}

/** Steps a unit at which values are counted: a quarter of a grey level is finer than any threshold here. */
const STEPS = 4;
const LAST = 1024 * STEPS - 1;

/** The value below which a share of a list of numbers from 0 to 1023 lies, to a quarter; 0 for an empty one. */
export function percentile(values: Float32Array, share: number): number {
  const counts = new Uint32Array(LAST + 1);
  for (let index = 0; index < values.length; index++) {
    const bin = ((values[index] as number) * STEPS) | 0;
    const kept = bin < 0 ? 0 : bin > LAST ? LAST : bin;
    counts[kept] = (counts[kept] as number) + 1;
  }
  const wanted = values.length * share;
  let seen = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    seen += counts[bin] as number;
    if (seen > wanted) return bin / STEPS;
  }
  return values.length === 0 ? 0 : counts.length / STEPS;
}
