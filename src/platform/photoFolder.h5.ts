import { clear, createStore, del, keys } from 'idb-keyval';

/** The browser keeps photos in IndexedDB, so they survive a reload. */

export const photos = createStore('beituo', 'photos');
/** What an Image shows for a kept file, once asked for. */
export const urls = new Map<string, string>();

export const storedFiles = (): Promise<string[]> => keys<string>(photos);

export async function dropPhotos(names: readonly string[]): Promise<void> {
  for (const file of names) {
    const url = urls.get(file);
    if (url) URL.revokeObjectURL(url);
    urls.delete(file);
    await del(file, photos);
  }
}

export async function dropAllPhotos(): Promise<void> {
  await clear(photos);
}
