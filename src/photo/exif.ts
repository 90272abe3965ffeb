import { headerOf, pngChunks, textAt } from './header';
import { jpegSegments } from './jpeg';

/**
 * The optional chunks that a PNG needs for its colours and its shape. All other optional chunks are removed, because
 * they may name a person or a place.
 */
const PNG_NEEDED = ['tRNS', 'iCCP', 'sRGB', 'gAMA', 'cHRM', 'cICP', 'sBIT', 'pHYs'];
/** The application segments that a JPEG needs for its colours, each by its marker and the name at its start. */
const JPEG_NEEDED = [
  { marker: 0xe0, name: 'JFIF\0' },
  { marker: 0xe2, name: 'ICC_PROFILE\0' },
  { marker: 0xee, name: 'Adobe' },
];
const COMMENT = 0xfe;

/**
 * The same photo, pixel for pixel, without what the camera added: EXIF and place, XMP, maker's notes, previews,
 * comments, and bytes after its end. The colour profile stays. Null when the file is not a whole JPEG or PNG. Draw a
 * turned photo (orientation 2–8) upright first, because the orientation is in the removed data.
 */
export function stripExif(bytes: Uint8Array): Uint8Array | null {
  const header = headerOf(bytes);
  if (!header?.complete) return null;
  return joined(bytes, header.format === 'jpeg' ? keptOfJpeg(bytes) : keptOfPng(bytes));
}

type Range = readonly [from: number, to: number];

function keptOfJpeg(bytes: Uint8Array): Range[] {
  const { segments, end } = jpegSegments(bytes);
  const stored: Range[] = [[0, 2]];
  const last = (end ?? bytes.length) - 2;
  segments.forEach(({ marker, start, from }, index) => {
    const next = segments[index + 1]?.start ?? last;
    const ofApplication = marker >= 0xe0 && marker <= 0xef;
    if (marker !== COMMENT && (!ofApplication || isNeeded(bytes, marker, from))) stored.push([start, next]);
  });
  return [...stored, [last, last + 2]];
}

const isNeeded = (bytes: Uint8Array, marker: number, from: number): boolean =>
  JPEG_NEEDED.some((one) => one.marker === marker && textAt(bytes, from, one.name.length) === one.name);

function keptOfPng(bytes: Uint8Array): Range[] {
  const stored = pngChunks(bytes).filter(({ type }) => isCritical(type) || PNG_NEEDED.includes(type));
  return [[0, 8], ...stored.map(({ from, to }): Range => [from, to])];
}

/** The name of a critical PNG chunk begins with a capital letter. */
const isCritical = (type: string) => /^[A-Z]/.test(type);

function joined(bytes: Uint8Array, ranges: readonly Range[]): Uint8Array {
  const result = new Uint8Array(ranges.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of ranges) {
    result.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return result;
}
