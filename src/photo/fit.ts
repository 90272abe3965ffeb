import type { Sides } from './limits';

/** The limits for the bytes and the pixels of a copy. */
export interface CopyLimits extends Sides {
  /** The range of bytes to aim at. */
  from: number;
  to: number;
  /** The most bytes allowed. */
  most: number;
}

/** A copy within the limits, or the nearest one found. */
export interface Fitted<T> {
  encoded: T;
  width: number;
  height: number;
  quality: number;
  /** Whether its bytes are in the range to aim at. When false, they are still under the most. */
  aimed: boolean;
}

/** The most encodings for one copy. Each takes about 0.2 s on a phone. */
const TRIES = 6;
/** The long side of the first try: text is easy to read at this size. */
const FIRST_SIDE = 1600;
const QUALITY = { first: 0.82, least: 0.5, most: 0.95, emergency: 0.25 };
/** The assumed growth of the logarithm of the bytes with the quality, until two encodings show the real one. */
const USUAL_GROWTH = 2.6;

/**
 * Searches a size and a quality for a copy within the limits. Null when even the smallest copy has more than the most
 * bytes. It never enlarges. `encode` draws the original at a size in pixels and a quality from 0 to 1.
 */
export async function fitted<T extends { bytes: number }>(
  original: { width: number; height: number },
  limits: CopyLimits,
  encode: (width: number, height: number, quality: number) => Promise<T>,
): Promise<Fitted<T> | null> {
  const long = Math.max(original.width, original.height);
  const short = Math.min(original.width, original.height);
  const least = Math.min(1, Math.max(limits.short / short, limits.long / long));
  const aim = Math.sqrt(limits.from * limits.to);
  let scale = Math.max(least, Math.min(1, FIRST_SIDE / long));
  let quality: number = QUALITY.first;
  let best: Fitted<T> | null = null;
  let known: { quality: number; bytes: number } | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    const width = Math.ceil(original.width * scale - 1e-6);
    const height = Math.ceil(original.height * scale - 1e-6);
    const encoded = await encode(width, height, quality);
    const { bytes } = encoded;
    const aimed = bytes >= limits.from && bytes <= limits.to;
    if (bytes <= limits.most && (best === null || nearer(bytes, best.encoded.bytes, limits))) {
      best = { encoded, width, height, quality, aimed };
    }
    if (aimed) break;
    const growth: number = known ? growthOf(known, { quality, bytes }) : USUAL_GROWTH;
    known = { quality, bytes };
    const next: number = quality + Math.log(aim / bytes) / growth;
    const heavy = bytes > limits.to;
    const floor = scale > least ? QUALITY.least : QUALITY.emergency;
    const spent = heavy ? quality <= floor : quality >= QUALITY.most;
    if (!spent && (scale <= least || next > QUALITY.least - 0.15)) {
      quality = Math.max(heavy ? floor : QUALITY.least, Math.min(QUALITY.most, next));
      continue;
    }
    const resized = Math.max(least, Math.min(1, scale * Math.sqrt(aim / bytes)));
    if (resized === scale) break;
    scale = resized;
    known = null;
    quality = heavy ? QUALITY.first : QUALITY.most;
  }
  return best;
}

function growthOf(a: { quality: number; bytes: number }, b: { quality: number; bytes: number }): number {
  const across = b.quality - a.quality;
  const growth = Math.abs(across) < 0.005 ? USUAL_GROWTH : Math.log(b.bytes / a.bytes) / across;
  return Math.max(0.8, Math.min(12, growth));
}

/**
 * Whether one copy is nearer to the range of bytes to aim at. Too few bytes are as bad as too many by the same factor.
 */
function nearer(bytes: number, than: number, { from, to }: CopyLimits): boolean {
  const off = (value: number) => Math.max(0, Math.log(from / value), Math.log(value / to));
  return off(bytes) < off(than);
}
