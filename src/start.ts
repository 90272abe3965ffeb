import { refusalIn } from './platform/errors';
import { openFilings, StorageFull, settlePhotos, type TextStorage } from './store';

export interface StartParts {
  storage: TextStorage;
  photoFiles: {
    list(): Promise<string[]>;
    remove(names: readonly string[]): Promise<void>;
  };
}

/** A storage of the phone as the store wants it: that there is no room is told apart from other refusals. */
export const tellingFull = (storage: TextStorage): TextStorage => ({
  ...storage,
  async write(key, text) {
    try {
      await storage.write(key, text);
    } catch (error) {
      throw refusalIn(error) === 'full' ? new StorageFull() : error;
    }
  },
});

/** Opens the store, and the first screen with it; then brings the photo files in line with the filings. */
export async function start({ storage, photoFiles }: StartParts): Promise<void> {
  await openFilings(tellingFull(storage));
  // Reading the folder holds everything up: the first screen comes before it.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    // They may have come apart: by a kill between the two, or by WeChat making room.
    await photoFiles.remove(await settlePhotos(photoFiles.list));
  } catch {
    // A folder that cannot be read now is brought in line at the next start.
  }
}
