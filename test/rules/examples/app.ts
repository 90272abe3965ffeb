import { APP, SUBJECT } from '@/rules/filing/paths';
import type { APP_RULES } from '@/rules/precheck/app';
import { enterprise, individual, movedTo } from '../../support/filings';
import { CANCELLED, CHANGED, type Examples, INDIVIDUAL_AT_HOME, INSTITUTION } from './example';

const SCOPE = 'local.business_scope';
const licence = (type: number) => ({ [APP.preApprovals]: [{ type, code: '粤样字第1号', media: 'm.jpg' }] });
const PLAIN = '为到店的客人提供预约、取号和进度查询，不含发布、评论和线上交易功能。';
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
  nameCallsForPromise: {
    level: 'warning',
    raised: [
      {
        of: movedTo(enterprise(), '11'),
        values: { [APP.name]: '样例教育活动' },
        path: APP.name,
        says: '属于前置审批的“校外培训”。材料页说北京可以交不涉及的承诺书，常见问答说没有许可证会被退回',
        fix: '改掉名称里的“教育”',
      },
      {
        of: movedTo(enterprise(), '11'),
        values: { [APP.name]: '样例理财' },
        path: APP.name,
        says: '属于前置审批的“互联网金融”',
      },
      {
        of: movedTo(enterprise(), '42'),
        values: { [APP.name]: '样例培训' },
        path: APP.name,
        says: '材料页说湖北可以交',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { values: licence(14), why: 'the licence is stated' },
      { of: movedTo(individual(), '11'), why: 'an individual has no letter to give: that is an error' },
      { of: movedTo(enterprise(), '14'), why: '山西 takes no promise for the app’s name: that is an error' },
      {
        of: movedTo(enterprise(), '42'),
        values: { [APP.name]: '样例理财' },
        why: 'the finance promise of 湖北 is about the scope alone (WX-MAT): that is an error',
      },
      {
        values: { [APP.services]: ['教育-培训机构'] },
        why: 'who trains cannot promise not to: that is an error',
      },
      { values: { [APP.name]: '样例取号' }, why: 'no listed word' },
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
  remarkOnEmergencyOfIndividual: {
    level: 'warning',
    raised: [
      {
        of: movedTo(individual(), '12'),
        path: APP.comment,
        says: '据反映天津的个人备案要在小程序备注里写明应急联系电话由谁使用',
        fix: '使用人要是父母、配偶或子女',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { of: movedTo(individual(), '43'), why: 'no report says so of 湖南' },
      { of: movedTo(INSTITUTION, '12'), why: 'an institution is a unit' },
      { of: movedTo(enterprise(), '12'), why: 'a unit names an employee: another rule says so' },
      { of: INDIVIDUAL_AT_HOME, why: 'no report says so of 河南' },
      {
        values: { [APP.comment]: `${PLAIN}应急联系电话手机号使用人为时样本，与小程序主办者关系为父子。` },
        why: 'the remark says it',
      },
    ],
  },
  remarkOnEmergencyOfUnit: {
    level: 'warning',
    raised: [
      {
        of: movedTo(enterprise(), '12'),
        path: APP.comment,
        says: '据反映天津的单位备案要在小程序备注里写明应急联系电话由哪位员工使用',
        fix: '应急联系电话使用人为某某公司员工某某',
      },
    ],
    also: [CHANGED, { of: movedTo(INSTITUTION, '12') }],
    not: [
      CANCELLED,
      { of: movedTo(enterprise(), '43'), why: 'no report says so of 湖南' },
      { of: movedTo(individual(), '12'), why: 'an individual names a relative: another rule says so' },
      { of: enterprise(), why: 'no report says so of 广东' },
      {
        values: { [APP.comment]: `${PLAIN}应急联系电话手机号使用人为示范样例科技有限公司员工温示范。` },
        why: 'the remark says it',
      },
    ],
  },
  remarkOnForeignName: {
    level: 'warning',
    raised: [
      {
        values: { [APP.name]: '示范Q取号' },
        path: APP.comment,
        says: '小程序名称“示范Q取号”不是纯中文，据反映广东要在备注里写明中文名称',
        fix: '承诺遵守中华人民共和国法律法规。',
      },
      {
        values: { [APP.name]: '示范Q取号', [APP.comment]: `${PLAIN}中文名称：示范取号。` },
        path: APP.comment,
        says: '以承诺守法的一句结尾',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { of: movedTo(enterprise(), '32'), why: 'no report says so of 江苏' },
      { of: movedTo(enterprise(), '41'), why: 'no report says so of 河南' },
      { values: { [APP.name]: '示范·取号' }, why: 'a dot is no foreign letter' },
      {
        values: { [APP.comment]: `中文名称：示范取号。${PLAIN}承诺遵守中华人民共和国法律法规。` },
        why: 'the remark says both',
      },
    ],
  },
  remarkOfCompany: {
    level: 'warning',
    raised: [
      {
        of: movedTo(individual(), '35'),
        values: { [APP.comment]: '这是样例小店的官网，介绍手工布艺的做法，不含发布、评论和线上交易功能。' },
        path: APP.comment,
        says: '据反映福建个人的小程序备注里不能写公司官网、单位旗下产品，现在写着“官网”',
        fix: '改写成本人用小程序做什么',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { of: movedTo(individual(), '43'), why: 'no report says so of 湖南' },
      { of: movedTo(INSTITUTION, '35'), why: 'an institution is a unit' },
      { of: movedTo(enterprise(), '35'), why: 'a unit may speak of its site' },
      { of: INDIVIDUAL_AT_HOME, why: 'no report says so of 河南' },
      { values: { [APP.comment]: PLAIN }, why: 'no such word' },
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
