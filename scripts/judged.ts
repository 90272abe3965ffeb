import { PNG } from 'pngjs';
import {
  type Assessment,
  assessFile,
  assessWhole,
  type Header,
  headerOf,
  type Limits,
  MOST_PIXELS,
  type PhotoFile,
  type Pixels,
  type Problem,
} from '../src/photo';
import { decodeJpeg } from './decodeJpeg';

export type Judged = Pick<Assessment, 'acceptable' | 'problems' | 'slight' | 'measures'>;

/** What can be decoded within 300 MB and 3 s. Photos of 12 megapixels, as phones take them, need less. */
const MOST_DECODED = { jpeg: 20_000_000, png: 13_000_000 };

export const refused = (problem: Problem, measures: Record<string, number> = {}): Judged => ({
  acceptable: false,
  problems: [problem],
  slight: [],
  measures,
});

/** Assesses the bytes of a photo as the phone does. */
export async function judged(bytes: Uint8Array, limits: Limits): Promise<Judged> {
  const header = headerOf(bytes);
  if (!header) return refused('unreadable', { bytes: bytes.length });
  const { format, width, height, quality } = header;
  const file: PhotoFile = { bytes: bytes.length, format, width, height, quality };
  if (width * height > MOST_PIXELS) {
    const byNumbers = assessFile(file, limits);
    const problems: Problem[] = [
      'too_large_file',
      ...byNumbers.problems.filter((id) => id !== 'too_large_file'),
    ];
    return { ...byNumbers, acceptable: false, problems, slight: [] };
  }
  const pixels = header.complete ? await decoded(bytes, header) : null;
  return pixels ? assessWhole(pixels, file, limits) : refused('unreadable', { bytes: bytes.length });
}

/** The decoded pixels; null when the file cannot be decoded within the bounds. */
async function decoded(bytes: Uint8Array, { format, width, height }: Header): Promise<Pixels | null> {
  if (width * height > MOST_DECODED[format]) return null;
  try {
    return format === 'png' ? onWhite(PNG.sync.read(Buffer.from(bytes))) : await decodeJpeg(bytes);
  } catch {
    return null;
  }
}

/** Draws a transparent photo on white paper. */
function onWhite({ width, height, data }: { width: number; height: number; data: Buffer }): Pixels {
  const flat = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const opaque = (data[at + 3] as number) / 255;
    for (let channel = 0; channel < 3; channel++) {
      flat[at + channel] = (data[at + channel] as number) * opaque + 255 * (1 - opaque);
    }
    flat[at + 3] = 255;
  }
  return { width, height, data: flat };
}
