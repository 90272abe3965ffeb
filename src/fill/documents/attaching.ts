import { headerOf, MOST_PIXELS } from '@/photo';
import { ask, tell } from '@/platform/dialogs';
import { refusalIn } from '@/platform/errors';
import {
  type Chosen,
  choosePhotos,
  dropPhotos,
  type PhotoSource,
  photoUrl,
  previewPhotos,
} from '@/platform/photos';
import { type DocumentNeed, type KeptPhoto, photoToSend, sharesPlace } from '@/rules';
import { attach, filesOfPhoto, replacePhoto, saveNow } from '@/store';
import { marked } from './looking';
import { explain, type Reason } from './refusals';

/** Bytes beyond which a file is not even read: no camera makes such a picture. */
const MOST_BYTES = 60 * 1024 * 1024;

/** Keeps one picture, or says why not. Nothing of it stays when it cannot be used. */
async function keep(chosen: Chosen): Promise<KeptPhoto | Reason> {
  if (chosen.size > MOST_BYTES) return 'tooManyPixels';
  const header = headerOf(await chosen.bytes());
  if (!header?.complete) return 'notAPicture';
  const { format, width, height, orientation } = header;
  if (width * height > MOST_PIXELS) return 'tooManyPixels';
  const file = await chosen.keep(format);
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return { file, format, bytes: chosen.size, ...size };
}

/** Takes or chooses pictures; what could be kept is kept, and for the rest the first reason is said at the end. */
async function take(
  source: PhotoSource,
  count: number,
  then: (photos: KeptPhoto[]) => Promise<void>,
): Promise<void> {
  const chosen = await choosePhotos(source, Math.min(9, count));
  if (!Array.isArray(chosen)) return explain(chosen, 'add');
  const photos: KeptPhoto[] = [];
  let reason: Reason | undefined;
  for (const one of chosen) {
    const kept = await keep(one).catch(refusalIn);
    if (typeof kept !== 'string') photos.push(kept);
    else reason ??= kept;
  }
  if (photos.length > 0) await then(photos);
  await explain(reason, 'add');
}

/** Takes or chooses photographs for a slot. */
export const addPhotos = (
  id: string,
  { path, id: paper }: DocumentNeed,
  source: PhotoSource,
  count: number,
): Promise<void> =>
  take(source, count, async (photos) => {
    attach(id, path, sharesPlace(path) ? photos.map((photo) => ({ ...photo, paper })) : photos);
    await saveNow();
  });

/** A new photograph in the place of an old one, whose files go only when the new one's name is kept. */
export const retakePhoto = (id: string, path: string, old: KeptPhoto, source: PhotoSource): Promise<void> =>
  take(source, 1, async ([photo]) => {
    if (!photo) return;
    const { paper } = old;
    replacePhoto(id, path, old.file, paper ? { ...photo, paper } : photo);
    await saveNow();
    await dropPhotos(filesOfPhoto(old));
  });

/** Puts the watermark on the copy to hand in; says so when there is no blank place for it. */
export async function markPhoto(id: string, path: string, photo: KeptPhoto): Promise<void> {
  const sure = await ask({
    title: '加水印',
    body: '在空白处写“仅供小程序备案使用”，只写在副本上，原图不变。水印可能妨碍识别；审核不要求有水印。',
    yes: '加水印',
    no: '不加',
  });
  if (!sure) return;
  const result = await marked(photo, path);
  if (!result) return tell('没有加水印', '证件上没有足够的空白处，水印会压到文字。');
  if (result.refusal) return explain(result.refusal, 'copy');
  replacePhoto(id, path, photo.file, result.photo);
  await saveNow();
  if (photo.copy) await dropPhotos([photo.copy.file]);
  const url = await photoUrl(photoToSend(result.photo).file);
  if (url) previewPhotos([url], url);
}

/** Takes the marked copy away; the photograph is prepared anew. */
export async function unmarkPhoto(id: string, path: string, photo: KeptPhoto): Promise<void> {
  const { copy, looked: _, ...plain } = photo;
  replacePhoto(id, path, photo.file, plain);
  await saveNow();
  if (copy) await dropPhotos([copy.file]);
}
