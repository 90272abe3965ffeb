import { canDraw } from '@/platform/canvas';
import { now } from '@/platform/clock';
import { dropPhotos, isStored } from '@/platform/photoFolder';
import { chinaDayOf, type StoredPhoto } from '@/rules';
import { dropOnceSaved } from '@/shell/dropOnceSaved';
import { explainFailure } from '@/shell/explainFailure';
import { filesOfPhoto, filingNow, replacePhoto, type SavedFiling, saveNow, settleFiling } from '@/store';
import { type AssessedPhoto, assessStored } from './assessStored';

export interface Waiting {
  path: string;
  photo: StoredPhoto;
}

/** A photo that could not be opened may be opened another time. */
const mayOpenNow = ({ assessed, problems }: StoredPhoto): boolean =>
  canDraw() && (assessed === false || (problems?.includes('unreadable') ?? false));

/**
 * The photos that are not assessed yet, in the order of the slots. `tried`: the files that were tried since the page
 * opened; they are not tried again before it opens the next time.
 */
export const waitingIn = ({ filing }: SavedFiling, tried: ReadonlySet<string>): Waiting[] =>
  Object.entries(filing.photos ?? {}).flatMap(([path, photos]) =>
    photos
      .filter((photo) => photo.assessed === undefined || (mayOpenNow(photo) && !tried.has(photo.file)))
      .map((photo) => ({ path, photo })),
  );

/**
 * Assesses the waiting photos one after the other, while `isPending` returns true. Includes photos of an earlier
 * session that was cut off.
 */
export async function assessAll(id: string, tried: Set<string>, isPending: () => boolean): Promise<void> {
  while (isPending()) {
    const saved = filingNow(id);
    const next = saved && waitingIn(saved, tried)[0];
    if (!next) return;
    tried.add(next.photo.file);
    await assessOne(id, next);
  }
}

/** Assesses one photo and stores the result. If the photo was removed in the meantime, its new copy is deleted. */
async function assessOne(id: string, { path, photo }: Waiting): Promise<void> {
  if (!(await isStored(photo.file))) return settleFiling(id, isStored);
  // After any error the photo counts as not assessed: the person can still see it and decide.
  const { photo: found, noCopy } = await assessStored(photo, path, chinaDayOf(now())).catch(
    (): AssessedPhoto => ({ photo: { ...photo, assessed: false } }),
  );
  const there = photoNow(id, path, photo.file);
  if (!there) return dropPhotos(filesOfPhoto(found).filter((file) => file !== photo.file));
  replacePhoto(id, path, photo.file, merged(there, found));
  await saveNow();
  if (there.copy && found.copy && there.copy.file !== found.copy.file) await dropOnceSaved([there.copy.file]);
  await explainFailure(noCopy, 'copy');
}

const photoNow = (id: string, path: string, file: string): StoredPhoto | undefined =>
  filingNow(id)?.filing.photos?.[path]?.find((photo) => photo.file === file);

/**
 * Adds the assessment to the present photo. The signing day (`dated`) is not overwritten, because the person may have
 * changed it in the meantime.
 */
function merged(there: StoredPhoto, { dated: _, ...found }: StoredPhoto): StoredPhoto {
  return { ...there, ...found };
}
