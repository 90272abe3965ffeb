import { APP_PRINCIPAL, PRINCIPAL, SUBJECT, SUBJECT_DOCUMENTS } from '@/rules/filing/paths';
import type { MATERIAL_RULES } from '@/rules/precheck/materials';
import { photo } from '../../support/filings';
import type { Examples, NotRaised } from './example';

const LETTER = 'icp_materials.commitment_letter';
const LICENCE = `photos.${SUBJECT.certificatePhoto}`;
const CARD = 'photos.icp_subject.principal_info.certificate_photo_front';
const KB = 1024;

const licence = (more: object) => ({ [LICENCE]: [{ ...photo('licence.jpg'), ...more }] });
/** The same photo at the path of a letter. */
const OF_LETTER = (more: object): NotRaised => ({
  values: { [LICENCE]: undefined, [`photos.${LETTER}`]: [{ ...photo('letter.jpg'), ...more }] },
  why: 'WX-MAT requires this of certificates, not of letters',
});
const NOT_MEASURED = (more: object): NotRaised => ({ values: licence(more), why: 'nobody has measured it' });

/** Rules for media ids and for the numbers of photos. */
export const MATERIAL_EXAMPLES = {
  tooManyMaterials: {
    level: 'error',
    raised: [
      {
        values: { [LETTER]: ['1.jpg', '2.jpg'] },
        path: LETTER,
        says: '互联网信息服务核准承诺书最多 1 份，现在有 2 份',
        fix: '留下 1 份以内',
      },
      {
        values: { [SUBJECT_DOCUMENTS]: Array.from({ length: 11 }, (_, place) => `${place}.jpg`) },
        path: SUBJECT_DOCUMENTS,
        says: '主体其他附件最多 10 份，现在有 11 份',
      },
    ],
    not: [
      { values: { [LETTER]: ['1.jpg'], [SUBJECT_DOCUMENTS]: Array(10).fill('x.jpg') }, why: 'one, and ten' },
    ],
  },
  sidesAreOnePhoto: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.back]: 'front.jpg' },
        path: PRINCIPAL.back,
        says: '主体负责人证件背面和正面是同一个文件',
        fix: '重新选另一面的照片',
      },
      {
        values: {
          [APP_PRINCIPAL.front]: undefined,
          [APP_PRINCIPAL.back]: undefined,
          [`photos.${APP_PRINCIPAL.front}`]: [photo('same.jpg')],
          [`photos.${APP_PRINCIPAL.back}`]: [photo('same.jpg')],
        },
        path: APP_PRINCIPAL.back,
        says: '小程序负责人证件背面和正面是同一个文件',
        beside: ['required'],
      },
    ],
    not: [
      { values: { [PRINCIPAL.back]: 'back.jpg' }, why: 'two files; the other person’s bear the same names' },
      { values: { [PRINCIPAL.certificateType]: 7 }, why: 'a passport has one page with data' },
      { values: { [PRINCIPAL.front]: undefined, [PRINCIPAL.back]: undefined }, why: 'neither is there' },
    ],
  },
  emptyMaterial: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT_DOCUMENTS]: ['1.jpg', ' '] },
        path: `${SUBJECT_DOCUMENTS}[1]`,
        says: '主体其他附件里有一份是空的',
      },
    ],
    not: [{ values: { [SUBJECT_DOCUMENTS]: ['1.jpg'] }, why: 'none of them is empty' }],
  },
  photoTooLarge: {
    level: 'error',
    raised: [
      {
        values: licence({ bytes: 3 * KB * KB }),
        path: `${LICENCE}[0]`,
        says: '主体证件照片有 3.0 MB，超过 2 MB',
        fix: '压缩',
      },
      { values: licence({ bytes: 2 * KB * KB + 1 }), path: `${LICENCE}[0]`, says: '超过 2 MB' },
    ],
    not: [
      { values: licence({ bytes: 2 * KB * KB }), why: 'WX-MAT: within 2 MB' },
      OF_LETTER({ bytes: 3 * KB * KB }),
      NOT_MEASURED({ bytes: undefined }),
    ],
  },
  photoSizeUnusual: {
    level: 'warning',
    raised: [
      {
        values: licence({ bytes: 60 * KB }),
        path: `${LICENCE}[0]`,
        says: '是 60 KB；材料页开头要求 100 到 200 KB',
        fix: '压缩到 100 到 200 KB',
      },
      { values: licence({ bytes: 2 * KB * KB }), path: `${LICENCE}[0]`, says: '是 2048 KB' },
      {
        values: { [CARD]: [{ ...photo('front.jpg'), bytes: 60_000 }] },
        path: `${CARD}[0]`,
        says: '主体负责人证件正面是 59 KB',
      },
    ],
    not: [
      { values: licence({ bytes: 150 * KB }), why: 'the head of WX-MAT: 100 to 200 KB' },
      { values: licence({ bytes: 3 * KB * KB }), why: 'another rule reports that it is far too large' },
      OF_LETTER({ bytes: 60 * KB }),
      NOT_MEASURED({ bytes: undefined }),
    ],
  },
  photoTooSmall: {
    level: 'error',
    raised: [
      {
        values: licence({ width: 640, height: 480 }),
        path: `${LICENCE}[0]`,
        says: '只有 640×480 像素，至少要 720×1280',
        fix: '重新拍一张',
      },
      {
        values: { [CARD]: [{ ...photo('front.jpg'), width: 719, height: 1280 }] },
        path: `${CARD}[0]`,
        says: '主体负责人证件正面只有 719×1280 像素',
      },
    ],
    not: [
      { values: licence({ width: 1280, height: 720 }), why: 'it may be upright or lie flat' },
      OF_LETTER({ width: 640, height: 480 }),
      NOT_MEASURED({ width: undefined, height: undefined }),
    ],
  },
  photoSmall: {
    level: 'warning',
    raised: [
      {
        values: licence({ width: 1280, height: 720 }),
        path: `${LICENCE}[0]`,
        says: '是 1280×720 像素；材料页开头要求主体证件 1500×1100 以上',
        fix: '用 1500×1100 以上的',
      },
    ],
    not: [
      { values: licence({ width: 1500, height: 1100 }), why: 'the head of WX-MAT requires no more' },
      { values: licence({ width: 640, height: 480 }), why: 'another rule reports that it is far too small' },
      {
        values: { [LICENCE]: undefined, [CARD]: [{ ...photo('front.jpg'), width: 1280, height: 720 }] },
        why: 'only the unit’s own certificate must be larger',
      },
    ],
  },
  photoFormat: {
    level: 'error',
    raised: [
      { values: licence({ format: 'heic' }), path: `${LICENCE}[0]`, says: '是 heic 格式', fix: '转成 jpg' },
      { values: licence({ format: '' }), path: `${LICENCE}[0]`, says: '是 不明 格式' },
      {
        values: licence({ format: 'application/octet-stream' }),
        path: `${LICENCE}[0]`,
        says: '是 application/ 格式',
      },
    ],
    not: [
      { values: licence({ format: 'PNG' }), why: 'WX-MAT accepts jpg, jpeg and png' },
      OF_LETTER({ format: 'heic' }),
      NOT_MEASURED({ format: undefined }),
    ],
  },
  photoGrey: {
    level: 'error',
    raised: [
      {
        values: licence({ color: false }),
        path: `${LICENCE}[0]`,
        says: '主体证件照片是黑白的，只接受彩色原件',
        fix: '重新拍一张彩色照片',
      },
    ],
    not: [{ values: licence({ color: true }), why: 'it has colour' }, OF_LETTER({ color: false })],
  },
  photoColourUnseen: {
    level: 'unknown',
    raised: [
      {
        values: licence({ color: undefined }),
        path: `${LICENCE}[0]`,
        says: '还没有看过主体证件照片是不是彩色',
        fix: '必须是彩色原件',
      },
    ],
    not: [
      { values: licence({ color: true }), why: 'its colour was assessed' },
      {
        values: licence({ color: undefined, slight: ['grayscale'] }),
        why: 'another rule reports that it has none',
      },
      OF_LETTER({ color: undefined }),
    ],
  },
} satisfies Record<keyof typeof MATERIAL_RULES, Examples>;
