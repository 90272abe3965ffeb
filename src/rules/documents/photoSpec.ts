import { limitOf, withLimits } from '../limits';
import type { PhotoKind } from '../photos/kinds';
import { watermarkOf } from '../photos/limits';

type Drawing = 'licence' | 'idFront' | 'idBack' | 'passport' | 'permit' | 'letter' | 'paper';

/** What must be on a document, and how to photograph it. */
export interface PhotoSpec {
  kind: PhotoKind;
  drawing: Drawing;
  /** what the photo must show */
  mustShow: readonly string[];
  /** requirements for size, colour, signature, seal and date */
  form: readonly string[];
  /** how many photos its place takes at most */
  max: number;
}

const PHOTO = [
  'jpg、jpeg 或 png，{photoMegabytes} MB 以内，{photoKilobytesLeast} 到 {photoKilobytesMost} KB 最稳妥',
  '彩色原件，四角完整，不翻拍屏幕',
].map((line) => withLimits(line));
const PIXELS = withLimits('至少 {photoShort}×{photoLong} 像素');
const MARK = `水印只能写“${watermarkOf()}”，不遮挡文字`;
const CARD = [...PHOTO, `${PIXELS}，横竖都可以`, MARK];
const LICENCE = [...PHOTO, withLimits(`${PIXELS}，{licenceLong}×{licenceShort} 以上最稳妥`), MARK];
const SEALED =
  '法定代表人签字，加盖公章；个体工商户没有公章的，按当地规定手写日期、签名、按手印并写身份证号码';
const SIGNED = [SEALED, withLimits('签署日期在提交之日前 {letterMonths} 个月以内')];

export const card = (drawing: 'idFront' | 'idBack', ...mustShow: string[]): PhotoSpec => ({
  kind: 'card',
  drawing,
  mustShow,
  form: CARD,
  max: 1,
});

export const permit = (...mustShow: string[]): PhotoSpec => ({
  kind: 'permit',
  drawing: 'permit',
  mustShow,
  form: CARD,
  max: 1,
});

export const licence = (...mustShow: string[]): PhotoSpec => ({
  kind: 'licence',
  drawing: 'licence',
  mustShow,
  form: LICENCE,
  max: 1,
});

export const letter = (...mustShow: string[]): PhotoSpec => ({
  kind: 'letter',
  drawing: 'letter',
  mustShow,
  form: SIGNED,
  max: 1,
});

/** The only letter that may be older than the others. */
export const commitment = (...mustShow: string[]): PhotoSpec => ({
  ...letter(...mustShow),
  form: [
    SEALED,
    withLimits('签署日期在提交之日前 {commitmentMonths} 个月以内，新疆 {commitmentDaysOfXinjiang} 天以内'),
  ],
});

export const paper = (...mustShow: string[]): PhotoSpec => ({
  kind: 'paper',
  drawing: 'paper',
  mustShow,
  form: PHOTO,
  max: limitOf('otherMaterials'),
});
