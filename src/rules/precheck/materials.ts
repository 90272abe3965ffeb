import { hasOneSide } from '../catalogue/certificates';
import { isBlank } from '../checks/text';
import { basis } from '../dated';
import { documentNameOf } from '../documents/shared';
import { FORM } from '../fields/form';
import type { Photo } from '../filing';
import { MAX_ITEMS } from '../filing/bounds';
import { APP_PRINCIPAL, PRINCIPAL } from '../filing/paths';
import { withLimits } from '../limits';
import { mostPhotosAt, PHOTO_KINDS, type PhotoKind, photoKindOf, photoLimitsOf } from '../photos';
import { type Sides, takesFormat } from '../photos/limits';
import { type Check, rule, shared, type Target } from '../rule';
import { sayNumber } from '../words';

const LISTS = FORM.filter(({ type, photo }) => type === 'list' && photo).map(({ path }) => path);

/** Every list of media ids. */
const list: Target<readonly string[]> = ({ values }, look) => {
  for (const path of LISTS) {
    const media = values.get(path) as readonly string[] | undefined;
    if (media) look(media, path);
  }
};

/** Every media id in a list. */
const medium: Target<string> = (context, look) =>
  list(context, (media, path) =>
    media.slice(0, MAX_ITEMS).forEach((id, index) => {
      look(id, `${path}[${index}]`);
    }),
  );

/** A photo, its media path and its kind. */
export interface SeenPhoto {
  photo: Photo;
  /** the media path where it is stored */
  place: string;
  kind: PhotoKind;
}

/** Every photo of a filing. */
export const photo = shared<SeenPhoto>(({ filing }, look) => {
  for (const place in filing.photos) {
    filing.photos[place]?.slice(0, MAX_ITEMS).forEach((one, index) => {
      look({ photo: one, place, kind: photoKindOf(place, one.paper) }, `photos.${place}[${index}]`);
    });
  }
});

/** Every photo of a certificate. Size, pixels, format and colour have limits for certificates, not for letters. */
const certificate = shared<SeenPhoto>((context, look) =>
  photo(context, (seen, path) => {
    if (PHOTO_KINDS[seen.kind].certificate) look(seen, path);
  }),
);

/** The name of the document, when the photo names it. An issue then uses this name. */
export const named = ({ photo }: SeenPhoto): { field?: string } => {
  const field = documentNameOf(photo);
  return field === undefined ? {} : { field };
};

const KB = 1024;
const MB = KB * 1024;

const sizeIs =
  (size: 'tooLarge' | 'unusual'): Check<SeenPhoto> =>
  ({ photo: { bytes }, kind }, { day }) => {
    if (bytes === undefined) return null;
    const { most, usual } = photoLimitsOf(kind, day).bytes;
    if (bytes > most) return size === 'tooLarge' ? { size: sayNumber((bytes / MB).toFixed(1)) } : null;
    if (size === 'tooLarge' || (bytes >= usual.from && bytes <= usual.to)) return null;
    return { size: sayNumber(Math.round(bytes / KB)) };
  };

const isUnder = (short: number, long: number, sides: Sides): boolean =>
  short < sides.short || long < sides.long;

const pixelsAre =
  (pixels: 'tooFew' | 'few'): Check<SeenPhoto> =>
  ({ photo: { width, height }, kind }, { day }) => {
    if (width === undefined || height === undefined) return null;
    const { least, usual } = photoLimitsOf(kind, day).pixels;
    const [short, long] = width < height ? [width, height] : [height, width];
    const found = isUnder(short, long, least) ? 'tooFew' : isUnder(short, long, usual) ? 'few' : null;
    return found === pixels ? { pixels: `${sayNumber(width)}×${sayNumber(height)}` } : null;
  };

/** Whether the photo was assessed and has no colour. */
const looksGrey = ({ problems = [], slight = [] }: Photo): boolean =>
  problems.includes('grayscale') || slight.includes('grayscale');

interface TwoSides {
  front: string;
  back: string;
}

/** Both sides of each person's certificate, as named in the request or else by their photos; a passport has one. */
const sides: Target<TwoSides> = (context, look) => {
  const { filing } = context;
  const types = [
    filing.icp_subject?.principal_info?.certificate_type,
    filing.icp_applets?.principal_info?.certificate_type,
  ];
  const fileAt = (path: string) => context.text(path) || filing.photos?.[path]?.[0]?.file || '';
  [PRINCIPAL, APP_PRINCIPAL].forEach((paths, index) => {
    const [front, back] = [fileAt(paths.front), fileAt(paths.back)];
    if (front && back && !hasOneSide(types[index])) look({ front, back }, paths.back);
  });
};

export const MATERIAL_RULES = {
  tooManyMaterials: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: list,
    check: ({ length }, { day }, path) => {
      const most = mostPhotosAt(path, day);
      return length > most ? { most: String(most), count: String(length) } : null;
    },
    message: '{field}最多 {most} 份，现在有 {count} 份，提交不了',
    fix: '留下 {most} 份以内；多页的拼成一张图',
    inGeneral: { most: withLimits('1（其他附件 {otherMaterials}）'), count: '更多' },
  }),
  emptyMaterial: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: medium,
    check: (id) => (isBlank(id) ? {} : null),
    message: '{field}里有一份是空的',
    fix: '去掉空的一份，或重新添加',
  }),
  sidesAreOnePhoto: rule(basis('WX-API-APPLY', 'WX-MAT'), {
    level: 'warning',
    when: [],
    looksAt: sides,
    check: ({ front, back }) => (front === back ? {} : null),
    message: '{field}和正面是同一个文件，缺了另一面会被退回',
    fix: '重新选另一面的照片',
  }),
  photoTooLarge: rule(basis('WX-MAT'), {
    level: 'error',
    when: [],
    looksAt: certificate,
    check: sizeIs('tooLarge'),
    message: '{field}有 {size} MB，超过 {photoMegabytes} MB，上传会失败',
    fix: '用备妥压缩，或重新拍一张',
    inGeneral: { size: '2.1' },
  }),
  photoSizeUnusual: rule(basis('WX-MAT'), {
    level: 'warning',
    when: [],
    looksAt: certificate,
    check: sizeIs('unusual'),
    message:
      '{field}是 {size} KB；材料页开头要求 {photoKilobytesLeast} 到 {photoKilobytesMost} KB，后面各条只要求 {photoMegabytes} MB 以内',
    fix: '能压缩到 {photoKilobytesLeast} 到 {photoKilobytesMost} KB 又看得清的话更稳妥',
    inGeneral: { size: '350' },
  }),
  photoTooSmall: rule(basis('WX-MAT'), {
    level: 'error',
    when: [],
    looksAt: certificate,
    check: pixelsAre('tooFew'),
    message: '{field}只有 {pixels} 像素，至少要 {photoShort}×{photoLong}（横竖都可以），文字看不清会被退回',
    fix: '靠近证件重新拍一张，或用原图而不是缩略图',
    inGeneral: { pixels: '640×480' },
  }),
  photoSmall: rule(basis('WX-MAT'), {
    level: 'warning',
    when: [],
    looksAt: certificate,
    check: pixelsAre('few'),
    message:
      '{field}是 {pixels} 像素；材料页开头要求主体证件 {licenceLong}×{licenceShort} 以上，后面各条只要求 {photoShort}×{photoLong}',
    fix: '能重拍的话，用 {licenceLong}×{licenceShort} 以上的更稳妥',
    inGeneral: { pixels: '1280×960' },
  }),
  photoFormat: rule(basis('WX-MAT'), {
    level: 'error',
    when: [],
    looksAt: certificate,
    check: ({ photo: { format } }, { day }) =>
      format === undefined || takesFormat(format, day) ? null : { format: format.slice(0, 12) || '不明' },
    message: '{field}是 {format} 格式，只接受 jpg、jpeg、png',
    fix: '在手机相机里改用“兼容性最佳”的格式重拍，或转成 jpg',
    inGeneral: { format: 'heic' },
  }),
  photoGrey: rule(basis('WX-MAT'), {
    level: 'error',
    when: [],
    looksAt: certificate,
    check: ({ photo: { color } }) => (color === false ? {} : null),
    message: '{field}是黑白的，只接受彩色原件，复印件会被退回',
    fix: '对着原件重新拍一张彩色照片',
  }),
  photoColourUnseen: rule(basis('WX-MAT'), {
    level: 'unknown',
    when: [],
    looksAt: certificate,
    check: ({ photo }) => (photo.color === undefined && !looksGrey(photo) ? {} : null),
    message: '还没有看过{field}是不是彩色',
    fix: '打开照片看一看：必须是彩色原件，不是复印件',
  }),
};
