import { headerOf, MOST_PIXELS } from '@/photo';
import { ask, mention, tell } from '@/platform/dialogs';
import { type Refusal, refusalIn } from '@/platform/errors';
import {
  type Chosen,
  choosePhotos,
  dropPhotos,
  type PhotoSource,
  photoUrl,
  previewPhotos,
  saveToAlbum,
} from '@/platform/photos';
import { openPermissions, openPrivacyDeclaration } from '@/platform/privacy';
import { type KeptPhoto, photoToSend } from '@/rules';
import { attach, filesOfPhoto, replacePhoto, saveNow } from '@/store';
import { marked } from './looking';

type Reason = Exclude<Refusal, 'cancelled'> | 'tooManyPixels';

/** What to say when the phone gave no picture, and the way on. */
const WORDS: Record<Reason, { title: string; body: string; way?: { words: string; go: () => void } }> = {
  consent: {
    title: '还没有同意隐私说明',
    body: '微信要求先同意隐私保护指引，小程序才能用相机和相册。照片只保存在这台手机，不会上传。不同意也可以继续填写文字。',
    way: { words: '看指引', go: openPrivacyDeclaration },
  },
  permission: {
    title: '没有相机或相册的权限',
    body: '请在设置里打开“相机”和“相册”（iPhone：设置-微信；安卓：设置-应用-微信-权限），回来再试。已有的照片也可以从相册选。',
    way: { words: '去设置', go: openPermissions },
  },
  full: {
    title: '手机空间不够，照片没有存下',
    body: '之前存好的都在。请删除不再需要的备案或照片后再试。微信给每个小程序最多 200 MB。',
  },
  notAPicture: {
    title: '这个文件不是能打开的图片',
    body: '请选择 jpg 或 png 格式的照片。苹果手机的 HEIC 照片，可在设置-相机-格式里改为“兼容性最佳”后重拍。',
  },
  tooManyPixels: {
    title: '这张照片的像素太多',
    body: '超过 4000 万像素，小程序打不开。请在相机设置里关掉高像素模式（1200 万像素足够）再拍，或在相册里缩小后再选。',
  },
  failed: { title: '照片没有添加成功', body: '请再试一次；仍不行就重启微信。' },
};

export async function explain(reason: Refusal | Reason | undefined): Promise<void> {
  if (!reason || reason === 'cancelled') return;
  const { title, body, way } = WORDS[reason];
  if (!way) await tell(title, body);
  else if (await ask({ title, body, yes: way.words, no: '知道了' })) way.go();
}

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
  if (!Array.isArray(chosen)) return explain(chosen);
  const photos: KeptPhoto[] = [];
  let reason: Refusal | Reason | undefined;
  for (const one of chosen) {
    const kept = await keep(one).catch(refusalIn);
    if (typeof kept !== 'string') photos.push(kept);
    else reason ??= kept;
  }
  if (photos.length > 0) await then(photos);
  await explain(reason);
}

/** Takes or chooses photographs for a slot. */
export const addPhotos = (id: string, path: string, source: PhotoSource, count: number): Promise<void> =>
  take(source, count, async (photos) => {
    attach(id, path, photos);
    await saveNow();
  });

/** A new photograph in the place of an old one, whose files go only when the new one's name is kept. */
export const retakePhoto = (id: string, path: string, old: KeptPhoto, source: PhotoSource): Promise<void> =>
  take(source, 1, async ([photo]) => {
    replacePhoto(id, path, old.file, photo);
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
  if (result.refusal) return explain(result.refusal);
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

/** Puts what is to be handed in into the phone's album. */
export async function exportPhoto(photo: KeptPhoto): Promise<void> {
  const refusal = await saveToAlbum(photoToSend(photo).file);
  if (refusal) await explain(refusal);
  else mention('已存到相册');
}
