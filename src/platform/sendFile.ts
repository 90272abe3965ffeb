import Taro from '@tarojs/taro';
import { isComputer } from './device';
import { type Refusal, refusalIn } from './errors';
import { dropPhotos, files, inFolder } from './photoFolder';

/** A file that was made here to be sent away. */
export interface Outgoing {
  /** size in bytes */
  size: number;
  /** Hands it on. Call it first in a tap handler, or WeChat refuses. Returns null on success. */
  send(): Promise<Refusal | 'unsupported' | null>;
  /** Deletes it. */
  drop(): Promise<void>;
}

export type Append = (bytes: Uint8Array) => Promise<void>;

/** Button text: on a phone a file goes to a chat, on a computer to its disk. */
export const sendWords = () => (isComputer() ? '存到电脑' : '发到聊天');

/** In bytes: pieces are written together once they are so many, because each write takes the phone some time. */
const AT_ONCE = 512 * 1024;

function joined(pieces: readonly Uint8Array[], size: number): ArrayBuffer {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.buffer;
}

const append = (filePath: string, data: ArrayBuffer): Promise<void> =>
  new Promise((resolve, reject) => {
    files().appendFile({ filePath, data, success: () => resolve(), fail: reject });
  });

function isThere(name: string): boolean {
  try {
    files().accessSync(`${inFolder()}/${name}`);
    return true;
  } catch {
    return false;
  }
}

/** The name, or one like it: a making that was given up still writes a last piece, then deletes its file. */
function freeName(name: string): string {
  let free = name;
  for (let number = 2; isThere(free); number++) free = name.replace(/(?=\.\w+$)/, `-${number}`);
  return free;
}

/**
 * Makes a file piece by piece, so that only some pieces are in memory. Rejects when the phone refuses, and then leaves
 * none. It lies among the photos: no filing names it, so what a killed app leaves goes at the next start.
 */
export async function makeFile(name: string, write: (append: Append) => Promise<void>): Promise<Outgoing> {
  const own = freeName(name);
  const filePath = `${inFolder()}/${own}`;
  const drop = () => dropPhotos([own]);
  let size = 0;
  let waiting: Uint8Array[] = [];
  let waits = 0;
  const flush = async () => {
    const data = joined(waiting, waits);
    waiting = [];
    waits = 0;
    await append(filePath, data);
  };
  try {
    files().writeFileSync(filePath, '', 'utf8');
    await write(async (bytes) => {
      waiting.push(bytes);
      waits += bytes.length;
      size += bytes.length;
      if (waits >= AT_ONCE) await flush();
    });
    await flush();
  } catch (error) {
    await drop();
    throw error;
  }
  return { size, drop, send: () => sent(filePath, name) };
}

async function sent(filePath: string, fileName: string): ReturnType<Outgoing['send']> {
  const api = isComputer() ? 'saveFileToDisk' : 'shareFileMessage';
  if (!Taro.canIUse(api)) return 'unsupported';
  try {
    await (isComputer() ? Taro.saveFileToDisk({ filePath }) : Taro.shareFileMessage({ filePath, fileName }));
    return null;
  } catch (error) {
    return refusalIn(error);
  }
}
