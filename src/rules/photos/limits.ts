import { basis, type Dated, inForce } from '../dated';
import type { Day } from '../filing';
import { limitOf } from '../limits';
import { PHOTO_KINDS, type PhotoKind } from './kinds';

/** The two sides of a photo in pixels. The photo may be upright or lie flat. */
export interface Sides {
  short: number;
  long: number;
}

const FORMATS: readonly Dated<readonly string[]>[] = [{ value: ['jpg', 'jpeg', 'png'], ...basis('WX-MAT') }];

/**
 * The only words a watermark may have: this use, without a day on which it ends. The page names the use; the exact
 * words are ours.
 */
const WATERMARK: readonly Dated<string>[] = [{ value: '仅用于小程序备案', ...basis('WX-MAT') }];

/** The words of a watermark on a day; the newest without a day. */
export const watermarkOf = (day?: Day): string => inForce(WATERMARK, day);

/** Whether the console accepts files of that format. */
export const takesFormat = (format: string, day?: Day): boolean =>
  inForce(FORMATS, day).includes(format.toLowerCase());

/**
 * The limits of one photo on one day. The page does not say whether its KB and MB are of 1000 or of 1024 bytes: an
 * assessed photo passes when either reading allows it, and a copy made here fits both.
 */
export interface PhotoLimits {
  bytes: { most: number; usual: { from: number; to: number } };
  pixels: { least: Sides; usual: Sides };
  /** the share of the photo that the document should fill, 0 to 1 */
  fill: number;
  /** whether a document without colour is a copy */
  colour: boolean;
  /** the only words a watermark may have */
  watermark: string;
  /** the bytes to aim at (`from`, `to`), the bytes never to exceed (`most`), and the least pixels */
  copy: { from: number; to: number; most: number } & Sides;
}

/** The limits of the last day that was asked for, by kind. Usually many photos are assessed on the same day. */
let onOneDay: { day: Day | undefined; limits: Map<PhotoKind, PhotoLimits> } = {
  day: undefined,
  limits: new Map(),
};

export function photoLimitsOf(kind: PhotoKind, day?: Day): PhotoLimits {
  if (onOneDay.day !== day) onOneDay = { day, limits: new Map() };
  let limits = onOneDay.limits.get(kind);
  if (!limits) {
    limits = limitsOn(kind, day);
    onOneDay.limits.set(kind, limits);
  }
  return limits;
}

function limitsOn(kind: PhotoKind, day?: Day): PhotoLimits {
  const megabytes = limitOf('photoMegabytes', day);
  const [from, to] = [limitOf('photoKilobytesLeast', day), limitOf('photoKilobytesMost', day)];
  const asked = { short: limitOf('photoShort', day), long: limitOf('photoLong', day) };
  // The page asks for pixels of certificates alone: a letter with fewer is worth a look, no more.
  const least = PHOTO_KINDS[kind].certificate ? asked : { short: 0, long: 0 };
  const usual =
    kind === 'licence' ? { short: limitOf('licenceShort', day), long: limitOf('licenceLong', day) } : asked;
  return {
    bytes: { most: megabytes * 1024 * 1024, usual: { from: from * 1000, to: to * 1024 } },
    pixels: { least, usual },
    fill: limitOf('photoFill', day) / 100,
    colour: PHOTO_KINDS[kind].colour,
    watermark: watermarkOf(day),
    copy: { from: from * 1024, to: to * 1000, most: megabytes * 1_000_000, ...usual },
  };
}
