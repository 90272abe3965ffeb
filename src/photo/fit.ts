import type { Sides } from './limits';

/** What a copy must weigh and measure: pixels are not gone below. */
export interface CopyLimits extends Sides {
  /** Bytes aimed at. */
  from: number;
  to: number;
  /** Bytes never passed. */
  most: number;
}

/** A copy that fits, or the nearest to it. */
export interface Fitted<T> {
  encoded: T;
  width: number;
  height: number;
  quality: number;
  /** Whether it lies in the bytes aimed at; false is still under the most. */
  aimed: boolean;
}

/** Encodings a copy may cost: each takes about 0.2 s on a phone. */
const TRIES = 6;
/** Long side to begin with: text is easily read at it. */
const FIRST_SIDE = 1600;
const QUALITY = { first: 0.82, least: 0.5, most: 0.95, emergency: 0.25 };
/** How fast the logarithm of the bytes grows with quality, before two encodings tell. */
const USUAL_GROWTH = 2.6;

/** Searches size and quality for a copy inside the limits; null when not even the smallest is under the most. Never enlarges. `encode` draws the original at a size in pixels and a quality from 0 to 1. */
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
    const wanted: number = quality + Math.log(aim / bytes) / growth;
    const heavy = bytes > limits.to;
    const floor = scale > least ? QUALITY.least : QUALITY.emergency;
    const spent = heavy ? quality <= floor : quality >= QUALITY.most;
    if (!spent && (scale <= least || wanted > QUALITY.least - 0.15)) {
      quality = Math.max(heavy ? floor : QUALITY.least, Math.min(QUALITY.most, wanted));
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

/** Nearer to the bytes aimed at; outside them, too light is as bad as too heavy by the same factor. */
function nearer(bytes: number, than: number, { from, to }: CopyLimits): boolean {
  const off = (value: number) => Math.max(0, Math.log(from / value), Math.log(value / to));
  return off(bytes) < off(than);
}
