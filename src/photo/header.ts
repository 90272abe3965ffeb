import { jpegHolds, pngHolds } from './capacity';
import { jpegSegments } from './jpeg';

/** What the head of a photo file says, without decoding the photo. */
export interface Header {
  format: 'jpeg' | 'png';
  /** Pixels as stored. With orientations 5–8 the screen shows width and height exchanged. */
  width: number;
  height: number;
  /** EXIF orientation: 1 is upright, 2–8 are turned or mirrored. */
  orientation: number;
  /** Whether the file has EXIF data, which may contain a place. */
  exif: boolean;
  gps: boolean;
  /**
   * Whether the file has its end, and enough bytes for its width and height. After a broken upload or download it has
   * not.
   */
  complete: boolean;
  /** JPEG quality 1–100, found from its tables (Annex K of ITU-T T.81, scaled as in libjpeg). */
  quality?: number;
}

/** A photo with more pixels is not decoded: 40 megapixels need 160 MB of memory. */
export const MOST_PIXELS = 40_000_000;

const PNG_SIGN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/**
 * The brightness table of Annex K: the sum of all values, and the sum of the first eight. Down to quality 4, the first
 * eight do not reach the most a byte can hold.
 */
const TABLE = { all: 3688, first: 105 };
const FIRST = 8;
const MOST = 255;

/** Reads the head of a JPEG or PNG; null for any other file. It does not decode the photo. */
export function headerOf(bytes: Uint8Array): Header | null {
  if (PNG_SIGN.every((value, index) => bytes[index] === value)) return pngHeader(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHeader(bytes);
  return null;
}

function jpegHeader(bytes: Uint8Array): Header | null {
  const { segments, end } = jpegSegments(bytes);
  const header: Header = {
    format: 'jpeg',
    width: 0,
    height: 0,
    orientation: 1,
    exif: false,
    gps: false,
    complete: end !== null,
  };
  for (const { marker, from, to } of segments) {
    if (isFrame(marker) && to - from >= 6) {
      header.height = word(bytes, from + 1);
      header.width = word(bytes, from + 3);
      const { width, height } = header;
      header.complete &&= jpegHolds(bytes, segments, { marker, from, to, width, height });
    }
    if (marker === 0xdb && header.quality === undefined) header.quality = qualityIn(bytes, from, to);
    if (marker === 0xe1 && textAt(bytes, from, 4) === 'Exif') {
      Object.assign(header, { exif: true, ...exifIn(bytes.subarray(from + 6, to)) });
    }
  }
  return header.width > 0 && header.height > 0 ? header : null;
}

/** The markers SOF0–SOF15, without those that are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function qualityIn(bytes: Uint8Array, from: number, to: number): number | undefined {
  const wide = (bytes[from] ?? 0) >> 4 === 1;
  if (((bytes[from] ?? 0) & 15) !== 0 || to - from < (wide ? 129 : 65)) return undefined;
  let all = 0;
  let first = 0;
  let full = false;
  for (let index = 0; index < 64; index++) {
    const step = wide ? word(bytes, from + 1 + index * 2) : (bytes[from + 1 + index] as number);
    all += step;
    if (index < FIRST) first += step;
    if (!wide && step === MOST) full = true;
  }
  const scale = 100 * (full ? first / TABLE.first : all / TABLE.all);
  return Math.max(1, Math.min(100, Math.round(scale > 100 ? 5000 / scale : (200 - scale) / 2)));
}

/** Orientation and place in a TIFF block. A broken block gives neither. */
function exifIn(tiff: Uint8Array): { orientation: number; gps: boolean } {
  const little = tiff[0] === 0x49;
  const short = (at: number) =>
    little ? (tiff[at] ?? 0) | ((tiff[at + 1] ?? 0) << 8) : ((tiff[at] ?? 0) << 8) | (tiff[at + 1] ?? 0);
  const long = (at: number) =>
    little ? short(at) + short(at + 2) * 65536 : short(at) * 65536 + short(at + 2);
  const start = long(4);
  const found = { orientation: 1, gps: false };
  if (start + 2 > tiff.length) return found;
  const count = Math.min(short(start), 200);
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * 12;
    if (at + 12 > tiff.length) break;
    const tag = short(at);
    const value = short(at + 8);
    if (tag === 0x0112 && value >= 1 && value <= 8) found.orientation = value;
    if (tag === 0x8825) found.gps = true;
  }
  return found;
}

function pngHeader(bytes: Uint8Array): Header | null {
  const chunks = pngChunks(bytes);
  const first = chunks[0];
  if (first?.type !== 'IHDR' || bytes.length < 24) return null;
  const width = word(bytes, 16) * 65536 + word(bytes, 18);
  const height = word(bytes, 20) * 65536 + word(bytes, 22);
  if (width === 0 || height === 0) return null;
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const details = exif ? exifIn(bytes.subarray(exif.from + 8, exif.to - 4)) : { orientation: 1, gps: false };
  const complete = chunks[chunks.length - 1]?.type === 'IEND' && pngHolds(bytes, width, height);
  return { format: 'png', width, height, exif: exif !== undefined, complete, ...details };
}

/** The complete chunks of a PNG, with length and check sum. */
export function pngChunks(bytes: Uint8Array): { type: string; from: number; to: number }[] {
  const chunks: { type: string; from: number; to: number }[] = [];
  let from = PNG_SIGN.length;
  while (from + 12 <= bytes.length) {
    const to = from + 12 + word(bytes, from) * 65536 + word(bytes, from + 2);
    const type = textAt(bytes, from + 4, 4);
    if (to > bytes.length) break;
    chunks.push({ type, from, to });
    if (type === 'IEND') break;
    from = to;
  }
  return chunks;
}

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Bytes as a text. */
export const textAt = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));
