import { isInterfaceAnswer } from '../src/rules';
import { jsonErrorAt, placeInText } from './jsonPlace';
import { textOf, Unreadable } from './textFile';

const noText = (bytes: Buffer) => `第 ${firstBadByte(bytes)} 个字节起不是 UTF-8 文字，不能作为备案信息读取。`;

/** Decodes the bytes and encodes them again: the number of the first byte that differs, counted from 1. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let place = 0;
  while (place < bytes.length && bytes[place] === again[place]) place++;
  return place + 1;
}

/** The object in a file that may be a filing. Throws Unreadable for any other file. */
export function filingFile(file: string): object {
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
  return value;
}
