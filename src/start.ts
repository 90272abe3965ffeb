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
  /** fulfilled when the first screen is drawn */
  drawn?: Promise<void>;
}

/**
 * Wraps the phone's storage for the store: a write without room rejects with StorageFull, any other error is
 * unchanged.
 */
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

/** Opens the store and so the first screen; then removes photo files that no filing names, and records lost ones. */
export async function start({ storage, photoFiles, drawn }: StartParts): Promise<void> {
  await openFilings(tellingWhy(storage), drawn);
  // Reading the folder blocks everything, so the first screen is drawn before it.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    // Files and filings may differ: the app was killed between two writes, or WeChat deleted files to make room.
    await photoFiles.remove(await settlePhotos(photoFiles));
  } catch {
    // If the folder cannot be read now, the next start tries again.
  }
}
