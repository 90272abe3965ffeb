import { BackupProblem, type Trouble } from '@/backup';
import { type Refusal, refusalIn } from '@/platform/errors';
import { dropPhotos, storedFiles } from '@/platform/photoFolder';
import { keepBytes, photoBytes } from '@/platform/photos';
import { bringIn, filesOf, type SavedFiling, useFilings, withFileNames } from '@/store';

/** Why nothing was taken in. */
export type Hindrance = Refusal | Trouble;

/** Hands over each photo by the name that the filings give it. Rejects where it cannot go on. */
export type Photos = (keep: (file: string, bytes: Uint8Array) => Promise<void>) => Promise<void>;

const filesOfAll = () => Object.values(useFilings.getState().filings).flatMap(filesOf);

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

/**
 * Takes in filings with their photos, each in place of the one that has its id: all or nothing. The photos are stored
 * first, under names of their own, so a kill leaves files that no filing names. Returns null, or why nothing changed.
 */
export async function takeIn(filings: readonly SavedFiling[], photos: Photos): Promise<Hindrance | null> {
  const names = new Map<string, string>();
  const kept: string[] = [];
  const before = new Set(filesOfAll());
  try {
    const there = new Set(await storedFiles());
    await photos(async (file, bytes) => {
      // A file keeps what it was made with, so the same bytes need not lie here twice.
      const own = there.has(file) ? await photoBytes(file).catch(() => null) : null;
      if (own && isSame(own, bytes)) return;
      const name = await keepBytes(bytes, /\.png$/i.test(file) ? 'png' : 'jpeg');
      kept.push(name);
      names.set(file, name);
    });
    const problem = await bringIn(filings.map((saved) => withFileNames(saved, names)));
    if (problem) throw { errMsg: problem === 'full' ? 'storage is full' : problem };
  } catch (error) {
    await dropPhotos(kept);
    return error instanceof BackupProblem ? error.trouble : refusalIn(error);
  }
  for (const file of filesOfAll()) before.delete(file);
  await dropPhotos([...before]);
  return null;
}
