import { headerOf, pngChunks } from './header';
import { jpegSegments } from './jpeg';

/** Chunks of a PNG that tell of its maker: text, time, EXIF. */
const PNG_TOLD = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];
const COMMENT = 0xfe;

/** The same picture, bit for bit, without what the camera wrote about it: EXIF and place, XMP, maker's notes, previews, comments, anything after its end. The colour profile stays. Null when it is no whole JPEG or PNG. A turned picture (orientation 2–8) must be drawn upright first: the turn is in what is removed. */
export function stripExif(bytes: Uint8Array): Uint8Array | null {
  const header = headerOf(bytes);
  if (!header?.complete) return null;
  return joined(bytes, header.format === 'jpeg' ? keptOfJpeg(bytes) : keptOfPng(bytes));
}

type Range = readonly [from: number, to: number];

function keptOfJpeg(bytes: Uint8Array): Range[] {
  const { segments, end } = jpegSegments(bytes);
  const kept: Range[] = [[0, 2]];
  const last = (end ?? bytes.length) - 2;
  segments.forEach(({ marker, start, from }, index) => {
    const next = segments[index + 1]?.start ?? last;
    const ofApplication = marker >= 0xe1 && marker <= 0xef;
    const told = marker === COMMENT || (ofApplication && !isNeeded(bytes, marker, from));
    if (!told) kept.push([start, next]);
  });
  return [...kept, [last, last + 2]];
}

/** The colour profile, and Adobe's word on how the colours are coded. */
function isNeeded(bytes: Uint8Array, marker: number, from: number): boolean {
  const name = String.fromCharCode(...bytes.subarray(from, from + 11));
  return (marker === 0xe2 && name === 'ICC_PROFILE') || (marker === 0xee && name.startsWith('Adobe'));
}

function keptOfPng(bytes: Uint8Array): Range[] {
  const kept = pngChunks(bytes).filter(({ type }) => !PNG_TOLD.includes(type));
  return [[0, 8], ...kept.map(({ from, to }): Range => [from, to])];
}

function joined(bytes: Uint8Array, ranges: readonly Range[]): Uint8Array {
  const result = new Uint8Array(ranges.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of ranges) {
    result.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return result;
}
