import type { StoredPhoto } from '@/rules';
import { filesOf, filesOfPhoto } from './filesOf';
import { change, everythingIsRead, useFilings } from './filings';
import type { SavedFiling } from './saved';

export interface PhotoFiles {
  list(): Promise<string[]>;
  /** whether a file is there, though it was not listed */
  has(file: string): Promise<boolean>;
}

/**
 * Compares the filings with the files that exist. A photo without files is removed and its slot recorded as lost. A
 * photo that has only its copy left continues with the copy. Returns the files that no filing names; returns none
 * while a record could not be read, because that record may name them.
 */
export async function settlePhotos(files: PhotoFiles): Promise<string[]> {
  const wanted = Object.values(useFilings.getState().filings).flatMap(filesOf);
  const listed = await files.list();
  const there = new Set(listed);
  // A folder that lists nothing may be one that is not there yet: each file is asked for by name.
  for (const file of wanted) if (!there.has(file) && (await files.has(file))) there.add(file);
  const gone = new Set(wanted.filter((file) => !there.has(file)));
  const named = new Set<string>();
  for (const { id } of Object.values(useFilings.getState().filings)) {
    change(id, (saved) => settled(returned(saved, there), gone));
    const now = useFilings.getState().filings[id];
    for (const file of now ? filesOf(now) : []) named.add(file);
  }
  return everythingIsRead() ? listed.filter((file) => !named.has(file)) : [];
}

/** The same for one filing while the app runs: the phone may delete files, or find them again. */
export async function settleFiling(id: string, has: PhotoFiles['has']): Promise<void> {
  const saved = useFilings.getState().filings[id];
  const there = new Set<string>();
  const gone = new Set<string>();
  for (const file of saved ? filesOf(saved) : []) ((await has(file)) ? there : gone).add(file);
  change(id, (now) => settled(returned(now, there), gone));
}

type Missing = NonNullable<SavedFiling['missing']>;

/** With the photos that were lost and whose files are there again. */
function returned(saved: SavedFiling, there: ReadonlySet<string>): SavedFiling {
  const { missing, lost = [], ...rest } = saved;
  const back = missing?.filter(({ photo }) => there.has(photo.file)) ?? [];
  if (!missing || back.length === 0) return saved;
  const photos = { ...saved.filing.photos };
  for (const { path, photo } of back) photos[path] = [...(photos[path] ?? []), photo];
  return {
    ...rest,
    filing: { ...saved.filing, photos },
    ...lostAs(
      lost.filter((path) => !back.some((one) => one.path === path)),
      missing.filter((one) => !back.includes(one)),
    ),
  };
}

const lostAs = (lost: string[], missing: Missing) => ({
  ...(lost.length > 0 && { lost }),
  ...(missing.length > 0 && { missing }),
});

function settled(saved: SavedFiling, gone: ReadonlySet<string>): SavedFiling {
  const stored = Object.entries(saved.filing.photos ?? {});
  if (
    !stored.some(([, photos]) => photos.some((photo) => filesOfPhoto(photo).some((file) => gone.has(file))))
  )
    return saved;
  const lost = new Set(saved.lost);
  const missing = [...(saved.missing ?? [])];
  const photos: Record<string, StoredPhoto[]> = {};
  for (const [path, all] of stored) {
    const left = all.flatMap((photo) => {
      const now = settledPhoto(photo, gone);
      if (!now) missing.push({ path, photo });
      return now ?? [];
    });
    if (left.length > 0) photos[path] = left;
    if (left.length < all.length) lost.add(path);
  }
  return { ...saved, filing: { ...saved.filing, photos }, ...lostAs([...lost], missing) };
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
