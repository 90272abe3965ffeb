import { ask, tell } from '@/platform/dialogs';
import type { Refusal } from '@/platform/errors';
import { openPermissions, openPrivacyDeclaration } from '@/platform/privacy';

/** Why a photo or its copy could not be made or saved. */
export type Reason = Refusal | 'tooManyPixels';

interface Words {
  title: string;
  body: string;
  way?: { words: string; go: () => Promise<void> };
}

/** Messages that do not depend on what the app tried to do. */
const ALWAYS: Record<Exclude<Reason, 'cancelled' | 'full' | 'tooLong' | 'failed'>, Words> = {
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
  unwritable: {
    title: '照片没有存下',
    body: '手机没有让备妥往自己的照片文件夹里写。填写的内容和之前的照片都没有动。请重启微信后再试；仍不行，看看手机空间够不够，再把微信更新到新版本。',
  },
  notAPhoto: {
    title: '这个文件不是能打开的图片',
    body: '请选择 jpg 或 png 格式的照片。苹果手机的 HEIC 照片，可在设置-相机-格式里改为“兼容性最佳”后重拍。',
  },
  tooManyPixels: {
    title: '这张照片的像素太多',
    body: '超过 4000 万像素，小程序打不开。请在相机设置里关掉高像素模式（1200 万像素足够）再拍，或在相册里缩小后再选。',
  },
};

/**
 * Messages for a full phone or an unknown error. They depend on what the app tried to do, because different things
 * are still there.
 */
const DOING: Record<'add' | 'copy' | 'album', Record<'full' | 'failed', Words>> = {
  add: {
    full: {
      title: '手机空间不够，照片没有存下',
      body: '之前存好的都在。请删除不再需要的备案或照片后再试。微信给每个小程序最多 200 MB。',
    },
    failed: { title: '照片没有添加成功', body: '请再试一次；仍不行就重启微信。' },
  },
  copy: {
    full: {
      title: '手机空间不够，副本没有存下',
      body: '照片本身还在，合格的话可以直接交。要备一份去掉拍摄地点、大小合适的副本，请先删除不再需要的备案或照片，再重拍或从相册换一张。',
    },
    failed: {
      title: '副本没有做成',
      body: '照片本身还在，合格的话可以直接交，只是里面可能带着拍摄地点。',
    },
  },
  album: {
    full: { title: '手机空间不够，没有存到相册', body: '照片还在备妥里。请腾出手机空间后再试。' },
    failed: { title: '没有存到相册', body: '照片还在备妥里。请再试一次；仍不行就重启微信。' },
  },
};

/** Explains in a dialog why something failed and what to do next. Shows nothing when the person cancelled. */
export async function explainFailure(reason: Reason | undefined, doing: keyof typeof DOING): Promise<void> {
  if (!reason || reason === 'cancelled') return;
  // No file is an entry of the text storage: what says so is not understood.
  const known = reason === 'tooLong' ? 'failed' : reason;
  const { title, body, way } = known === 'full' || known === 'failed' ? DOING[doing][known] : ALWAYS[known];
  if (!way) await tell(title, body);
  else if (await ask({ title, body, yes: way.words, no: '知道了' })) await way.go();
}
