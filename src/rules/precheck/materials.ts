import { isBlank } from '../checks/text';
import { takesLetters } from '../documents/letters';
import { paperOn } from '../documents/pile';
import { FORM, type ValueType } from '../fields/form';
import { LOOKED_AT } from '../filing/bounds';
import { SUBJECT } from '../filing/paths';
import { checkSignedOn } from './letters';
import { checkSeen, looksGrey } from './pictures';
import { noteUnknownKey, noteWrongType, typeOf } from './shape';
import { flag, listIn, type RuleTable, type View } from './view';

export const MATERIAL_RULES = {
  tooManyMaterials: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '{field}最多 {most} 份，现在有 {count} 份，接口不会接收',
    fix: '留下 {most} 份以内；多页的拼成一张图',
  },
  emptyMaterial: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '{field}里有一份是空的',
    fix: '去掉空的一份，或重新添加',
  },
  photoTooLarge: {
    level: 'error',
    when: [],
    source: ['WX-MAT'],
    message: '{field}有 {size} MB，超过 2 MB，上传会失败',
    fix: '用本程序压缩，或重新拍一张',
  },
  photoSizeUnusual: {
    level: 'warning',
    when: [],
    source: ['WX-MAT'],
    message: '{field}是 {size} KB；材料页开头要求 100 到 200 KB，具体条目只要求 2 MB 以内',
    fix: '能压缩到 100 到 200 KB 又看得清的话更稳妥',
  },
  photoTooSmall: {
    level: 'error',
    when: [],
    source: ['WX-MAT'],
    message: '{field}只有 {pixels} 像素，至少要 720×1280（横竖都可以），文字看不清会被退回',
    fix: '靠近证件重新拍一张，或用原图而不是缩略图',
  },
  photoSmall: {
    level: 'warning',
    when: [],
    source: ['WX-MAT'],
    message: '{field}是 {pixels} 像素；材料页开头要求主体证件 1500×1100 以上，具体条目只要求 720×1280',
    fix: '能重拍的话，用 1500×1100 以上的更稳妥',
  },
  photoFormat: {
    level: 'error',
    when: [],
    source: ['WX-MAT'],
    message: '{field}是 {format} 格式，只接受 jpg、jpeg、png',
    fix: '在手机相机里改用“兼容性最佳”的格式重拍，或转成 jpg',
  },
  photoGrey: {
    level: 'error',
    when: [],
    source: ['WX-MAT'],
    message: '{field}是黑白的，只接受彩色原件，复印件会被退回',
    fix: '对着原件重新拍一张彩色照片',
  },
  photoColourUnseen: {
    level: 'unknown',
    when: [],
    source: ['WX-MAT'],
    message: '还没有看过{field}是不是彩色',
    fix: '打开照片看一看：必须是彩色原件，不是复印件',
  },
} as const satisfies RuleTable;

/** How many of each paper the interface takes (WX-API-APPLY). */
const MOST_OTHERS = 10;
const MB = 1024 * 1024;
const LARGEST = 2 * MB;
/** The head of the materials page, in bytes; 200 KB read generously, 100 KB strictly (the two readings differ by 2.4 %). */
const USUAL = { from: 100_000, to: 204_800 };
const LEAST = { short: 720, long: 1280 };
const SUBJECT_LEAST = { short: 1100, long: 1500 };
const FORMATS = ['jpg', 'jpeg', 'png'];
const PHOTO_PARTS = new Map<string, ValueType>([
  ['file', 'text'],
  ['format', 'text'],
  ['bytes', 'number'],
  ['width', 'number'],
  ['height', 'number'],
  ['color', 'boolean'],
  ['dated', 'text'],
  ['paper', 'text'],
  ['problems', 'list'],
  ['slight', 'list'],
]);

const MATERIALS = FORM.filter(({ path }) => path.startsWith('icp_materials.')).map(({ path }) => path);
/** Image rules hold for certificates and residence permits, not for letters. */
const JUDGED = /certificate_photo(_front|_back)?$|residence_permit$/;
const MEDIA = new Set([...FORM.filter(({ media }) => media).map(({ path }) => path), ...MATERIALS]);
const ITEM_MEDIA = /^icp_applets\.base_info\.nrlx_details\[\d{1,3}\]\.media$/;

export function checkMaterials(view: View): void {
  for (const path of MATERIALS) {
    const papers = listIn(view, path);
    if (papers) checkPapers(view, path, papers);
  }
  const photos = view.values.get('photos');
  if (photos) checkPhotos(view, photos as Record<string, unknown>);
}

function checkPapers(view: View, path: string, papers: readonly unknown[]): void {
  const most = path.endsWith('other_materials') ? MOST_OTHERS : 1;
  if (papers.length > most) {
    const words = { most: String(most), count: String(papers.length) };
    flag(view, MATERIAL_RULES, 'tooManyMaterials', path, words);
  }
  papers.slice(0, LOOKED_AT).forEach((paper, index) => {
    if (typeof paper !== 'string') noteWrongType(view, `${path}[${index}]`, 'text', typeOf(paper));
    else if (isBlank(paper)) flag(view, MATERIAL_RULES, 'emptyMaterial', `${path}[${index}]`);
  });
}

function checkPhotos(view: View, photos: Record<string, unknown>): void {
  const unknown = { count: 0 };
  for (const key in photos) {
    if (!MEDIA.has(key) && !ITEM_MEDIA.test(key)) {
      noteUnknownKey(view, 'photos', key, unknown);
      continue;
    }
    const list = photos[key];
    if (!Array.isArray(list)) {
      noteWrongType(view, `photos.${key}`, 'list', typeOf(list));
      continue;
    }
    list.slice(0, LOOKED_AT).forEach((photo: unknown, index) => {
      checkPhoto(view, key, `photos.${key}[${index}]`, photo, unknown);
    });
  }
}

function checkPhoto(view: View, key: string, path: string, photo: unknown, unknown: { count: number }): void {
  if (typeOf(photo) !== 'object') {
    noteWrongType(view, path, 'object', typeOf(photo));
    return;
  }
  const told = photo as Record<string, unknown>;
  const signed = takesLetters(key);
  for (const name in told) {
    if (name === 'dated' && !signed) noteUnknownKey(view, path, name, unknown);
    else checkPart(view, path, name, told[name], unknown);
  }
  const { bytes, width, height, format, color, dated } = told;
  const paper = paperOn(photo);
  const name: Record<string, string> = paper ? { field: paper } : {};
  if (signed && typeof dated === 'string') checkSignedOn(view, key, path, dated, name);
  checkSeen(view, path, told, name);
  if (!JUDGED.test(key)) return;
  if (typeof bytes === 'number') checkBytes(view, path, bytes);
  if (typeof width === 'number' && typeof height === 'number') checkPixels(view, path, key, width, height);
  if (typeof format === 'string' && !FORMATS.includes(format.toLowerCase())) {
    flag(view, MATERIAL_RULES, 'photoFormat', path, { format: format.slice(0, 12) || '不明' });
  }
  if (color === false) flag(view, MATERIAL_RULES, 'photoGrey', path);
  else if (color !== true && !looksGrey(told)) flag(view, MATERIAL_RULES, 'photoColourUnseen', path);
}

function checkPart(view: View, path: string, name: string, value: unknown, unknown: { count: number }): void {
  const type = PHOTO_PARTS.get(name);
  if (!type) noteUnknownKey(view, path, name, unknown);
  else if (typeOf(value) !== type) noteWrongType(view, `${path}.${name}`, type, typeOf(value));
}

function checkBytes(view: View, path: string, bytes: number): void {
  if (bytes > LARGEST) {
    flag(view, MATERIAL_RULES, 'photoTooLarge', path, { size: (bytes / MB).toFixed(1) });
  } else if (bytes < USUAL.from || bytes > USUAL.to) {
    flag(view, MATERIAL_RULES, 'photoSizeUnusual', path, {
      size: String(Math.round(bytes / 1024)),
    });
  }
}

function checkPixels(view: View, path: string, key: string, width: number, height: number): void {
  const [short, long] = width < height ? [width, height] : [height, width];
  const pixels = `${width}×${height}`;
  if (short < LEAST.short || long < LEAST.long) {
    flag(view, MATERIAL_RULES, 'photoTooSmall', path, { pixels });
  } else if (key === SUBJECT.certificatePhoto && (short < SUBJECT_LEAST.short || long < SUBJECT_LEAST.long)) {
    flag(view, MATERIAL_RULES, 'photoSmall', path, { pixels });
  }
}
