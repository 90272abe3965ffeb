import Taro from '@tarojs/taro';
import { get, set } from 'idb-keyval';
import type { Refusal } from './errors';
import { newName, type PhotoFormat } from './photoFiles';
import { photos, urls } from './photoFolder.h5';
import type { Chosen, PhotoSource } from './photos';

function chooseFiles(source: PhotoSource, multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = multiple;
    if (source === 'camera') input.setAttribute('capture', 'environment');
    input.onchange = () => resolve(Array.from(input.files ?? []));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

async function keepBlob(blob: Blob, format: PhotoFormat): Promise<string> {
  const file = newName(format);
  await set(file, new Blob([blob], { type: `image/${format}` }), photos);
  return file;
}

/** A photo in the browser's memory: chosen by the person, or drawn by us. */
export const imageOf = (blob: Blob): Chosen => ({
  size: blob.size,
  bytes: async () => new Uint8Array(await blob.arrayBuffer()),
  keep: (format) => keepBlob(blob, format),
});

export async function choosePhotos(source: PhotoSource, count: number): Promise<Chosen[] | Refusal> {
  const chosen = await chooseFiles(source, count > 1);
  return chosen.length === 0 ? 'cancelled' : chosen.slice(0, count).map(imageOf);
}

export const blobOf = (file: string): Promise<Blob | undefined> =>
  get<Blob>(file, photos).catch(() => undefined);

export async function photoUrl(file: string): Promise<string | null> {
  const known = urls.get(file);
  if (known) return known;
  const blob = await blobOf(file);
  if (!blob) return null;
  const url = URL.createObjectURL(blob);
  urls.set(file, url);
  return url;
}

export async function photoBytes(file: string): Promise<Uint8Array> {
  const blob = await blobOf(file);
  if (!blob) throw new Error(`no such file ${file}`);
  return new Uint8Array(await blob.arrayBuffer());
}

export const keepBytes = (bytes: Uint8Array, format: PhotoFormat): Promise<string> =>
  keepBlob(new Blob([bytes as BlobPart]), format);

export function previewPhotos(all: string[], current: string): void {
  Taro.previewImage({ urls: all, current });
}

/** A browser has no album, so it downloads the file. */
export async function saveToAlbum(file: string): Promise<Refusal | null> {
  const url = await photoUrl(file);
  if (!url) return 'failed';
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  return null;
}
