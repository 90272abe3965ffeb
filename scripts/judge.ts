import { readFileSync, statSync } from 'node:fs';
import { decode } from 'jpeg-js';
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
import { chinaDayOf, photoKindOf, photoLimitsOf } from '../src/rules';
import { readArguments } from './arguments';

/**
 * Assesses photos as the phone does: `npm run -s judge -- PHOTO… [--for official.path]`. Exit status: 0 all are
 * acceptable, 1 one is not, 2 wrong arguments.
 */

const USAGE =
  '请给出要看的照片：npm run -s judge -- 照片.jpg… [--for icp_subject.organize_info.certificate_photo]';
/** A file with more bytes is not read at all, because no camera makes such a JPEG. */
const MOST_BYTES = 200 * 1024 * 1024;

type Printed = Pick<Assessment, 'acceptable' | 'problems' | 'slight' | 'measures'>;

const refused = (problem: Problem, measures: Record<string, number> = {}): Printed => ({
  acceptable: false,
  problems: [problem],
  slight: [],
  measures,
});

function assessed(name: string, limits: Limits): Printed {
  let bytes: Buffer;
  try {
    const { size } = statSync(name);
    if (size > MOST_BYTES) return refused('too_large_file', { bytes: size });
    bytes = readFileSync(name);
  } catch {
    return refused('unreadable');
  }
  const header = headerOf(bytes);
  if (!header?.complete) return refused('unreadable', { bytes: bytes.length });
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
  const pixels = decoded(bytes, header);
  return pixels ? assessWhole(pixels, file, limits) : refused('unreadable', { bytes: bytes.length });
}

/** The decoded pixels; null when the file cannot be decoded. */
function decoded(bytes: Buffer, { format }: Header): Pixels | null {
  try {
    if (format === 'png') return onWhite(PNG.sync.read(bytes));
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      maxResolutionInMP: MOST_PIXELS / 1e6,
      maxMemoryUsageInMB: 4096,
    });
    return { width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) };
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

const { files, value = '', stray } = readArguments(process.argv.slice(2), '--for');
if (stray !== undefined || files.length === 0) {
  console.error(stray === undefined ? USAGE : `没有 ${stray} 这个选项。${USAGE}`);
  process.exitCode = 2;
} else {
  const limits = photoLimitsOf(photoKindOf(value), chinaDayOf(Date.now()));
  for (const name of files) {
    const { acceptable, problems, slight, measures } = assessed(name, limits);
    console.log(
      JSON.stringify({
        file: name,
        acceptable,
        problems,
        ...(slight.length > 0 ? { slight } : {}),
        measures,
      }),
    );
    if (!acceptable) process.exitCode = 1;
  }
}
