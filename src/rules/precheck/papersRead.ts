import { certificateOf } from '../catalogue/certificates';
import { subjectTypeOf } from '../catalogue/subjectTypes';
import { creditCodeProblem } from '../checks/creditCode';
import { residentIdProblem } from '../checks/residentId';
import { basis } from '../dated';
import { paperNameOf } from '../documents/papers';
import type { Day, PaperAnswer, Photo } from '../filing';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import type { PhotoKind } from '../photos';
import { provinceNameOf } from '../provinces/names';
import { type Check, type Context, rule, shared } from '../rule';
import { differsAt, masked, sideBySide } from '../words';
import { photo, type SeenPhoto } from './materials';

/** Characters that a person, or an engine, takes for each other: one group a word. */
export const MISTAKEN = '0ODQ 1IL 2Z 5S 6G 8B';
const ALIKE = `${MISTAKEN} 侯候 己已巳 未末 士土 日曰 人入 干千于 圆园 氏氐 戊戌戍 晴睛 炎淡 田由甲申 刀力 天夭 今令 亨享 苇韦`;

/** A value of the form, and the value that was read on a photo. */
interface Differing {
  value: string;
  read: string;
  path: string;
  kind: PhotoKind;
}

/** A photo of a filing gives some dozen values. A hostile file may have a million. */
export const MOST_READ = 50;

/** The values that were read on a photo, of a hostile file the first ones. */
export const readOn = ({ read }: Photo): readonly PaperAnswer[] => read?.slice(0, MOST_READ) ?? [];

/** Whether a value that was read is what the form says, blanks and the case of letters aside. */
export const isAsRead = (own: unknown, read: PaperAnswer['value']): boolean => bare(own) === bare(read);

const bare = (value: unknown): string => String(value).replace(/\s+/g, '').toUpperCase();

/** Every value of the form that differs from what was read on a photo. */
const differing = shared<Differing>((context, look) => {
  const seen = new Set<string>();
  photo(context, ({ photo: one, kind }) => {
    for (const { path, value: given } of readOn(one)) {
      const own = context.values.get(path);
      if (own === undefined || typeof own === 'object' || isAsRead(own, given)) continue;
      const key = `${path} ${given}`;
      if (!seen.has(key)) look({ value: String(own), read: String(given), path, kind }, path);
      seen.add(key);
    }
  });
});

const CERTIFICATE_NUMBERS: readonly string[] = [
  SUBJECT.certificateNumber,
  PRINCIPAL.certificateNumber,
  APP_PRINCIPAL.certificateNumber,
  SUBJECT.legalRepNumber,
];
const PRIVATE: readonly string[] = [
  ...CERTIFICATE_NUMBERS,
  ...[PRINCIPAL, APP_PRINCIPAL].flatMap(({ mobile, emergency }) => [mobile, emergency]),
];

const isRight = (number: string, today: Day): boolean =>
  creditCodeProblem(bare(number)) === null || residentIdProblem(bare(number), today) === null;

const bothAreRight = ({ value, read, path }: Differing, { today }: Context): boolean =>
  CERTIFICATE_NUMBERS.includes(path) && isRight(value, today) && isRight(read, today);

/** Ways of writing in which two values may differ and still mean the same, each on top of those before it. */
const WRITINGS: readonly { how: string; without(text: string): string }[] = [
  {
    how: '全角和半角',
    without: (text) =>
      text
        .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .toUpperCase(),
  },
  { how: '括号', without: (text) => text.replace(/[[{〔【［]/g, '(').replace(/[\]}〕】］]/g, ')') },
  {
    how: '容易认错的字',
    without: (text) => {
      const groups = ALIKE.split(' ');
      return [...text]
        .map((sign) => groups.find((group) => group.includes(sign))?.charAt(0) ?? sign)
        .join('');
    },
  },
];

/** In what two values differ, when it is only the way of writing; null when it is more. */
function writingOf({ value, read }: Differing): string | null {
  let [one, other] = [bare(value), bare(read)];
  for (const { how, without } of WRITINGS) {
    [one, other] = [without(one), without(other)];
    if (one === other) return how;
  }
  return null;
}

const YES = 'true';
/** Values that the form shows in words. */
const IN_WORDS: Readonly<Record<string, (value: string) => string | undefined>> = {
  [SUBJECT.type]: (value) => subjectTypeOf(Number(value))?.label,
  [SUBJECT.certificateType]: (value) => certificateOf(Number(value))?.label,
  [PRINCIPAL.certificateType]: (value) => certificateOf(Number(value))?.label,
  [APP_PRINCIPAL.certificateType]: (value) => certificateOf(Number(value))?.label,
  'local.individual_business': (value) => (value === YES ? '个体工商户' : '不是个体工商户'),
  'local.id_address_province': provinceNameOf,
};

/** Both values in words; of long texts the part around the first difference, of private numbers only their ends. */
function wordsOf({ value, read, path, kind }: Differing, { filing }: Context): Record<string, string> {
  const say = (text: string): string => {
    if (PRIVATE.includes(path)) return masked(text);
    return IN_WORDS[path]?.(text) ?? text;
  };
  const [own, given] = [say(value), say(read)];
  const [shownOwn, shownGiven] = sideBySide(own, given, 24);
  const licence = certificateOf(filing.icp_subject?.organize_info?.certificate_type)?.label;
  const alike = own === given ? `（从第 ${differsAt(value, read)} 位起不同）` : '';
  return { paper: (kind === 'licence' && licence) || '证件', read: shownGiven, value: shownOwn, alike };
}

const unlessRight =
  (inWriting: boolean): Check<Differing> =>
  (thing, context) => {
    if (bothAreRight(thing, context)) return null;
    const how = writingOf(thing);
    if ((how !== null) !== inWriting) return null;
    return { ...wordsOf(thing, context), ...(how === null ? {} : { how }) };
  };

const row = { when: ['filingIsNotCancellation'], looksAt: differing } as const;
const inGeneral = { paper: '证件', alike: '' };

/** Rules for what was read on photos: it must be what the form says. */
export const PAPER_RULES = {
  paperNumberDiffers: rule<Differing>(basis('WX-MAT', 'WX-FAQ'), {
    ...row,
    level: 'error',
    check: (thing, context) => (bothAreRight(thing, context) ? wordsOf(thing, context) : null),
    message: '{paper}上是“{read}”，这里填的是“{value}”{alike}：两个号码都是真的，但不是同一份证件的',
    fix: '看看照片和号码是不是同一份证件的：照片拍错了就换照片，号码填错了就照{paper}改',
    inGeneral,
  }),
  paperDiffersInWriting: rule<Differing>(basis('WX-FAQ'), {
    ...row,
    level: 'warning',
    check: unlessRight(true),
    message: '{paper}上是“{read}”，这里填的是“{value}”{alike}，只是{how}不同',
    fix: '对着{paper}看一眼，照它的写法填',
    inGeneral: { ...inGeneral, how: '全角半角、括号或容易认错的字' },
  }),
  paperDiffers: rule<Differing>(basis('WX-FAQ'), {
    ...row,
    level: 'warning',
    check: unlessRight(false),
    message: '{paper}上是“{read}”，这里填的是“{value}”{alike}，不一致会被退回',
    fix: '对着{paper}核对：填错了就照{paper}改；是识别错了，就不用管',
    inGeneral,
  }),
  photoOfAnotherPaper: rule<SeenPhoto>(basis('WX-MAT'), {
    level: 'warning',
    when: ['filingIsNotCancellation'],
    looksAt: photo,
    check: ({ photo: { other } }) => (other === undefined ? null : { other: paperNameOf(other) }),
    message: '这张照片看起来是{other}，不是{field}',
    fix: '点开照片看一眼：拍错了就重拍；是识别错了，就不用管',
    inGeneral: { other: '另一种证件' },
  }),
};
