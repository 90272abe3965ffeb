import { headerOf, pngChunks, textAt } from './header';
import { jpegSegments } from './jpeg';

/** Chunks beside the critical ones without which a PNG shows other colours or another shape. All others may tell of a person or a place. */
const PNG_NEEDED = ['tRNS', 'iCCP', 'sRGB', 'gAMA', 'cHRM', 'cICP', 'sBIT', 'pHYs'];
/** Application segments without which a JPEG shows other colours, each by its marker and the name it begins with. */
const JPEG_NEEDED = [
  { marker: 0xe0, name: 'JFIF\0' },
  { marker: 0xe2, name: 'ICC_PROFILE\0' },
  { marker: 0xee, name: 'Adobe' },
];
const COMMENT = 0xfe;

/** The same photo, bit for bit, without what the camera wrote about it: EXIF and place, XMP, maker's notes, previews, comments, anything after its end. The colour profile stays. Null when it is no whole JPEG or PNG. A turned photo (orientation 2–8) must be drawn upright first: the turn is in what is removed. */
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

/** A PNG names its critical chunks with a capital letter first. */
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
