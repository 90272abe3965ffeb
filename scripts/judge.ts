import { readFileSync, statSync } from 'node:fs';
import type { Limits } from '../src/photo';
import { chinaDayOf, photoKindOf, photoLimitsOf } from '../src/rules';
import { readArguments } from './arguments';
import { type Judged, judged, refused } from './judged';

/**
 * Assesses photos as the phone does: `npm run -s judge -- PHOTO… [--for official.path]`. Exit status: 0 all are
 * acceptable, 1 one is not, 2 wrong arguments.
 */

const USAGE =
  '请给出要看的照片：npm run -s judge -- 照片.jpg… [--for icp_subject.organize_info.certificate_photo]';
/** A file with more bytes is not read at all, because no camera makes such a JPEG. */
const MOST_BYTES = 200 * 1024 * 1024;

async function judgedFile(name: string, limits: Limits): Promise<Judged> {
  try {
    const { size } = statSync(name);
    if (size > MOST_BYTES) return refused('too_large_file', { bytes: size });
    return await judged(readFileSync(name), limits);
  } catch {
    return refused('unreadable');
  }
}

async function judge(): Promise<void> {
  const { files, value = '', stray } = readArguments(process.argv.slice(2), '--for');
  if (stray !== undefined || files.length === 0) {
    console.error(stray === undefined ? USAGE : `没有 ${stray} 这个选项。${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const limits = photoLimitsOf(photoKindOf(value), chinaDayOf(Date.now()));
  for (const name of files) {
    const { acceptable, problems, slight, measures } = await judgedFile(name, limits);
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

judge();
