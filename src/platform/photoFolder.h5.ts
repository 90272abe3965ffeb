import { clear, createStore, del, keys } from 'idb-keyval';

/** The browser stores photos in IndexedDB, so they are still there after a reload. */

export const photos = createStore('beituo', 'photos');
/** The URL of each stored file that was shown, for an Image. */
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
