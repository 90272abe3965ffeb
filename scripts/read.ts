import { type ReadAs, type Recognised, readPaper } from '../src/reading';
import { readArguments } from './arguments';
import { linesOn } from './recognisePhoto';
import { textOf, Unreadable } from './textFile';

/**
 * Reads papers, messages and photos: `npm run -s read -- FILE… [--as subject|subject_owner|app_owner]`. One JSON object a line.
 * Exit status: 0 all files were read, 2 one could not be.
 */

const USAGE =
  '请给出要读的文件：npm run -s read -- 文件.txt 识别结果.json 照片.jpg … [--as subject|subject_owner|app_owner]。';
const ROLES: readonly string[] = ['subject', 'subject_owner', 'app_owner'] satisfies ReadAs[];
const PHOTO = /\.(jpe?g|png|webp|heic|bmp|gif)$/i;

const NO_TEXT = () => '不是 UTF-8 文字，请另存为 UTF-8 再试。';

/** The lines of an engine: texts, or texts with their places. */
function recognisedIn(file: string): Recognised[] {
  let value: unknown;
  try {
    value = JSON.parse(textOf(file, NO_TEXT));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${file}：不是 JSON，不能作为识别结果读取。`);
  }
  if (!Array.isArray(value)) throw new Unreadable(`${file}：识别结果应当是一个数组，每项是一行文字。`);
  return value.map((one: unknown, index): Recognised => {
    if (typeof one === 'string') return { text: one };
    const { text, box } = (one ?? {}) as { text?: unknown; box?: unknown };
    if (typeof text !== 'string') throw new Unreadable(`${file}：第 ${index + 1} 项没有文字。`);
    return isBox(box) ? { text, box } : { text };
  });
}

const isBox = (box: unknown): box is [number, number, number, number] =>
  Array.isArray(box) &&
  box.length === 4 &&
  box.every((one) => typeof one === 'number' && Number.isFinite(one));

async function inputOf(file: string): Promise<string | Recognised[]> {
  if (PHOTO.test(file)) return linesOn(file);
  return /\.json$/i.test(file) ? recognisedIn(file) : textOf(file, NO_TEXT);
}

async function run(words: readonly string[]): Promise<number> {
  const { files, value, stray } = readArguments(words, '--as');
  if (stray !== undefined) throw new Unreadable(`没有 ${stray} 这个选项。${USAGE}`);
  if (files.length === 0) throw new Unreadable(USAGE);
  if (value !== undefined && !ROLES.includes(value)) {
    throw new Unreadable(`--as 的“${value}”不是 subject、subject_owner、app_owner 之一。`);
  }
  let status = 0;
  for (const file of files) {
    try {
      const read = readPaper(await inputOf(file), value as ReadAs);
      process.stdout.write(`${JSON.stringify({ file, ...read })}\n`);
    } catch (error) {
      const sentence = error instanceof Unreadable ? error.message : `${file}：内容超出了能读的范围。`;
      process.stderr.write(`${sentence}\n`);
      if (files.length > 1) process.stdout.write(`${JSON.stringify({ file, error: sentence })}\n`);
      status = 2;
    }
  }
  return status;
}

// When a reader of our output closes early (head, a broken pipe), this is not an error.
process.stdout.on('error', () => process.exit());

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Unreadable ? error.message : '这次没有读完。'}\n`);
    process.exitCode = 2;
  },
);
