import { type Dated, inForce } from '../dated';
import type { Day } from '../filing';
import { PHOTO_KINDS, type PhotoKind } from './kinds';

/** Filing of mini-programs began on this day; the page gives no other for its demands. */
const FIRST_DAY = '2023-09-01';
const CHECKED = '2026-11-30';

/** The sides of a photo in pixels; it may lie or stand. */
export interface Sides {
  short: number;
  long: number;
}

/** What the console takes and reviewers want, in the units of the sources. */
export const PHOTO_LIMITS = {
  /** MB at most: sections 一–三 of the page */
  megabytes: [{ from: FIRST_DAY, value: 2, source: ['WX-MAT'], checkedOn: CHECKED }],
  /** KB: the head of the page, which contradicts its sections */
  kilobytes: [{ from: FIRST_DAY, value: { from: 100, to: 200 }, source: ['WX-MAT'], checkedOn: CHECKED }],
  /** pixels at least: sections 一–三 */
  pixels: [{ from: FIRST_DAY, value: { short: 720, long: 1280 }, source: ['WX-MAT'], checkedOn: CHECKED }],
  /** pixels of the unit's own certificate: the head again */
  pixelsOfLicence: [
    { from: FIRST_DAY, value: { short: 1100, long: 1500 }, source: ['WX-MAT'], checkedOn: CHECKED },
  ],
  formats: [{ from: FIRST_DAY, value: ['jpg', 'jpeg', 'png'], source: ['WX-MAT'], checkedOn: CHECKED }],
  /** share of the photo that the document fills; the page wants clear letters and every edge, the number is ours */
  fill: [{ from: FIRST_DAY, value: 0.4, source: ['WX-MAT'], checkedOn: CHECKED }],
  /** all that a watermark may say: this use, and no day until which it holds; the words are ours */
  watermark: [{ from: FIRST_DAY, value: '仅用于小程序备案', source: ['WX-MAT'], checkedOn: CHECKED }],
  /** photos a place of the request takes */
  perPlace: [{ from: FIRST_DAY, value: 1, source: ['WX-API-APPLY'], checkedOn: CHECKED }],
  /** photos among the subject's, and among the mini-program's, further materials */
  perPile: [{ from: FIRST_DAY, value: 10, source: ['WX-API-APPLY'], checkedOn: CHECKED }],
} as const satisfies Record<string, readonly Dated<unknown>[]>;

/** The limits of one photo on one day. The page's KB and MB may be of 1000 or of 1024: what is assessed has the benefit of the doubt, and a copy made here is right by either. */
export interface PhotoLimits {
  bytes: { most: number; usual: { from: number; to: number } };
  pixels: { least: Sides; usual: Sides };
  /** share of the photo the document should fill, 0 to 1 */
  fill: number;
  /** whether a document without colour is a copy */
  colour: boolean;
  /** all that a watermark may say */
  watermark: string;
  /** bytes aimed at, bytes never passed, and pixels not gone below */
  copy: { from: number; to: number; most: number } & Sides;
}

export function photoLimitsOf(kind: PhotoKind, day: Day): PhotoLimits {
  const megabytes = inForce(PHOTO_LIMITS.megabytes, day);
  const { from, to } = inForce(PHOTO_LIMITS.kilobytes, day);
  const least = inForce<Sides>(PHOTO_LIMITS.pixels, day);
  const usual = kind === 'licence' ? inForce<Sides>(PHOTO_LIMITS.pixelsOfLicence, day) : least;
  return {
    bytes: { most: megabytes * 1024 * 1024, usual: { from: from * 1000, to: to * 1024 } },
    pixels: { least, usual },
    fill: inForce(PHOTO_LIMITS.fill, day),
    colour: PHOTO_KINDS[kind].colour,
    watermark: inForce(PHOTO_LIMITS.watermark, day),
    copy: { from: from * 1024, to: to * 1000, most: megabytes * 1_000_000, ...usual },
  };
}
