import Taro from '@tarojs/taro';
import { type Refusal, refusalIn } from './errors';
import { files } from './photoFolder';
import { consentGiven } from './privacy';

/** A file that the person chose. It is read in parts, and not kept. */
export interface Opened {
  name: string;
  /** in bytes */
  size: number;
  /** rejects when the phone does not hand it over */
  read(from: number, length: number): Promise<Uint8Array>;
}

/** Words of the button: WeChat opens what lies in a chat. */
export const OPEN_WORDS = '从聊天里选文件';

/** Lets the person choose a file from a chat, after consent. Returns it, or why there is none; never rejects. */
export async function openFile(): Promise<Opened | Refusal> {
  if (!(await consentGiven())) return 'consent';
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file' });
    const [file] = tempFiles;
    return file ? openedAt(file.path, file.name, file.size) : 'cancelled';
  } catch (error) {
    return refusalIn(error);
  }
}

const openedAt = (filePath: string, name: string, size: number): Opened => ({
  name,
  size,
  read: (position, length) =>
    new Promise((resolve, reject) => {
      // WeChat refuses to read nothing.
      if (length === 0) resolve(new Uint8Array(0));
      else
        files().readFile({
          ...{ filePath, position, length },
          success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
          fail: reject,
        });
    }),
});
