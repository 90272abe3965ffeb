import { certificateOf } from '../catalogue/certificates';
import { subjectTypeOf } from '../catalogue/subjectTypes';
import { creditCodeProblem } from '../checks/creditCode';
import { residentIdProblem } from '../checks/residentId';
import { basis } from '../dated';
import type { Day, PaperAnswer } from '../filing';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import type { PhotoKind } from '../photos';
import { provinceNameOf } from '../provinces/names';
import { type Check, type Context, rule, shared } from '../rule';
import { masked, shortened } from '../words';
import { photo } from './materials';

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
const MOST_READ = 50;

/** Every value of the form that differs from what was read on a photo, blanks and the case of letters aside. */
const differing = shared<Differing>((context, look) => {
  const seen = new Set<string>();
  photo(context, ({ photo: { read }, kind }) => {
    for (const { path, value: given } of read?.slice(0, MOST_READ) ?? []) {
      const own = context.values.get(path);
      if (own === undefined || typeof own === 'object' || bare(own) === bare(given)) continue;
      const key = `${path} ${given}`;
      if (!seen.has(key)) look({ value: String(own), read: String(given), path, kind }, path);
      seen.add(key);
    }
  });
});

const bare = (value: PaperAnswer['value'] | unknown): string =>
  String(value).replace(/\s+/g, '').toUpperCase();

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

/** So much stands before the first difference of two long texts. */
const BEFORE = 8;

/** Both values in words; of long texts the part around the first difference, of private numbers only their ends. */
function wordsOf({ value, read, path, kind }: Differing, { filing }: Context): Record<string, string> {
  const say = (text: string): string => {
    if (PRIVATE.includes(path)) return masked(text);
    return IN_WORDS[path]?.(text) ?? text;
  };
  const [own, given] = [say(value), say(read)];
  let at = 0;
  while (at < own.length && own.charAt(at) === given.charAt(at)) at++;
  const from = Math.max(own.length, given.length) > 24 ? Math.max(0, at - BEFORE) : 0;
  const part = (text: string) => `${from > 0 ? '…' : ''}${shortened(text.slice(from), 24)}`;
  const licence = certificateOf(filing.icp_subject?.organize_info?.certificate_type)?.label;
  const alike = own === given ? `（从第 ${differsAt(value, read)} 位起不同）` : '';
  return { paper: (kind === 'licence' && licence) || '证件', read: part(given), value: part(own), alike };
}

/** The place of the first character in which two texts differ, counted from 1. */
function differsAt(value: string, read: string): number {
  let at = 0;
  while (value.charAt(at) === read.charAt(at)) at++;
  return at + 1;
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
};
