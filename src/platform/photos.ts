import Taro from '@tarojs/taro';
import { type Refusal, refusalIn } from './errors';
import { newName, type PhotoFormat } from './photoFiles';
import { files, inFolder, pathOf } from './photoFolder';
import { consentGiven } from './privacy';

export type PhotoSource = 'camera' | 'album';

/** A picture somewhere on the phone, not kept yet. */
export interface Chosen {
  /** size in bytes */
  size: number;
  bytes(): Promise<Uint8Array>;
  /** Keeps it in our folder and gives its name there; rejects when there is no room. */
  keep(format: PhotoFormat): Promise<string>;
}

/** A picture at a path of the phone: chosen, taken, or drawn by us. */
export function pictureAt(path: string, size: number): Chosen {
  return {
    size,
    bytes: () => readAt(path),
    keep(format) {
      const name = newName(format);
      const to = `${inFolder()}/${name}`;
      return new Promise((resolve, reject) => {
        files().saveFile({ tempFilePath: path, filePath: to, success: () => resolve(name), fail: reject });
      });
    },
  };
}

function readAt(filePath: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    files().readFile({
      filePath,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: reject,
    });
  });
}

/** Camera or album, after consent. Rejects with the phone's own error; `refusalIn` reads it. */
export async function choosePhotos(source: PhotoSource, count: number): Promise<Chosen[] | Refusal> {
  if (!(await consentGiven())) return 'consent';
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: [source],
      sizeType: ['original'],
      camera: 'back',
    });
    return tempFiles.map(({ tempFilePath, size }) => pictureAt(tempFilePath, size));
  } catch (error) {
    return refusalIn(error);
  }
}

/** What an Image shows for a kept file; null when the file is gone. */
export async function photoUrl(file: string): Promise<string | null> {
  try {
    files().accessSync(pathOf(file));
    return pathOf(file);
  } catch {
    return null;
  }
}

export const photoBytes = (file: string): Promise<Uint8Array> => readAt(pathOf(file));

/** A picture in memory: made by us. */
export const pictureOf = (bytes: Uint8Array): Chosen => ({
  size: bytes.length,
  bytes: async () => bytes,
  keep: (format) => keepBytes(bytes, format),
});

/** Keeps a file made by us; rejects when there is no room. */
export function keepBytes(bytes: Uint8Array, format: PhotoFormat): Promise<string> {
  const name = newName(format);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const filePath = `${inFolder()}/${name}`;
  return new Promise((resolve, reject) => {
    files().writeFile({ filePath, data, success: () => resolve(name), fail: reject });
  });
}

/** Shows pictures full screen. */
export function previewPhotos(urls: string[], current: string): void {
  Taro.previewImage({ urls, current });
}

/** Puts a kept file into the phone's album, from where it can be sent to a computer. Null when it is there. */
export async function saveToAlbum(file: string): Promise<Refusal | null> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: pathOf(file) });
    return null;
  } catch (error) {
    return refusalIn(error);
  }
}
