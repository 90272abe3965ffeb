import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { BackupProblem, openBackup, type Source, type Trouble } from '../src/backup';
import { requestOf, utf8Text } from '../src/rules';
import { savedIn } from '../src/store/saved';
import { readArguments } from './arguments';
import { Unreadable } from './textFile';

/**
 * Opens a backup on a computer: `npm run -s backup -- open FILE.beituo OUT_DIR`. The passphrase comes from the terminal,
 * where it is not shown, or from the first line of standard input. Exit status: 0 everything is in OUT_DIR, 2 nothing is.
 */

const USAGE = '用法：npm run -s backup -- open 备份.beituo 输出文件夹';

const WORDS: Record<Trouble, string> = {
  notBackup: '不是备妥的备份。',
  later: '是更新版本的备妥做的，请更新后再打开。',
  costly: '要的计算远多于备妥自己的备份，没有打开。',
  passphrase: '口令不对，或者文件开头被改动过。',
  damaged: '文件不完整或被改动过。',
};

/** The first line of what comes in; what is typed on a terminal is not shown. */
async function askPassphrase(): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (isTerminal) process.stderr.write('口令：');
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTerminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
}

function sourceAt(file: string): Source & { close(): void } {
  try {
    if (!statSync(file).isFile()) throw new Unreadable(`${file}：不是一个文件。`);
    const handle = openSync(file, 'r');
    return {
      size: statSync(file).size,
      close: () => closeSync(handle),
      async read(from, length) {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
      },
    };
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${file}：打不开这个文件。`);
  }
}

/** Writes everything into a folder. Throws when the backup is not whole. */
async function unpack(
  source: Source,
  passphrase: string,
  folder: string,
): Promise<{ filings: number; photos: number }> {
  const backup = await openBackup(source, passphrase);
  const put = (kind: string, name: string, content: string | Uint8Array) => {
    mkdirSync(path.join(folder, kind), { recursive: true });
    writeFileSync(path.join(folder, kind, name), content);
  };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const count = { filings: 0, photos: 0 };
  await backup.each((head, bytes) => {
    if (head.kind === 'photo') {
      put('photos', head.file, bytes);
      count.photos += 1;
    } else if (head.kind === 'contents') {
      if (bytes.length > 0) put('records', 'accounts.json', utf8Text(bytes));
    } else if (head.kind === 'filing') {
      const saved = savedIn({ ...head, body: utf8Text(bytes) });
      if (saved === 'newer' || saved === null) throw new BackupProblem(saved ? 'later' : 'damaged');
      put('filings', `${head.id}.json`, json(requestOf(saved)));
      put('records', `${head.id}.json`, json(saved));
      count.filings += 1;
    }
    return undefined;
  });
  return count;
}

async function run(words: readonly string[]): Promise<void> {
  const { files, stray } = readArguments(words, '--');
  const [act, file, folder, ...more] = files;
  if (stray !== undefined) throw new Unreadable(`没有 ${stray} 这个选项。${USAGE}`);
  if (act !== 'open' || !file || !folder || more.length > 0) throw new Unreadable(USAGE);
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new Unreadable(`${folder}：已经有内容了，请给一个新的文件夹。`);
  const source = sourceAt(file);
  // Written beside and moved at the end, so that what is cut off or changed leaves nothing.
  const beside = `${path.resolve(folder)}.partial-${process.pid}`;
  try {
    const count = await unpack(source, await askPassphrase(), beside);
    mkdirSync(beside, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(path.dirname(path.resolve(folder)), { recursive: true });
    renameSync(beside, folder);
    console.log(`${count.filings} 份备案和 ${count.photos} 张照片在 ${folder}。`);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (error instanceof BackupProblem) throw new Unreadable(`${file}：${WORDS[error.trouble]}`);
    throw error instanceof Unreadable ? error : new Unreadable(`${folder}：没有写成。`);
  } finally {
    source.close();
  }
}

run(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error instanceof Unreadable ? error.message : '这次没有打开。'}\n`);
  process.exitCode = 2;
});
