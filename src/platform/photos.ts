import Taro from '@tarojs/taro';
import type { Photo } from '@/rules';
import { type Refusal, refusalIn } from './errors';
import { consentGiven } from './privacy';

/** Photographs live as files in the user folder; the store knows their names only. */

export type PhotoSource = 'camera' | 'album';

export interface Taken {
  photos: Photo[];
  refusals: Refusal[];
}

const folder = () => `${Taro.env.USER_DATA_PATH}/photos`;
const files = () => Taro.getFileSystemManager();

function inFolder(): string {
  try {
    files().accessSync(folder());
  } catch {
    files().mkdirSync(folder(), true);
  }
  return folder();
}

const nameOf = (format: string) =>
  `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}.${format === 'png' ? 'png' : 'jpg'}`;

async function keep(temp: string, bytes: number): Promise<Photo> {
  const { width, height, type } = await Taro.getImageInfo({ src: temp }).catch(() =>
    Promise.reject(new Error('not a picture')),
  );
  const format = (type ?? 'unknown').toLowerCase().replace('jpg', 'jpeg');
  const file = nameOf(format);
  const path = `${inFolder()}/${file}`;
  await new Promise<void>((resolve, reject) => {
    files().saveFile({ tempFilePath: temp, filePath: path, success: () => resolve(), fail: reject });
  });
  return { file, format, bytes, width, height };
}

/** Camera or album, after consent. Every picture that could be kept is kept; the others are named by their reason. */
export async function takePhotos(source: PhotoSource, count: number): Promise<Taken> {
  if (!(await consentGiven())) return { photos: [], refusals: ['consent'] };
  const taken: Taken = { photos: [], refusals: [] };
  try {
    const chosen = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: [source],
      sizeType: ['original'],
      camera: 'back',
    });
    for (const { tempFilePath, size } of chosen.tempFiles) {
      try {
        taken.photos.push(await keep(tempFilePath, size));
      } catch (error) {
        taken.refusals.push(
          error instanceof Error && error.message === 'not a picture' ? 'notAPicture' : refusalIn(error),
        );
      }
    }
  } catch (error) {
    taken.refusals.push(refusalIn(error));
  }
  return taken;
}

/** What an Image shows for a kept file; null when the file is gone. */
export async function photoUrl(file: string): Promise<string | null> {
  const path = `${folder()}/${file}`;
  try {
    files().accessSync(path);
    return path;
  } catch {
    return null;
  }
}

/** A second file of the same picture, for another filing; null when it could not be made. */
export async function copyPhoto(file: string): Promise<string | null> {
  const copy = nameOf(file.endsWith('.png') ? 'png' : 'jpeg');
  try {
    files().copyFileSync(`${folder()}/${file}`, `${inFolder()}/${copy}`);
    return copy;
  } catch {
    return null;
  }
}

export async function dropPhotos(names: string[]): Promise<void> {
  for (const file of names) {
    try {
      files().unlinkSync(`${folder()}/${file}`);
    } catch {
      // gone already
    }
  }
}

/** Empties the folder, files that no filing names included. */
export async function dropAllPhotos(): Promise<void> {
  await dropPhotos(files().readdirSync(inFolder()));
}

/** Shows pictures full screen. */
export function previewPhotos(urls: string[], current: string): void {
  Taro.previewImage({ urls, current });
}
