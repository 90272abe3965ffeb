import { now } from '@/platform/clock';
import { dropPhotos } from '@/platform/photoFolder';
import { chinaDayOf, type StoredPhoto } from '@/rules';
import { explainFailure } from '@/shell/explainFailure';
import { filesOfPhoto, replacePhoto, type SavedFiling, saveNow, useFilings } from '@/store';
import { type AssessedPhoto, assessStored } from './assessStored';

export interface Waiting {
  path: string;
  photo: StoredPhoto;
}

/** The photos that are not assessed yet, in the order of the slots. */
export const waitingIn = ({ filing }: SavedFiling): Waiting[] =>
  Object.entries(filing.photos ?? {}).flatMap(([path, photos]) =>
    photos.filter(({ assessed }) => assessed === undefined).map((photo) => ({ path, photo })),
  );

/**
 * Assesses the waiting photos one after the other, while `isPending` returns true. Includes photos of an earlier
 * session that was cut off.
 */
export async function assessAll(id: string, isPending: () => boolean): Promise<void> {
  while (isPending()) {
    const saved = useFilings.getState().filings[id];
    const next = saved && waitingIn(saved)[0];
    if (!next) return;
    await assessOne(id, next);
  }
}

/** Assesses one photo and stores the result. If the photo was removed in the meantime, its new copy is deleted. */
async function assessOne(id: string, { path, photo }: Waiting): Promise<void> {
  // After any error the photo counts as not assessable and is not tried again: the person can still see it and
  // decide.
  const { photo: found, noCopy } = await assessStored(photo, path, chinaDayOf(now())).catch(
    (): AssessedPhoto => ({ photo: { ...photo, assessed: false } }),
  );
  const there = photoNow(id, path, photo.file);
  if (!there) return dropPhotos(filesOfPhoto(found).filter((file) => file !== photo.file));
  replacePhoto(id, path, photo.file, merged(there, found));
  await saveNow();
  await explainFailure(noCopy, 'copy');
}

const photoNow = (id: string, path: string, file: string): StoredPhoto | undefined =>
  useFilings.getState().filings[id]?.filing.photos?.[path]?.find((photo) => photo.file === file);

/**
 * Adds the assessment to the present photo. The signing day (`dated`) is not overwritten, because the person may have
 * changed it in the meantime.
 */
function merged(there: StoredPhoto, { dated: _, ...found }: StoredPhoto): StoredPhoto {
  return { ...there, ...found };
}
