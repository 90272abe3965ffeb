import { clear, createStore, del, get, keys } from 'idb-keyval';

/** The browser stores photos in IndexedDB, so they are still there after a reload. */

export const photos = createStore('beituo', 'photos');
/** The URL of each stored file that was shown, for an Image. */
export const urls = new Map<string, string>();

export const storedFiles = async (): Promise<string[]> => keys<string>(photos);

export const isStored = async (file: string): Promise<boolean> => (await get(file, photos)) !== undefined;

export async function dropPhotos(names: readonly string[]): Promise<void> {
  for (const file of names) {
    const url = urls.get(file);
    if (url) URL.revokeObjectURL(url);
    urls.delete(file);
    try {
      await del(file, photos);
    } catch {
      // The browser refuses now; a file that no filing names goes at the next start.
    }
  }
}

export async function dropAllPhotos(): Promise<boolean> {
  try {
    await clear(photos);
    return true;
  } catch {
    return false;
  }
}
