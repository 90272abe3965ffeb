import { readFileSync } from 'node:fs';
import { decode } from '../src/decoding';
import { readArguments } from './arguments';

/**
 * Says what came back: `npm run -s decode -- FILE…`, one JSON object a line. Exit status: 0 every file was read, 2 one
 * was not, or the call is wrong.
 */

const USAGE = '请给出收到的内容：npm run -s decode -- 文件.txt…';
/** What a person pastes is far shorter. */
const MOST_BYTES = 4 * 1024 * 1024;

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是一个文件夹，不是文件',
  EACCES: '没有读取这个文件的权限',
};

function answerFor(file: string): object {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES) return { file, error: `${file}：太大了，不像是收到的消息。` };
    return { file, ...decode(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { file, error: `${file}：${REASONS[code] ?? '不是 UTF-8 的文字'}。` };
  }
}

const { files, stray } = readArguments(process.argv.slice(2), '--');
if (stray !== undefined || files.length === 0) {
  console.error(stray === undefined ? USAGE : `没有 ${stray} 这个选项。${USAGE}`);
  process.exitCode = 2;
} else {
  for (const file of files) {
    const answer = answerFor(file);
    console.log(JSON.stringify(answer));
    if ('error' in answer) process.exitCode = 2;
  }
}
