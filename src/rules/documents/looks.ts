import { newest } from '../dated';
import { PHOTO_LIMITS } from '../photos/limits';
import { LETTER_AGES } from './letters';

type Drawing = 'licence' | 'idFront' | 'idBack' | 'passport' | 'permit' | 'letter' | 'paper';

/** How a paper must look and be photographed. */
export interface Looks {
  drawing: Drawing;
  /** what must be seen on it */
  mustShow: readonly string[];
  /** size, colour, signature, seal, date */
  form: readonly string[];
  /** how many photos its place takes */
  max: number;
}

const FORMATS = newest(PHOTO_LIMITS.formats);
const MEGABYTES = newest(PHOTO_LIMITS.megabytes);
const KILOBYTES = newest(PHOTO_LIMITS.kilobytes);
const LEAST = newest(PHOTO_LIMITS.pixels);
const OF_LICENCE = newest(PHOTO_LIMITS.pixelsOfLicence);

const PHOTO = [
  `${FORMATS.slice(0, -1).join('、')} 或 ${FORMATS[FORMATS.length - 1]}，${MEGABYTES} MB 以内，${KILOBYTES.from} 到 ${KILOBYTES.to} KB 最稳妥`,
  '彩色原件，四角完整，不翻拍屏幕',
];
const PIXELS = `至少 ${LEAST.short}×${LEAST.long} 像素`;
const WATERMARK = `水印只能写“${newest(PHOTO_LIMITS.watermark)}”，不遮挡文字`;
const CARD = [...PHOTO, `${PIXELS}，横竖都可以`, WATERMARK];
const SEALED =
  '法定代表人签字，加盖公章；个体工商户没有公章的，按当地规定手写日期、签名、按手印并写身份证号码';
const SIGNED = [SEALED, `签署日期在提交之日前 ${LETTER_AGES.letter.words}以内`];
export const COMMITTED = [SEALED, `签署日期在提交之日前 ${LETTER_AGES.commitment.words}以内，新疆 90 天以内`];
export const LICENCE = [...PHOTO, `${PIXELS}，${OF_LICENCE.long}×${OF_LICENCE.short} 以上最稳妥`, WATERMARK];

export const card = (drawing: Drawing, ...mustShow: string[]): Looks => ({
  drawing,
  mustShow,
  form: CARD,
  max: newest(PHOTO_LIMITS.perPlace),
});
export const letter = (...mustShow: string[]): Looks => ({
  drawing: 'letter',
  mustShow,
  form: SIGNED,
  max: newest(PHOTO_LIMITS.perPlace),
});
export const paper = (...mustShow: string[]): Looks => ({
  drawing: 'paper',
  mustShow,
  form: PHOTO,
  max: newest(PHOTO_LIMITS.perPile),
});

export const LETTER_OF_OWNER = letter(
  '授权人和被授权人的姓名、证件号码',
  '授权事项：担任备案负责人',
  '单位全称',
);
export const PROMISE = letter('单位全称和小程序名称', '承诺不从事的内容');
export const FRONT = card('idFront', '姓名、号码、照片清楚，无反光');
export const BACK = card('idBack', '签发机关和有效期限清楚');
