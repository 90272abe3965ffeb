import { APP, SUBJECT } from '@/rules/filing/paths';
import type { SERVICE_RULES } from '@/rules/precheck/services';
import { enterprise, individual, movedTo } from '../../support/filings';
import { CHANGED, type Examples, INDIVIDUAL_AT_HOME, INSTITUTION } from './example';

const SERVICES = APP.services;
const chosen = (...services: (string | number)[]) => ({ [SERVICES]: services });
const FIVE = ['餐饮-点餐', '餐饮-外卖', '餐饮-其他', '汽车服务-停车', '汽车服务-充电'];

/** Rules for 服务内容 (WX-SVC). */
export const SERVICE_EXAMPLES = {
  tooManyServices: {
    level: 'error',
    raised: [
      {
        values: chosen(...FIVE, '汽车服务-租车'),
        path: SERVICES,
        says: '服务内容最多选 5 项，现在有 6 项',
        fix: '留下最主要的 5 项以内',
      },
    ],
    not: [{ values: chosen(...FIVE), why: 'five are allowed (WX-API-APPLY)' }],
  },
  serviceTwice: {
    level: 'warning',
    raised: [
      {
        values: chosen('政务服务-户政', '政务服务-户政'),
        path: `${SERVICES}[1]`,
        says: '“政务服务-户政”选了两次',
        insteadOf: { rule: 'serviceForGovernment' },
      },
      {
        values: chosen('样例-样例', '样例-样例'),
        path: `${SERVICES}[1]`,
        says: '“样例-样例”选了两次',
        insteadOf: { rule: 'serviceNameUnlisted' },
      },
      {
        values: chosen(2, '生活服务-招聘'),
        path: `${SERVICES}[1]`,
        says: '“生活服务-招聘”选了两次',
        fix: '去掉重复的一项',
      },
    ],
    not: [{ values: chosen('餐饮-点餐', '餐饮-外卖'), why: 'two different ones' }],
  },
  serviceFirstLevel: {
    level: 'error',
    raised: [
      {
        values: chosen('餐饮'),
        path: `${SERVICES}[0]`,
        says: '“餐饮”是一级服务内容',
        fix: '选一项二级服务内容',
        insteadOf: { rule: 'serviceNameUnlisted' },
      },
      { values: chosen(500), path: `${SERVICES}[0]`, says: '“500（生活服务）”是一级服务内容' },
      {
        values: chosen(513),
        path: `${SERVICES}[0]`,
        says: '“513（安全）”是一级服务内容',
        insteadOf: { rule: 'serviceUnlisted' },
      },
    ],
    not: [{ values: chosen('餐饮-点餐'), why: 'it is of the second level' }],
  },
  serviceUnlisted: {
    level: 'unknown',
    raised: [
      {
        values: chosen(167),
        path: `${SERVICES}[0]`,
        says: '服务内容编号 167 不在已知的清单里',
        fix: '在微信后台的服务内容列表里核对',
      },
    ],
    not: [
      { values: chosen(1), why: 'one of the three ids that are public' },
      { values: chosen(33), why: 'a public client once received it' },
      { values: chosen('餐饮-烧烤'), why: 'a name that is not listed is an error' },
    ],
  },
  serviceNameUnlisted: {
    level: 'error',
    raised: [
      {
        values: chosen('餐饮-烧烤'),
        path: `${SERVICES}[0]`,
        says: '服务内容清单里没有“餐饮-烧烤”',
        fix: '写法是“一级-二级”',
      },
    ],
    not: [
      { values: chosen('餐饮-外卖'), why: 'WX-SVC lists it' },
      { values: chosen(167), why: 'an id that is not public may be right' },
    ],
  },
  serviceForGovernment: {
    level: 'error',
    raised: [
      {
        values: chosen('政务服务-户政'),
        path: `${SERVICES}[0]`,
        says: '“政务服务-户政”仅限政府机关、事业单位选择',
      },
      { of: individual(), values: chosen('政务服务-户政'), path: `${SERVICES}[0]`, says: '仅限政府机关' },
      { values: chosen(93), path: `${SERVICES}[0]`, says: '“政务服务-时政信息”仅限政府机关' },
    ],
    also: [{ of: movedTo(enterprise(), '11') }],
    not: [
      { values: { [SUBJECT.type]: 2 }, why: 'a government body' },
      { values: { [SUBJECT.type]: 3 }, why: 'an institution' },
      { values: { [SUBJECT.type]: undefined }, why: 'the kind of subject is not known yet' },
      { values: chosen('生活服务-公证'), why: 'anybody may choose it' },
    ],
  },
  serviceUnwiseForIndividuals: {
    level: 'warning',
    raised: [
      {
        of: individual(),
        values: chosen(1),
        path: `${SERVICES}[0]`,
        says: '对个人是“不建议选择”',
        fix: '个人可选的服务内容',
      },
    ],
    also: [{ of: INDIVIDUAL_AT_HOME }],
    not: [
      { of: enterprise(), why: 'a unit may choose it' },
      { of: INSTITUTION, why: 'an institution may choose it too' },
      { values: chosen('生活服务-宠物'), why: 'an individual may choose this one' },
      { values: chosen('政务服务-户政'), why: 'another rule reports services only for government' },
    ],
  },
  serviceUnwiseForUnits: {
    level: 'warning',
    raised: [
      {
        values: chosen('休闲娱乐-福利彩票'),
        path: `${SERVICES}[0]`,
        says: '“休闲娱乐-福利彩票”对单位是“不建议选择”',
        beside: ['serviceOutsideScope'],
        fix: '单位可选的服务内容',
      },
    ],
    also: [{ of: INSTITUTION }],
    not: [
      { of: individual(), why: 'another rule is for individuals' },
      { values: { [SUBJECT.type]: undefined }, why: 'the kind of subject is not known yet' },
      { values: chosen('休闲娱乐-体育'), why: 'a unit may choose this one' },
    ],
  },
  serviceCallsForPreApproval: {
    level: 'warning',
    raised: [
      {
        values: chosen('其他-宗教信息'),
        path: `${SERVICES}[0]`,
        beside: ['serviceOutsideScope'],
        says: '选了“其他-宗教信息”，但没有填对应的前置审批项；要有《互联网宗教信息服务许可证》',
        fix: '填前置审批项和许可证',
      },
    ],
    also: [{ of: INSTITUTION }, { of: individual() }, { of: movedTo(enterprise(), '11') }],
    not: [
      { values: { [SUBJECT.type]: undefined }, why: 'the kind of subject is not known yet' },
      {
        values: { [APP.preApprovals]: [{ type: 15, code: '粤样字第1号', media: 'm.jpg' }] },
        why: 'the licence is stated',
      },
      { values: chosen('其他-咨询广场'), why: 'it needs no licence' },
    ],
  },
  serviceOutsideScope: {
    level: 'unknown',
    raised: [
      {
        values: { ...chosen('餐饮-点餐'), 'local.business_scope': '软件开发；信息技术服务' },
        path: `${SERVICES}[0]`,
        says: '经营范围里没有和“餐饮-点餐”相关的字眼',
        fix: '换一项服务内容，或先变更经营范围',
      },
    ],
    also: [CHANGED, { of: INSTITUTION }, { of: movedTo(enterprise(), '11') }],
    not: [
      { of: individual(), why: 'an individual has no scope of business' },
      { values: { [SUBJECT.type]: undefined }, why: 'who files is not known yet' },
      { values: { 'local.business_scope': '餐饮服务' }, why: 'the scope holds a word of it' },
      { values: { 'local.business_scope': undefined }, why: 'the scope is not known' },
      { values: chosen('生活服务-工具'), why: 'a tool may be of any trade' },
      { values: chosen('政务服务-户政'), why: 'no scope of business names what government does' },
    ],
  },
} satisfies Record<keyof typeof SERVICE_RULES, Examples>;
