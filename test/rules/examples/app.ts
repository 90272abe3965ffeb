import { APP, SUBJECT } from '@/rules/filing/paths';
import type { APP_RULES } from '@/rules/precheck/app';
import { enterprise, individual, movedTo } from '../../support/filings';
import { CANCELLED, CHANGED, type Examples, INDIVIDUAL_AT_HOME, INSTITUTION } from './example';

const SCOPE = 'local.business_scope';
const licence = (type: number) => ({ [APP.preApprovals]: [{ type, code: '粤样字第1号', media: 'm.jpg' }] });
const WORDS = '面向到店客人登记预约时间并查看排队进度，也可以修改或取消';
const remark = (length: number) => ({ [APP.comment]: WORDS.repeat(8).slice(0, length) });

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
  nameNational: {
    level: 'warning',
    raised: [
      {
        values: { [APP.name]: '中国示范取号' },
        path: APP.name,
        says: '小程序名称以“中国”开头',
        fix: '改掉名称开头的“中国”',
      },
      { of: individual(), values: { [APP.name]: '全国取号' }, path: APP.name, says: '以“全国”开头' },
    ],
    also: [CHANGED, { of: movedTo(enterprise(), '11') }],
    not: [
      CANCELLED,
      { values: { [SUBJECT.type]: 2 }, why: 'a body of government may' },
      { values: { [SUBJECT.type]: 3 }, why: 'an institution may' },
      { values: { [SUBJECT.type]: undefined }, why: 'who files is not known yet' },
      { values: { [APP.name]: '示范中国取号' }, why: 'the word is not at the head' },
    ],
  },
  nameLikeUnits: {
    level: 'warning',
    raised: [
      {
        of: individual(),
        values: { [APP.name]: '样例设计工作室' },
        path: APP.name,
        says: '个人的小程序名称里有“工作室”',
        fix: '改掉名称里的“工作室”',
      },
      { of: individual(), values: { [APP.name]: '样例集团' }, path: APP.name, says: '有“集团”' },
    ],
    also: [CHANGED, { of: INDIVIDUAL_AT_HOME }],
    not: [
      CANCELLED,
      { of: enterprise(), why: 'a unit may call itself what it is' },
      { of: INSTITUTION, why: 'so may an institution' },
      { values: { [APP.name]: '样例设计' }, why: 'no word of a unit' },
    ],
  },
  nameUnrelated: {
    level: 'unknown',
    raised: [
      {
        values: { [APP.name]: '萌宠寄养家园' },
        path: APP.name,
        says: '小程序名称和单位名称、经营范围、小程序备注没有相同的字眼',
        fix: '在小程序备注里写明',
      },
      { values: { [APP.name]: 'QooHoo 服务' }, path: APP.name, says: '没有相同的字眼' },
    ],
    also: [CHANGED, { of: INSTITUTION }],
    not: [
      CANCELLED,
      { of: individual(), why: 'an individual has neither a unit’s name nor a scope' },
      { values: { [SUBJECT.type]: undefined }, why: 'who files is not known yet' },
      { values: { [APP.name]: '示范家园' }, why: 'the unit’s name holds a word of it' },
      { values: { [SCOPE]: '宠物寄养服务' }, why: 'the scope does' },
      {
        values: { [APP.comment]: '为本单位的客人登记萌宠的照料时间，查看照料记录，不含评论。' },
        why: 'the remark does',
      },
      { values: { [APP.comment]: undefined }, why: 'the remark that could explain it is not written yet' },
      { values: { [APP.name]: '在线服务平台' }, why: 'everybody uses these words' },
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
      {
        values: { [APP.comment]: '便民'.repeat(5) },
        path: APP.comment,
        says: '现在是 10 个字',
        insteadOf: { rule: 'remarkRepeats' },
      },
      {
        values: { [APP.comment]: '示范取号小程序' },
        path: APP.comment,
        says: '现在是 7 个字',
        insteadOf: { rule: 'remarkIsName' },
      },
      { values: remark(204), path: APP.comment, says: '现在是 204 个字', fix: '删去 4 个字' },
    ],
    not: [
      { values: remark(20), why: '20 characters are enough (WX-API-APPLY)' },
      { values: remark(200), why: '200 characters are allowed' },
      { values: { [APP.comment]: undefined }, why: 'another rule reports that it is missing' },
    ],
  },
  remarkRepeats: {
    level: 'warning',
    raised: [
      {
        values: { [APP.comment]: '提供便民服务，提供便民服务，提供便民服务，提供便民服务。' },
        path: APP.comment,
        says: '小程序备注里重复说同样的话',
        fix: '写清有哪些功能',
      },
      { values: { [APP.comment]: '卖茶叶'.repeat(8) }, path: APP.comment, says: '重复说同样的话' },
      { values: { [APP.comment]: `${WORDS}。${WORDS}。` }, path: APP.comment, says: '重复说同样的话' },
      {
        values: { [APP.comment]: '示范取号小程序，示范取号小程序，示范取号小程序' },
        path: APP.comment,
        says: '重复说同样的话',
        insteadOf: { rule: 'remarkIsName' },
      },
    ],
    not: [
      { values: { [APP.comment]: WORDS }, why: 'everything is said once' },
      {
        values: { [APP.comment]: '天天记账，看看每天的结余，一个一个商品登记价格和数量' },
        why: 'doubled characters are good Chinese',
      },
    ],
  },
  remarkIsName: {
    level: 'warning',
    raised: [
      {
        values: { [APP.comment]: '广州市示范样例科技有限公司的示范取号微信小程序' },
        path: APP.comment,
        says: '小程序备注里只有名称，没有说做什么',
        fix: '写清有哪些功能',
      },
    ],
    not: [
      {
        values: { [APP.comment]: '示范取号给到店的客人排队取号、查看前面还有几位' },
        why: 'it says what it does',
      },
      { values: { [APP.name]: undefined, [SUBJECT.name]: undefined }, why: 'no name is known yet' },
    ],
  },
  remarkOfBusiness: {
    level: 'warning',
    raised: [
      {
        of: individual(),
        values: { [APP.comment]: '会员可以在这里下单并在线支付，邀请好友还能领取专享的折扣' },
        path: APP.comment,
        says: '个人的小程序备注里有“会员”，像单位的经营内容',
        fix: '以单位或个体工商户的名义备案',
      },
    ],
    also: [CHANGED, { of: INDIVIDUAL_AT_HOME }],
    not: [
      CANCELLED,
      { of: enterprise(), why: 'a unit may do business' },
      { of: INSTITUTION, why: 'so may an institution' },
      {
        values: { [APP.comment]: '记录自己每天的收支，数据只在本机保存，不提供支付、下单和会员' },
        why: 'the remark says that it does not',
      },
    ],
  },
} satisfies Record<keyof typeof APP_RULES, Examples>;
