import { PRINCIPAL, SUBJECT } from '@/rules';
import type { PAPER_RULES } from '@/rules/precheck/papersRead';
import { photo } from '../../support/filings';
import { CANCELLED, type Case, CHANGED, type Examples } from './example';

const LICENCE = `photos.${SUBJECT.certificatePhoto}`;
const FRONT = `photos.${PRINCIPAL.front}`;

/** A filing whose licence, or whose principal's card, was read like this. */
const reads = (path: string, value: string | number | boolean, place = LICENCE): Case => ({
  values: { [place]: [photo('read.jpg', { read: [{ path, value, sure: true }] })] },
});

/** What was read is what the form says, so that nothing is reported. */
const SAME = reads(SUBJECT.name, '广州市示范样例科技有限公司');

/** What the photos of a filing show, beside its answers. */
export const PAPER_EXAMPLES = {
  paperNumberDiffers: {
    level: 'error',
    raised: [
      {
        ...reads(SUBJECT.certificateNumber, '91440399MA5G7K2318'),
        path: SUBJECT.certificateNumber,
        says: '营业执照上是“914***********2318”，这里填的是“914***********T110”',
        fix: '照片拍错了就换照片',
      },
      {
        ...reads(PRINCIPAL.certificateNumber, '440199198809230325', FRONT),
        path: PRINCIPAL.certificateNumber,
        says: '证件上是“440***********0325”',
      },
    ],
    also: [CHANGED],
    not: [
      { ...CANCELLED },
      { ...SAME, why: 'what was read is what the form says' },
      {
        ...reads(SUBJECT.certificateNumber, '91440199MA0TE5T11O'),
        why: 'the number that was read is not right: the engine may have misread it',
      },
      { ...reads(PRINCIPAL.certificateNumber, '440199197906110216'), why: 'both numbers are the same' },
    ],
  },
  paperDiffersInWriting: {
    level: 'warning',
    raised: [
      {
        ...reads(SUBJECT.certificateNumber, '91440199MA0TE5T11O'),
        path: SUBJECT.certificateNumber,
        says: '营业执照上是“914***********T11O”，这里填的是“914***********T110”，只是容易认错的字不同',
        fix: '照它的写法填',
      },
      {
        ...reads(SUBJECT.certificateNumber, '9144O199MA0TE5T110'),
        path: SUBJECT.certificateNumber,
        says: '“914***********T110”（从第 5 位起不同），只是容易认错的字不同',
      },
      {
        values: {
          ...reads(SUBJECT.name, '广州市示范(样例)科技有限公司').values,
          [SUBJECT.name]: '广州市示范（样例）科技有限公司',
        },
        path: SUBJECT.name,
        says: '只是全角和半角不同',
      },
      {
        values: {
          ...reads(SUBJECT.name, '广州市示范【样例】科技有限公司').values,
          [SUBJECT.name]: '广州市示范（样例）科技有限公司',
        },
        path: SUBJECT.name,
        says: '只是括号不同',
      },
      {
        values: { ...reads(PRINCIPAL.name, '夏候样例', FRONT).values, [PRINCIPAL.name]: '夏侯样例' },
        path: PRINCIPAL.name,
        says: '证件上是“夏候样例”，这里填的是“夏侯样例”，只是容易认错的字不同',
      },
    ],
    also: [CHANGED],
    not: [
      { ...CANCELLED },
      { ...SAME, why: 'what was read is what the form says' },
      { ...reads(SUBJECT.name, '广州市 示范样例 科技有限公司'), why: 'blanks are made by the layout' },
      {
        ...reads(SUBJECT.certificateNumber, '91440199ma0te5t110'),
        why: 'the case of letters is no difference',
      },
      { ...reads(SUBJECT.name, '广州市示范样品科技有限公司'), why: 'it is another name' },
    ],
  },
  paperDiffers: {
    level: 'warning',
    raised: [
      {
        ...reads(SUBJECT.name, '广州市示范样品科技有限公司'),
        path: SUBJECT.name,
        says: '营业执照上是“广州市示范样品科技有限公司”，这里填的是“广州市示范样例科技有限公司”',
        fix: '填错了就照营业执照改',
      },
      {
        ...reads(SUBJECT.certificateNumber, '91440199MA0TE5T117'),
        path: SUBJECT.certificateNumber,
        says: '“914***********T117”，这里填的是“914***********T110”',
      },
      {
        ...reads(PRINCIPAL.validUntil, '20280601', FRONT),
        path: PRINCIPAL.validUntil,
        says: '证件上是“20280601”，这里填的是“20380601”',
      },
      {
        ...reads('local.individual_business', true),
        path: 'local.individual_business',
        says: '营业执照上是“个体工商户”，这里填的是“不是个体工商户”',
      },
      {
        ...reads(SUBJECT.type, 3),
        path: SUBJECT.type,
        says: '营业执照上是“事业单位”，这里填的是“企业”',
      },
    ],
    also: [CHANGED],
    not: [
      { ...CANCELLED },
      { ...SAME, why: 'what was read is what the form says' },
      { ...reads(SUBJECT.comment, '样例'), why: 'the form has no value there yet' },
      { ...reads(SUBJECT.certificateNumber, '91440399MA5G7K2318'), why: 'two right numbers are an error' },
      { ...reads(SUBJECT.certificateNumber, '91440199MA0TE5T11O'), why: 'it is only the way of writing' },
    ],
  },
  photoOfAnotherPaper: {
    level: 'warning',
    raised: [
      {
        values: { [FRONT]: [photo('read.jpg', { read: [], other: 'id_back' })] },
        path: `${FRONT}[0]`,
        says: '看起来是身份证国徽面，不是',
        fix: '拍错了就重拍',
      },
      {
        values: { [FRONT]: [photo('read.jpg', { other: 'toString' })] },
        path: `${FRONT}[0]`,
        says: '看起来是别的材料',
      },
    ],
    also: [CHANGED],
    not: [
      { ...CANCELLED },
      {
        values: { [FRONT]: [photo('read.jpg', { read: [] })] },
        why: 'the photo shows the paper that its place asks for',
      },
    ],
  },
} satisfies Record<keyof typeof PAPER_RULES, Examples>;
