import {
  type Assessment,
  assessFile,
  assessWhole,
  headerOf,
  type Limits,
  MOST_PIXELS,
  type PhotoFile,
  type Problem,
} from '../src/photo';
import { decoded } from './photoPixels';

export type Judged = Pick<Assessment, 'acceptable' | 'problems' | 'slight' | 'measures'>;

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
