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

/** The photos that have not been assessed yet, in the order of the slots. */
export const waitingIn = ({ filing }: SavedFiling): Waiting[] =>
  Object.entries(filing.photos ?? {}).flatMap(([path, photos]) =>
    photos.filter(({ assessed }) => assessed === undefined).map((photo) => ({ path, photo })),
  );

/** Assesses what waits, one after the other, as long as it is wanted. Also what a session left that was cut off. */
export async function assessAll(id: string, isPending: () => boolean): Promise<void> {
  while (isPending()) {
    const saved = useFilings.getState().filings[id];
    const next = saved && waitingIn(saved)[0];
    if (!next) return;
    await assessOne(id, next);
  }
}

/** Assesses one photo and keeps what was found out; of a photo that was taken out meanwhile, the copy is deleted. */
async function assessOne(id: string, { path, photo }: Waiting): Promise<void> {
  // Whatever goes wrong, it is tried once: the person can still see the photo and decide.
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

/** A photo as it is now with what was found out; the day it was signed may have been entered or taken back meanwhile. */
function merged(there: StoredPhoto, { dated: _, ...found }: StoredPhoto): StoredPhoto {
  return { ...there, ...found };
}
