import type { Frame } from './frame';
import type { Sheet } from './frame/sheet';
import type { Limits } from './limits';
import type { Pixels, Plane, Rect } from './pixels';
import type { Strength } from './problems';

/** What is known of a photo file without decoding it. */
export interface PhotoFile {
  /** jpeg or png; absent when not read */
  format?: string;
  bytes: number;
  /** Pixels of the full photo, not of the small view. */
  width: number;
  height: number;
  /** Quality 1–100 from the JPEG's own tables; absent for other formats, or when it was not read. */
  quality?: number;
}

/** The input of all measures. */
export interface Scene {
  file: PhotoFile;
  limits: Limits;
  view: Pixels;
  frame: Frame | null;
  /** The document, turned upright. Without a frame, the whole photo. */
  sheet: Sheet;
  /** The brightness of the sheet. */
  light: Plane;
  /** Close-ups of text at reading size. */
  text: readonly Pixels[];
  /** The brightness of these close-ups. */
  textLight: readonly Plane[];
  /** Blank spots of the document at full resolution, and one of what the document lies on. */
  grain: readonly Pixels[];
  ground: readonly Pixels[];
}

/** The result of a measure: the numbers it found and, when something is wrong, how sure it is and where. */
export interface Reading {
  numbers: Record<string, number>;
  found?: Strength;
  /** Where it is seen, in pixels of the view; absent when it is all over the photo. */
  at?: readonly Rect[];
}
