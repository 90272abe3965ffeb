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

const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): ArrayBuffer =>
  (length === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + length)) as ArrayBuffer;

/**
 * Makes a file piece by piece, so that only one piece is in memory. Rejects when the phone refuses, and then leaves
 * none. It lies among the photos: no filing names it, so what a killed app leaves goes at the next start.
 */
export async function makeFile(name: string, write: (append: Append) => Promise<void>): Promise<Outgoing> {
  const filePath = `${inFolder()}/${name}`;
  const drop = () => dropPhotos([name]);
  let size = 0;
  try {
    files().writeFileSync(filePath, '', 'utf8');
    await write(
      (bytes) =>
        new Promise((resolve, reject) => {
          size += bytes.length;
          files().appendFile({ filePath, data: bufferOf(bytes), success: () => resolve(), fail: reject });
        }),
    );
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
