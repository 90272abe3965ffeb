import { canRecognise } from '@/platform/recognise';
import { readsAt } from '@/rules';
import { filingNow, noteRead, type SavedFiling, saveNow } from '@/store';
import type { Waiting } from './assessmentQueue';
import { readStored } from './readStored';

/** The files that were tried since the app started. What could not be recognised is not tried again. */
const tried = new Set<string>();

/** The photos that were assessed and that nobody has read yet, in the order of the slots. */
export const unreadIn = ({ filing }: SavedFiling): Waiting[] =>
  canRecognise()
    ? Object.entries(filing.photos ?? {}).flatMap(([path, photos]) =>
        readsAt(path)
          ? photos
              .filter(({ file, assessed, read }) => assessed && !read && !tried.has(file))
              .map((photo) => ({ path, photo }))
          : [],
      )
    : [];

/** Reads the photos that were not read, one after the other, while `isFree` returns true. */
export async function readAll(id: string, isFree: () => boolean): Promise<void> {
  while (isFree()) {
    const saved = filingNow(id);
    const next = saved && unreadIn(saved)[0];
    if (!next) return;
    const { path, photo } = next;
    tried.add(photo.file);
    const found = await readStored(photo, path, saved.filing).catch(() => null);
    if (!found) continue;
    noteRead(id, path, photo.file, found.answers, found.other);
    await saveNow();
  }
}
