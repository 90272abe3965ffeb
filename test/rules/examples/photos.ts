import { SUBJECT } from '@/rules/filing/paths';
import type { PHOTO_RULES } from '@/rules/precheck/photos';
import { photo } from '../../support/filings';
import type { Examples, NotRaised } from './example';

const LICENCE = `photos.${SUBJECT.certificatePhoto}`;
const WITHOUT: NotRaised = {
  values: { [LICENCE]: [photo('licence.jpg')] },
  why: 'nothing is wrong with it',
};

/** A licence with a clear problem. A reviewer would surely return it. */
const returned = (problem: string, says: string, fix: string): Examples => ({
  level: 'error',
  raised: [
    {
      values: { [LICENCE]: [photo('licence.jpg', { problems: [problem] })] },
      path: `${LICENCE}[0]`,
      says: `主体证件照片${says}`,
      fix,
    },
  ],
  not: [
    WITHOUT,
    { values: { [LICENCE]: [photo('licence.jpg', { slight: [problem] })] }, why: 'it can still be read' },
  ],
});

/** A licence with a slight problem. */
const doubtful = (problem: string, says: string, fix: string): Examples => ({
  level: 'warning',
  raised: [
    {
      values: { [LICENCE]: [photo('licence.jpg', { slight: [problem] })] },
      path: `${LICENCE}[0]`,
      says: `主体证件照片${says}`,
      fix,
    },
  ],
  not: [
    WITHOUT,
    {
      values: { [LICENCE]: [photo('licence.jpg', { problems: [problem], slight: [problem] })] },
      why: 'a reviewer would surely return it',
    },
  ],
});

/** Problems of a photo, by the ids of the `judge` command (README). */
export const PHOTO_EXAMPLES = {
  photoUnreadable: returned('unreadable', '打不开', '换一个 jpg、png 文件'),
  photoUnreadableSlightly: doubtful('unreadable', '没能完整打开', '不完整就重拍'),
  photoBlurred: returned('blur', '模糊', '对焦'),
  photoBlurredSlightly: doubtful('blur', '有一点糊', '每个字都认得出就可以用'),
  photoGlare: returned('glare', '反光，盖住了文字', '关掉闪光灯'),
  photoGlareSlightly: doubtful('glare', '有一块反光', '有没有盖住文字'),
  photoDark: returned('dark', '太暗', '移到窗边或开灯'),
  photoDarkSlightly: doubtful('dark', '偏暗', '文字都看得清就可以用'),
  photoOverexposed: returned('overexposed', '过亮', '避开直射光'),
  photoOverexposedSlightly: doubtful('overexposed', '偏亮', '浅色的字和头像还在不在'),
  photoTilted: returned('tilted', '歪得厉害', '在证件正上方把手机端平'),
  photoTiltedSlightly: doubtful('tilted', '有一点歪', '文字都看得清就可以用'),
  photoCutOff: returned('cut_off', '没有拍全', '四周留一圈桌面'),
  photoCutOffSlightly: doubtful('cut_off', '有一边贴着画面边缘', '四个角是不是都在'),
  photoTooFar: returned(
    'too_small_in_frame',
    '拍得太远，证件不到画面的 40%，字会看不清（这个数是备妥定的）',
    '靠近一点',
  ),
  photoTooFarSlightly: doubtful('too_small_in_frame', '里证件偏小', '靠近一点'),
  photoColourless: returned('grayscale', '是黑白的，只接受彩色原件', '彩色照片'),
  photoColourlessSlightly: doubtful('grayscale', '里看不到颜色，像是复印件', '请拍原件'),
  photoOfScreen: returned('screen_reshot', '像是翻拍屏幕', '直接拍证件原件'),
  photoOfScreenSlightly: doubtful('screen_reshot', '上有细密规则的网纹', '请改拍原件'),
  photoIsScreenshot: returned('screenshot', '是手机截屏', '电子证件不接受'),
  photoIsScreenshotSlightly: doubtful('screenshot', '像是手机截屏', '拍纸质证件的原件'),
  photoOverCompressed: returned('heavy_compression', '压缩过度', '换成原图'),
  photoOverCompressedSlightly: doubtful('heavy_compression', '压缩得比较狠', '换成原图'),
  photoWatermarked: returned('watermark_covers', '有水印压在文字上', '只能加在空白处'),
  photoWatermarkedSlightly: doubtful('watermark_covers', '像是有水印压在内容上', '水印只能在空白处'),
} satisfies Record<keyof typeof PHOTO_RULES, Examples>;
