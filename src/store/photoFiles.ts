import type { StoredPhoto } from '@/rules';
import { change, everythingIsRead, useFilings } from './filings';
import type { SavedFiling } from './saved';

/** The file names of one photo: the original, and its copy if there is one. */
export const filesOfPhoto = ({ file, copy }: StoredPhoto): string[] => (copy ? [file, copy.file] : [file]);

/** All file names that a filing's photos need. */
export const filesOf = ({ filing }: SavedFiling): string[] =>
  Object.values(filing.photos ?? {}).flatMap((photos) => photos.flatMap(filesOfPhoto));

/**
 * Compares the filings with the files that exist. A photo without files is removed and its slot recorded as lost. A
 * photo that has only its copy left continues with the copy. Returns the files that no filing names; returns none
 * while a record could not be read, because that record may name them.
 */
export async function settlePhotos(list: () => Promise<string[]>): Promise<string[]> {
  const { filings } = useFilings.getState();
  const wanted = Object.values(filings).flatMap(filesOf);
  const there = new Set(await list());
  const gone = new Set(wanted.filter((file) => !there.has(file)));
  const named = new Set<string>();
  for (const saved of Object.values(useFilings.getState().filings)) {
    if (filesOf(saved).some((file) => gone.has(file))) change(saved.id, (old) => settled(old, gone));
    for (const file of filesOf(saved)) named.add(file);
  }
  return everythingIsRead() ? [...there].filter((file) => !named.has(file)) : [];
}

function settled(saved: SavedFiling, gone: ReadonlySet<string>): SavedFiling {
  const lost = new Set(saved.lost);
  const photos: Record<string, StoredPhoto[]> = {};
  for (const [path, stored] of Object.entries(saved.filing.photos ?? {})) {
    const left = stored.flatMap((photo) => settledPhoto(photo, gone) ?? []);
    if (left.length > 0) photos[path] = left;
    if (left.length < stored.length) lost.add(path);
  }
  return { ...saved, filing: { ...saved.filing, photos }, ...(lost.size > 0 ? { lost: [...lost] } : {}) };
}

function settledPhoto(photo: StoredPhoto, gone: ReadonlySet<string>): StoredPhoto | null {
  const { copy, assessed: _, ...unseen } = photo;
  const hasCopy = copy !== undefined && !gone.has(copy.file);
  if (!gone.has(photo.file)) {
    // If only the copy is gone, it is made again when the photo is assessed again.
    return copy && !hasCopy ? unseen : photo;
  }
  return hasCopy ? onlyCopy(photo) : null;
}

/** Replaces a photo by its copy. Returns the photo unchanged when it has no copy. */
export function onlyCopy(photo: StoredPhoto): StoredPhoto {
  const { copy, ...original } = photo;
  if (!copy) return photo;
  const { marked: _, ...only } = copy;
  return { ...original, ...only };
}
