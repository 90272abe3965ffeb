import type { StoredPhoto } from '@/rules';
import { change, everythingIsRead, useFilings } from './filings';
import type { SavedFiling } from './saved';

/** The names of the files of one photo. */
export const filesOfPhoto = ({ file, copy }: StoredPhoto): string[] => (copy ? [file, copy.file] : [file]);

/** The names of all files a filing's photos need. */
export const filesOf = ({ filing }: SavedFiling): string[] =>
  Object.values(filing.photos ?? {}).flatMap((photos) => photos.flatMap(filesOfPhoto));

/**
 * Brings the filings in line with the files that are really there. A photo without its files leaves its slot,
 * which is noted as lost; one that has only its copy left goes on with that. Gives the files that no filing names;
 * none while something could not be read, since it may name them.
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
    // A copy that is gone is made anew when the photo is looked at again.
    return copy && !hasCopy ? unseen : photo;
  }
  return hasCopy ? onlyCopy(photo) : null;
}

/** A photo as its copy alone; as it is where there is none. */
export function onlyCopy(photo: StoredPhoto): StoredPhoto {
  const { copy, ...original } = photo;
  if (!copy) return photo;
  const { marked: _, ...only } = copy;
  return { ...original, ...only };
}
