import { ask, mention, tell } from '@/platform/dialogs';
import type { Refusal } from '@/platform/errors';
import { dropPhotos, type PhotoSource, takePhotos } from '@/platform/photos';
import { openPermissions, openPrivacyDeclaration } from '@/platform/privacy';
import { attach, replacePhoto, saveNow } from '@/store';

/** What to say when the phone gave no picture, and the way on. */
const WORDS: Record<
  Exclude<Refusal, 'cancelled'>,
  { title: string; body: string; way?: { words: string; go: () => void } }
> = {
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
    body: '之前存好的都在。请删除不再需要的备案或照片后再试。',
  },
  notAPicture: {
    title: '这个文件不是能打开的图片',
    body: '请选择 jpg 或 png 格式的照片。苹果手机的 HEIC 照片，可在设置-相机-格式里改为“兼容性最佳”后重拍。',
  },
  failed: { title: '照片没有添加成功', body: '请再试一次；仍不行就重启微信。' },
};

async function explain(refusals: Refusal[]): Promise<void> {
  const first = refusals.find((refusal) => refusal !== 'cancelled');
  if (!first) return;
  const { title, body, way } = WORDS[first];
  if (!way) await tell(title, body);
  else if (await ask({ title, body, yes: way.words, no: '知道了' })) way.go();
}

/** Takes or chooses photographs for a slot; what could be kept is kept. */
export async function addPhotos(id: string, path: string, source: PhotoSource, count: number): Promise<void> {
  const { photos, refusals } = await takePhotos(source, Math.min(9, count));
  if (photos.length > 0) attach(id, path, photos);
  await saveNow();
  await explain(refusals);
}

/** A new photograph in the place of an old one, which goes only when the new one is there. */
export async function retakePhoto(id: string, path: string, file: string): Promise<void> {
  const { photos, refusals } = await takePhotos('camera', 1);
  const [photo] = photos;
  if (photo) {
    replacePhoto(id, path, file, photo);
    // The old file goes only when the new one's name is kept.
    await saveNow();
    await dropPhotos([file]);
  }
  await explain(refusals);
}

/** Takes a photograph away, after asking. */
export async function removePhoto(id: string, path: string, file: string): Promise<void> {
  if (
    !(await ask({
      title: '移除这张照片',
      body: '照片会从这台手机上的备案里删除，相册里的不受影响。',
      yes: '移除',
      danger: true,
    }))
  )
    return;
  replacePhoto(id, path, file);
  await saveNow();
  await dropPhotos([file]);
  mention('已移除');
}
