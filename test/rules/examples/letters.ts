import { APP_PRINCIPAL, PRINCIPAL } from '@/rules/filing/paths';
import type { LETTER_RULES } from '@/rules/precheck/letters';
import { photo } from '../../support/filings';
import { type Examples, SUBMITTED } from './example';

const PLACE = `photos.${PRINCIPAL.letter}`;
const OTHERS = 'photos.icp_materials.subject_other_materials';
const signed = (dated: string) => ({ [PLACE]: [{ ...photo('letter.jpg'), dated }] });

/** Rules for the day a letter was signed. The filing is checked on 10 March 2026. */
export const LETTER_EXAMPLES = {
  letterDayMalformed: {
    level: 'warning',
    raised: [
      {
        values: signed('2026-02-30'),
        path: `${PLACE}[0]`,
        says: '主体负责人授权书的签署日期“2026-02-30”不是真实的日期',
        fix: '例如 2026-01-15',
      },
    ],
    not: [{ values: signed('2026-02-28'), why: '28 February is a day' }],
  },
  letterDatedAhead: {
    level: 'warning',
    raised: [
      {
        values: signed('2026-03-11'),
        path: `${PLACE}[0]`,
        says: '主体负责人授权书的签署日期 3月11日还没有到',
        fix: '到那天再提交',
      },
    ],
    not: [SUBMITTED, { values: signed('2026-03-10'), why: 'signed on the day of submission (WX-MAT)' }],
  },
  letterTooOld: {
    level: 'warning',
    raised: [
      {
        values: signed('2026-02-09'),
        path: `${PLACE}[0]`,
        says: '主体负责人授权书是 2月9日签的，到今天已超过 1 个月',
        fix: '日期写提交当天或之前 1 个月以内',
      },
      {
        values: {
          [`photos.${APP_PRINCIPAL.letter}`]: [{ ...photo('letter.jpg'), dated: '2025-12-31' }],
        },
        path: `photos.${APP_PRINCIPAL.letter}[0]`,
        says: '小程序负责人授权书是 2025年12月31日签的',
      },
      {
        values: { [OTHERS]: [{ ...photo('promise.jpg'), dated: '2026-01-05', paper: 'financePromise' }] },
        path: `${OTHERS}[0]`,
        says: '不涉及互联网金融承诺书是 1月5日签的',
      },
    ],
    not: [
      SUBMITTED,
      { values: signed('2026-02-10'), why: 'exactly one month ago (WX-MAT)' },
      {
        values: {
          [PLACE]: undefined,
          'photos.icp_materials.commitment_letter': [{ ...photo('letter.jpg'), dated: '2025-09-10' }],
        },
        why: 'a commitment letter is valid for half a year (WX-FAQ)',
      },
    ],
  },
} satisfies Record<keyof typeof LETTER_RULES, Examples>;
