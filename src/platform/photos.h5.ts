import Taro from '@tarojs/taro';
import { clear, createStore, del, get, set } from 'idb-keyval';
import type { Photo } from '@/rules';
import { refusalIn } from './errors';
import type { PhotoSource, Taken } from './photos';

/** The browser keeps photographs in IndexedDB, so they survive a reload. */

const pictures = createStore('beituo', 'photos');
const urls = new Map<string, string>();
const nameOf = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

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

async function keep(blob: File): Promise<Photo | null> {
  const picture = await createImageBitmap(blob).catch(() => null);
  if (!picture) return null;
  const { width, height } = picture;
  picture.close();
  const format = blob.type.replace('image/', '') || 'unknown';
  const file = `${nameOf()}.${format === 'png' ? 'png' : 'jpg'}`;
  await set(file, blob, pictures);
  return { file, format, bytes: blob.size, width, height };
}

export async function takePhotos(source: PhotoSource, count: number): Promise<Taken> {
  const taken: Taken = { photos: [], refusals: [] };
  for (const blob of (await chooseFiles(source, count > 1)).slice(0, count)) {
    try {
      const photo = await keep(blob);
      if (photo) taken.photos.push(photo);
      else taken.refusals.push('notAPicture');
    } catch (error) {
      taken.refusals.push(refusalIn(error));
    }
  }
  return taken;
}

export async function photoUrl(file: string): Promise<string | null> {
  const known = urls.get(file);
  if (known) return known;
  const blob = await get<Blob>(file, pictures).catch(() => undefined);
  if (!blob) return null;
  const url = URL.createObjectURL(blob);
  urls.set(file, url);
  return url;
}

export async function copyPhoto(file: string): Promise<string | null> {
  const blob = await get<Blob>(file, pictures).catch(() => undefined);
  if (!blob) return null;
  const copy = `${nameOf()}${file.slice(file.lastIndexOf('.'))}`;
  await set(copy, blob, pictures);
  return copy;
}

export async function dropPhotos(names: string[]): Promise<void> {
  for (const file of names) {
    const url = urls.get(file);
    if (url) URL.revokeObjectURL(url);
    urls.delete(file);
    await del(file, pictures);
  }
}

export async function dropAllPhotos(): Promise<void> {
  await clear(pictures);
}

export function previewPhotos(all: string[], current: string): void {
  Taro.previewImage({ urls: all, current });
}
