import { clear, createStore, del, keys } from 'idb-keyval';

/** The browser keeps photographs in IndexedDB, so they survive a reload. */

export const pictures = createStore('beituo', 'photos');
/** What an Image shows for a kept file, once asked for. */
export const urls = new Map<string, string>();

export const keptFiles = (): Promise<string[]> => keys<string>(pictures);

export async function dropPhotos(names: readonly string[]): Promise<void> {
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
