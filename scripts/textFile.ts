import { readFileSync } from 'node:fs';

/** The sentence for a person when something cannot be read. The exit status is then 2. */
export class Unreadable extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是一个文件夹，不是文件',
  EACCES: '没有读取这个文件的权限',
};

/** The bytes of a file. Throws Unreadable. */
export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Unreadable(`${file}：${REASONS[code] ?? '打不开这个文件'}。`);
  }
}

/** The text of a UTF-8 file; `otherwise` says what is wrong with bytes that are none. Throws Unreadable. */
export function textOf(file: string, otherwise: (bytes: Buffer) => string): string {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${file}：${otherwise(bytes)}`);
  }
}
