import type { Frame } from './frame';
import type { Sheet } from './frame/sheet';
import type { Limits } from './limits';
import type { Pixels, Plane } from './pixels';
import type { Strength } from './problems';

/** What is known of a photo's file without decoding it. */
export interface PhotoFile {
  bytes: number;
  /** Pixels of the full photo, not of the view that is assessed. */
  width: number;
  height: number;
  /** Quality 1–100 read from the JPEG's own tables; absent for other formats or when not read. */
  quality?: number;
}

/** All that the measures are given. */
export interface Scene {
  file: PhotoFile;
  limits: Limits;
  view: Pixels;
  frame: Frame | null;
  /** The document turned straight; without a frame the whole photo. */
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
