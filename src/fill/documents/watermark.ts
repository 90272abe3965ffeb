import { headerOf, markFor } from '@/photo';
import { canDraw, openPhoto } from '@/platform/canvas';
import { now } from '@/platform/clock';
import { ask, tell } from '@/platform/dialogs';
import { refusalIn } from '@/platform/errors';
import { dropPhotos } from '@/platform/photoFolder';
import { photoBytes, photoUrl, previewPhotos } from '@/platform/photos';
import {
  chinaDayOf,
  type PhotoLimits,
  photoKindOf,
  photoLimitsOf,
  photoToSend,
  type StoredPhoto,
} from '@/rules';
import { dropOnceSaved } from '@/shell/dropOnceSaved';
import { explainFailure } from '@/shell/explainFailure';
import { replacePhoto } from '@/store';
import { assessOpened } from './assessOpened';
import type { AssessedPhoto } from './assessStored';
import { drawnCopy } from './copyForConsole';

/** Writes the watermark on the copy that is handed in, or says that there is no blank place for it. */
export async function markPhoto(id: string, path: string, photo: StoredPhoto): Promise<void> {
  const limits = photoLimitsOf(photoKindOf(path, photo.paper), chinaDayOf(now()));
  const sure = await ask({
    title: '加水印',
    body: `在空白处写“${limits.watermark}”，只写在副本上，原图不变。水印可能妨碍识别；审核不要求有水印。`,
    yes: '加水印',
    no: '不加',
  });
  if (!sure) return;
  const marked = await withMarkedCopy(photo, limits);
  if (!marked) return tell('没有加水印', '证件上没有足够的空白处，水印会压到文字。');
  if (marked.noCopy) return explainFailure(marked.noCopy, 'copy');
  replacePhoto(id, path, photo.file, marked.photo);
  await dropOnceSaved(photo.copy ? [photo.copy.file] : []);
  const url = await photoUrl(photoToSend(marked.photo).file);
  if (url) previewPhotos([url], url);
}

/** Returns the photo with a watermark on its copy. Null when no place is blank enough, or the phone cannot draw. */
export async function withMarkedCopy(photo: StoredPhoto, limits: PhotoLimits): Promise<AssessedPhoto | null> {
  const header = headerOf(await photoBytes(photo.file));
  if (!header || !canDraw()) return null;
  const opened = await openPhoto(photo.file, header.orientation);
  try {
    const { view, frame } = (await assessOpened(opened, photo, limits)).overview;
    const mark = markFor(view, frame, limits.watermark);
    const drawn = mark && (await drawnCopy(opened, limits, mark));
    if (!drawn) return null;
    if (drawn.assessment.problems.includes('watermark_covers')) {
      await dropPhotos([drawn.copy.file]);
      return null;
    }
    return { photo: { ...photo, copy: { ...drawn.copy, marked: true } } };
  } catch (error) {
    return { photo, noCopy: refusalIn(error) };
  } finally {
    opened.close();
  }
}

/** Removes the copy with the watermark; a new copy is then made. */
export async function unmarkPhoto(id: string, path: string, photo: StoredPhoto): Promise<void> {
  const { copy, assessed: _, ...plain } = photo;
  replacePhoto(id, path, photo.file, plain);
  await dropOnceSaved(copy ? [copy.file] : []);
}
