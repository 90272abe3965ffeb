import Taro from '@tarojs/taro';
import { type Refusal, refusalIn } from './errors';
import { newName, type PhotoFormat } from './photoFiles';
import { files, inFolder, pathOf } from './photoFolder';
import { consentGiven } from './privacy';

export type PhotoSource = 'camera' | 'album';

/** A photo on the phone that is not stored in our folder yet. */
export interface Chosen {
  /** size in bytes */
  size: number;
  bytes(): Promise<Uint8Array>;
  /** Stores it in our folder and returns its file name; rejects when there is no room. */
  keep(format: PhotoFormat): Promise<string>;
}

/** A photo from a path on the phone: taken, chosen or drawn by us. */
export function imageAt(path: string, size: number): Chosen {
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

/**
 * Opens the camera or the album, after consent. Returns the photos, or why there are none; never rejects because the
 * phone refuses.
 */
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
    return tempFiles.map(({ tempFilePath, size }) => imageAt(tempFilePath, size));
  } catch (error) {
    return refusalIn(error);
  }
}

/** The path of a stored file for an Image; null when the file is gone. */
export async function photoUrl(file: string): Promise<string | null> {
  try {
    files().accessSync(pathOf(file));
    return pathOf(file);
  } catch {
    return null;
  }
}

export const photoBytes = (file: string): Promise<Uint8Array> => readAt(pathOf(file));

/** A photo in memory, made by us. */
export const imageOf = (bytes: Uint8Array): Chosen => ({
  size: bytes.length,
  bytes: async () => bytes,
  keep: (format) => keepBytes(bytes, format),
});

/** Stores a file made by us and returns its name; rejects when there is no room. */
export function keepBytes(bytes: Uint8Array, format: PhotoFormat): Promise<string> {
  const name = newName(format);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const filePath = `${inFolder()}/${name}`;
  return new Promise((resolve, reject) => {
    files().writeFile({ filePath, data, success: () => resolve(name), fail: reject });
  });
}

/** Shows photos full screen. */
export function previewPhotos(urls: string[], current: string): void {
  Taro.previewImage({ urls, current });
}

/**
 * Saves a stored photo in the phone's album, from where the person can send it to a computer. Returns null on
 * success.
 */
export async function saveToAlbum(file: string): Promise<Refusal | null> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: pathOf(file) });
    return null;
  } catch (error) {
    return refusalIn(error);
  }
}
