import { type Instant, instantOf, parseFiling, precheck } from '../src/rules';
import { readArguments } from './arguments';
import { filingFile } from './filingFile';
import { Unreadable } from './textFile';

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

/** The output for one file and its exit status. Whatever a file contains, no stack trace is printed. */
function answerFor(file: string, at: Instant): { answer: object | null; error: string; status: 0 | 1 | 2 } {
  try {
    const answer = precheck(parseFiling(filingFile(file)), at);
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
