import { headerOf, MOST_PIXELS } from '@/photo';
import { refusalIn } from '@/platform/errors';
import { type Chosen, choosePhotos, type PhotoSource } from '@/platform/photos';
import { type DocumentNeed, type StoredPhoto, sharesPlace } from '@/rules';
import { dropOnceSaved } from '@/shell/dropOnceSaved';
import { explainFailure, type Reason } from '@/shell/explainFailure';
import { attach, filesOfPhoto, replacePhoto, saveNow } from '@/store';

/** In bytes. A larger file is not read at all: no camera makes such a photo. */
const MOST_BYTES = 60 * 1024 * 1024;
/** How many photos the album returns at most. */
const MOST_AT_ONCE = 9;

/** Stores one photo, or returns the reason why not. An unusable photo leaves no file. */
async function keep(chosen: Chosen): Promise<StoredPhoto | Reason> {
  if (chosen.size > MOST_BYTES) return 'tooManyPixels';
  const header = headerOf(await chosen.bytes());
  if (!header) return 'notAPhoto';
  const { format, width, height, orientation, complete } = header;
  if (width * height > MOST_PIXELS) return 'tooManyPixels';
  if (!complete) return 'notAPhoto';
  const file = await chosen.keep(format);
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return { file, format, bytes: chosen.size, ...size };
}

/**
 * Takes or chooses photos and passes the stored ones to `use`. If some failed, it explains the first reason at the
 * end.
 */
async function take(
  source: PhotoSource,
  count: number,
  use: (photos: StoredPhoto[]) => Promise<void>,
): Promise<void> {
  const chosen = await choosePhotos(source, Math.min(MOST_AT_ONCE, count));
  if (!Array.isArray(chosen)) return explainFailure(chosen, 'add');
  const photos: StoredPhoto[] = [];
  let reason: Reason | undefined;
  for (const one of chosen) {
    const stored = await keep(one).catch(refusalIn);
    if (typeof stored !== 'string') photos.push(stored);
    else reason ??= stored;
  }
  if (photos.length > 0) await use(photos);
  await explainFailure(reason, 'add');
}

/** Records in a photo which document it shows. Not needed for a slot with only one document. */
const asDocument = (photo: StoredPhoto, paper: string | undefined): StoredPhoto =>
  paper ? { ...photo, paper } : photo;

/** Takes or chooses photos for a slot. */
export const addPhotos = (
  id: string,
  { path, id: document }: DocumentNeed,
  source: PhotoSource,
  count: number,
): Promise<void> =>
  take(source, count, async (photos) => {
    const paper = sharesPlace(path) ? document : undefined;
    attach(
      id,
      path,
      photos.map((photo) => asDocument(photo, paper)),
    );
    await saveNow();
  });

/**
 * Replaces a photo by a new one of the same document. The old files are deleted only after the new file name is
 * stored.
 */
export const retakePhoto = (id: string, path: string, old: StoredPhoto, source: PhotoSource): Promise<void> =>
  take(source, 1, async ([photo]) => {
    if (!photo) return;
    replacePhoto(id, path, old.file, asDocument(photo, old.paper));
    await dropOnceSaved(filesOfPhoto(old));
  });
