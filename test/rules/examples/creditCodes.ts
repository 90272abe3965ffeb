import { SUBJECT } from '@/rules/filing/paths';
import type { CREDIT_CODE_RULES } from '@/rules/precheck/creditCodes';
import { type Examples, INSTITUTION } from './example';

const NUMBER = SUBJECT.certificateNumber;
const TYPE = SUBJECT.certificateType;

/** A code without a fault. Each wrong code in the examples has exactly one fault. */
const RIGHT = '91440199MA0TE5T110';

/** Rules for the unified social credit code of the subject. */
export const CREDIT_CODE_EXAMPLES = {
  creditCodeShape: {
    level: 'error',
    raised: [
      {
        values: { [NUMBER]: '91440199ma0te5t110' },
        path: NUMBER,
        says: '“91440199ma0te5t110”不是',
        fix: '照营业执照逐位输入',
      },
    ],
    not: [
      { values: { [NUMBER]: RIGHT }, why: 'GB 32100-2015: digits and capitals' },
      { values: { [TYPE]: undefined }, why: 'without a type, the kind of number is unknown' },
    ],
  },
  creditCodeAuthority: {
    level: 'error',
    raised: [
      {
        values: { [NUMBER]: 'B1440199MA0TE5T11X' },
        path: NUMBER,
        says: '第一位是登记管理部门，只有 1 到 9、A、N、Y，没有“B”',
        fix: '照营业执照重新核对',
      },
      {
        values: { [NUMBER]: 'B1440199MA0TE5T111' },
        path: NUMBER,
        says: '没有“B”',
        insteadOf: { rule: 'creditCodeCheck' },
      },
    ],
    not: [
      { values: { [NUMBER]: RIGHT }, why: '9 is the market regulator (GB 32100-2015)' },
      { values: { [NUMBER]: 'B1440199' }, why: 'that it is too short is said by another rule' },
      { values: { [TYPE]: 12 }, why: 'an organisation code is no credit code' },
    ],
  },
  creditCodeCheck: {
    level: 'error',
    raised: [
      {
        values: { [NUMBER]: '91440199MA0TE5T111' },
        path: NUMBER,
        says: '统一社会信用代码的最后一位对不上',
        fix: '照营业执照重新核对 18 位代码',
      },
    ],
    not: [{ values: { [NUMBER]: RIGHT }, why: 'the check digit is right (GB 32100-2015)' }],
  },
  creditCodeOfAnother: {
    level: 'warning',
    raised: [
      {
        values: { [NUMBER]: '92440199MA0TE5T11W' },
        path: NUMBER,
        says: '“92”开头的统一社会信用代码是个体工商户的，主体却选了企业（不是个体工商户）',
        fix: '改“是不是个体工商户”的回答',
      },
      {
        values: { 'local.individual_business': true },
        path: NUMBER,
        says: '“91”开头的统一社会信用代码是企业的，主体却选了个体工商户',
      },
      {
        of: INSTITUTION,
        values: { [NUMBER]: RIGHT },
        path: NUMBER,
        says: '主体却选了事业单位',
      },
      {
        values: { [SUBJECT.type]: 9, [TYPE]: 17 },
        path: NUMBER,
        says: '主体却选了民办非企业单位',
      },
    ],
    not: [
      { values: { [NUMBER]: RIGHT }, why: 'a company’s code of a company' },
      { values: { 'local.individual_business': undefined }, why: 'what it is is not known' },
      { values: { [NUMBER]: '93440199MA0TE5T11R' }, why: 'a cooperative files as an enterprise' },
      { values: { [NUMBER]: '92440199MA0TE5T111' }, why: 'that it is mistyped is said by another rule' },
      { of: INSTITUTION, values: { [NUMBER]: '12410199MA0TE5T13Y' }, why: '12 is an institution' },
      { values: { [SUBJECT.type]: 17, [TYPE]: 38 }, why: 'a hospital may be a company' },
    ],
  },
} satisfies Record<keyof typeof CREDIT_CODE_RULES, Examples>;
