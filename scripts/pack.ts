import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from '../src/packing';
import { type Instant, instantOf, parseFiling } from '../src/rules';
import { filingFile } from './filingFile';
import { photoFolder } from './photoFolder';
import { regionNameOf } from './regionName';
import { Unreadable } from './textFile';

/**
 * Packs a filing: `npm run -s pack -- FILING.json [--photos DIR] [--at TIME] OUT.zip`. Exit status: 0 the pack is
 * made, 2 it is not. Photographs that are not found are named on standard error.
 */

const USAGE = '请给出备案信息和要写的文件：npm run -s pack -- 备案.json [--photos 照片文件夹] 输出.zip。';

interface Call {
  file: string;
  out: string;
  photos: string;
  at: Instant;
}

function callOf(words: readonly string[]): Call {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: { photos: { type: 'string' }, at: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const stray = tokens.find((token) => token.kind === 'option' && !/^(photos|at)$/.test(token.name));
  if (stray?.kind === 'option') throw new Unreadable(`没有 ${stray.rawName} 这个选项。${USAGE}`);
  const [file, out, more] = positionals;
  if (file === undefined || out === undefined || more !== undefined) throw new Unreadable(USAGE);
  const { photos = path.dirname(file), at } = values;
  if (typeof photos !== 'string') throw new Unreadable(`--photos 后面要写照片文件夹。${USAGE}`);
  const moment = at === undefined ? Date.now() : instantOf(at);
  if (moment === null) {
    throw new Unreadable(`--at 的“${at}”不是带时区的时间（例如 2026-02-13T10:00:00+08:00），没有打包。`);
  }
  if (path.resolve(file) === path.resolve(out)) throw new Unreadable(`${out}：不能写在备案信息自己上面。`);
  return { file, out, photos, at: moment };
}

/** Writes a file piece by piece, and puts it in its place when it is whole. */
async function writeWhole(out: string, write: (append: (bytes: Uint8Array) => void) => Promise<void>) {
  const half = `${out}.${process.pid}.part`;
  let handle: number;
  try {
    handle = openSync(half, 'w');
  } catch {
    throw new Unreadable(`${out}：不能写在这里。`);
  }
  try {
    await write((bytes) => {
      let at = 0;
      while (at < bytes.length) at += writeSync(handle, bytes, at);
    });
    closeSync(handle);
    renameSync(half, out);
  } catch (error) {
    rmSync(half, { force: true });
    throw error instanceof Unreadable ? error : new Unreadable(`${out}：没有写成，空间可能不够。`);
  }
}

async function run(words: readonly string[]): Promise<void> {
  const { file, out, photos, at } = callOf(words);
  const given = filingFile(file);
  const regionName = regionNameOf(parseFiling(given).filing);
  await writeWhole(out, async (append) => {
    const missing = await pack(given, at, { photo: photoFolder(photos), append, regionName });
    if (missing.length > 0) {
      process.stderr.write(
        `没有找到 ${missing.length} 个照片文件，不在包里：${missing.map((one) => one.file).join('、')}。\n`,
      );
    }
  });
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Unreadable ? error.message : '这次没有打包成。'}\n`);
  process.exitCode = 2;
});
