import { type Instant, instantOf, isInterfaceAnswer, type Parsed, parseFiling, precheck } from '../src/rules';
import { readArguments } from './arguments';
import { jsonErrorAt, placeInText } from './jsonPlace';
import { textOf, Unreadable } from './textFile';

/** The rules as a command: `npm run -s precheck -- FILE… [--at 2026-02-13T10:00:00+08:00]`. */

interface Call {
  files: string[];
  at: Instant;
}

function callOf(words: readonly string[]): Call {
  const { files, value, stray } = readArguments(words, '--at');
  const named = files.join('、') || '任何文件';
  if (stray !== undefined) throw new Unreadable(`没有 ${stray} 这个选项，没有检查 ${named}。`);
  if (files.length === 0)
    throw new Unreadable('请给出要检查的文件：npm run -s precheck -- 文件.json [--at 时间]。');
  if (value === undefined) return { files, at: Date.now() };
  const at = instantOf(value);
  if (at === null) {
    throw new Unreadable(
      `--at 的“${value}”不是带时区的时间（例如 2026-02-13T10:00:00+08:00），没有检查 ${named}。`,
    );
  }
  return { files, at };
}

const noText = (bytes: Buffer) => `第 ${firstBadByte(bytes)} 个字节起不是 UTF-8 文字，不能作为备案信息读取。`;

/** Decodes the bytes and encodes them again: the number of the first byte that differs, counted from 1. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let place = 0;
  while (place < bytes.length && bytes[place] === again[place]) place++;
  return place + 1;
}

function filingIn(file: string): Parsed {
  const text = textOf(file, noText);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column } = placeInText(text, jsonErrorAt(text));
    throw new Unreadable(`${file}：第 ${line} 行第 ${column} 列起不是 JSON，不能作为备案信息读取。`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unreadable(`${file}：第 1 行第 1 列应当是一个 JSON 对象，不能作为备案信息读取。`);
  }
  if (isInterfaceAnswer(value)) {
    throw new Unreadable(
      `${file}：这是接口返回的结果，不是备案信息；要看懂它请用 npm run decode，要预审请给出提交时的备案信息。`,
    );
  }
  return parseFiling(value);
}

/** The output for one file and its exit status. Whatever a file contains, no stack trace is printed. */
function answerFor(file: string, at: Instant): { answer: object | null; error: string; status: 0 | 1 | 2 } {
  try {
    const answer = precheck(filingIn(file), at);
    return { answer, error: '', status: answer.issues.some(({ level }) => level === 'error') ? 1 : 0 };
  } catch (error) {
    const sentence = error instanceof Unreadable ? error.message : `${file}：内容超出了能检查的范围。`;
    return { answer: null, error: sentence, status: 2 };
  }
}

function run(words: readonly string[]): number {
  const { files, at } = callOf(words);
  let worst = 0;
  for (const file of files) {
    const { answer, error, status } = answerFor(file, at);
    worst = Math.max(worst, status);
    if (files.length > 1) {
      process.stdout.write(`${JSON.stringify(answer ? { file, ...answer } : { file, error })}\n`);
    } else if (answer) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else process.stderr.write(`${error}\n`);
  }
  return worst;
}

// When a reader of our output closes early (head, a broken pipe), this is not an error.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Unreadable ? error.message : '这次检查没有完成。'}\n`);
  process.exitCode = 2;
}
