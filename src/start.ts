import { refusalIn } from './platform/errors';
import {
  EntryTooLong,
  openFilings,
  type PhotoFiles,
  StorageFull,
  settlePhotos,
  type TextStorage,
} from './store';

export interface StartParts {
  storage: TextStorage;
  photoFiles: PhotoFiles & { remove(names: readonly string[]): Promise<void> };
}

/** A storage of the phone as the store wants it: why there is no room is told apart from other refusals. */
const tellingWhy = (storage: TextStorage): TextStorage => ({
  ...storage,
  async write(key, text) {
    try {
      await storage.write(key, text);
    } catch (error) {
      const refusal = refusalIn(error);
      throw refusal === 'tooLong' ? new EntryTooLong() : refusal === 'full' ? new StorageFull() : error;
    }
  },
});

/** Opens the store, and the first screen with it; when all is read, brings the photo files in line with the filings. */
export async function start({ storage, photoFiles }: StartParts): Promise<void> {
  await openFilings(tellingWhy(storage));
  // Reading the folder holds everything up: the first screen comes before it.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    // They may have come apart: by a kill between the two, or by WeChat making room.
    await photoFiles.remove(await settlePhotos(photoFiles));
  } catch {
    // A folder that cannot be read now is brought in line at the next start.
  }
}
