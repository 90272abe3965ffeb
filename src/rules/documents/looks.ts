import { LETTER_AGES } from './letters';

type Drawing = 'licence' | 'idFront' | 'idBack' | 'passport' | 'permit' | 'letter' | 'paper';

/** How a paper must look and be photographed. */
export interface Looks {
  drawing: Drawing;
  /** what must be seen on it */
  mustShow: readonly string[];
  /** size, colour, signature, seal, date */
  form: readonly string[];
  /** how many pictures its place takes */
  max: number;
}

const PICTURE = ['jpg、jpeg 或 png，2 MB 以内，100 到 200 KB 最稳妥', '彩色原件，四角完整，不翻拍屏幕'];
const CARD = [...PICTURE, '至少 720×1280 像素，横竖都可以', '水印只能写“仅用于小程序备案”，不遮挡文字'];
const SEALED =
  '法定代表人签字，加盖公章；个体工商户没有公章的，按当地规定手写日期、签名、按手印并写身份证号码';
const SIGNED = [SEALED, `签署日期在提交之日前 ${LETTER_AGES.letter.words}以内`];
export const COMMITTED = [SEALED, `签署日期在提交之日前 ${LETTER_AGES.commitment.words}以内，新疆 90 天以内`];
export const LICENCE = [
  ...PICTURE,
  '至少 720×1280 像素，1500×1100 以上最稳妥',
  '水印只能写“仅用于小程序备案”，不遮挡文字',
];

export const card = (drawing: Drawing, ...mustShow: string[]): Looks => ({
  drawing,
  mustShow,
  form: CARD,
  max: 1,
});
export const letter = (...mustShow: string[]): Looks => ({
  drawing: 'letter',
  mustShow,
  form: SIGNED,
  max: 1,
});
export const paper = (...mustShow: string[]): Looks => ({
  drawing: 'paper',
  mustShow,
  form: PICTURE,
  max: 10,
});

export const LETTER_OF_OWNER = letter(
  '授权人和被授权人的姓名、证件号码',
  '授权事项：担任备案负责人',
  '单位全称',
);
export const PROMISE = letter('单位全称和小程序名称', '承诺不从事的内容');
export const FRONT = card('idFront', '姓名、号码、照片清楚，无反光');
export const BACK = card('idBack', '签发机关和有效期限清楚');
