import { APP } from '@/rules/filing/paths';
import type { APP_RULES } from '@/rules/precheck/app';
import { enterprise, individual } from '../../support/filings';
import { CANCELLED, CHANGED, type Examples, INDIVIDUAL_AT_HOME, INSTITUTION } from './example';

const SCOPE = 'local.business_scope';
const licence = (type: number) => ({ [APP.preApprovals]: [{ type, code: '粤样字第1号', media: 'm.jpg' }] });
const remark = (length: number) => ({ [APP.comment]: '取'.repeat(length) });

/** The mini-program's name and remark, and words that need a licence. */
export const APP_EXAMPLES = {
  nameForbidden: {
    level: 'error',
    raised: [
      {
        values: { [APP.name]: '样例代孕' },
        path: APP.name,
        says: '小程序名称里有“代孕”，不能备案',
        fix: '改掉名称里的“代孕”',
      },
    ],
    also: [CHANGED],
    not: [CANCELLED, { values: { [APP.name]: '样例月子餐' }, why: 'WX-FAQ lists no such word' }],
  },
  nameNotForIndividuals: {
    level: 'error',
    raised: [
      {
        of: individual(),
        values: { [APP.name]: '样例公司' },
        path: APP.name,
        says: '个人的小程序名称里不能有“公司”',
        fix: '改掉名称里的“公司”',
      },
    ],
    also: [CHANGED, { of: INDIVIDUAL_AT_HOME }],
    not: [
      CANCELLED,
      { of: enterprise(), why: 'a company may use this word' },
      { of: INSTITUTION, why: 'a unit may use this word' },
      { values: { [APP.name]: '样例摄影' }, why: 'WX-FAQ lists no such word' },
    ],
  },
  nameCallsForLicence: {
    level: 'error',
    raised: [
      {
        values: { [APP.name]: '样例大药房' },
        path: APP.name,
        says: '小程序名称里有“药房”，属于前置审批的“药品和医疗器械”',
        fix: '改掉名称里的“药房”，或填前置审批项“药品和医疗器械”和许可证',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { values: licence(5), why: 'the licence is stated' },
      { values: { [APP.name]: '样例花房' }, why: 'no licence is needed for flowers' },
    ],
  },
  unitNeedsLicence: {
    level: 'error',
    raised: [
      {
        values: { [SCOPE]: '新闻发布' },
        path: APP.preApprovals,
        says: '单位名称或经营范围里有“新闻”，新闻类不能用承诺书代替',
        fix: '填前置审批项“新闻”',
      },
    ],
    also: [{ of: INSTITUTION }],
    not: [
      CANCELLED,
      { of: individual(), why: 'an individual has no scope of business' },
      { values: { [SCOPE]: '图书销售' }, why: 'for books a promise is enough' },
      { values: licence(1), why: 'the licence is stated' },
    ],
  },
  remarkLength: {
    level: 'error',
    raised: [
      {
        values: remark(18),
        path: APP.comment,
        says: '小程序备注要 20 到 200 个字，现在是 18 个字',
        fix: '再补 2 个字以上',
      },
      { values: remark(204), path: APP.comment, says: '现在是 204 个字', fix: '删去 4 个字' },
    ],
    not: [
      { values: remark(20), why: '20 characters are enough (WX-API-APPLY)' },
      { values: remark(200), why: '200 characters are allowed' },
      { values: { [APP.comment]: undefined }, why: 'another rule reports that it is missing' },
    ],
  },
} satisfies Record<keyof typeof APP_RULES, Examples>;
