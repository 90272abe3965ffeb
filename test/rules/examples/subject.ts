import { APP, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { SUBJECT_RULES } from '@/rules/precheck/subject';
import { enterprise, individual, individualBusiness, movedTo, PEOPLE } from '../../support/filings';
import {
  CANCELLED,
  CHANGED,
  type Examples,
  INDIVIDUAL_AT_HOME,
  INSTITUTION,
  type NotRaised,
} from './example';

const COUNT = 'local.filings_of_subject';
const BUSINESS = 'local.individual_business';
const DIFFERS = 'local.names_differ_from_registry';

/** A further mini-program of a subject that has already filed this many. */
const another = (count: number) => ({ kind: 'add_app', [COUNT]: count });
const CHANGE: NotRaised = {
  values: { kind: 'change', changes: ['app'] },
  why: 'a change adds no mini-program',
};

/** Rules for the subject. */
export const SUBJECT_EXAMPLES = {
  subjectTypeUnlisted: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT.type]: 8 },
        path: SUBJECT.type,
        says: '主体性质 8 不在单位性质的清单里',
        fix: '从清单里选',
      },
    ],
    not: [{ values: { [SUBJECT.type]: 9 }, why: 'WX-API-SUBJ lists 9' }],
  },
  nameMasked: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT.name]: '***' },
        path: SUBJECT.name,
        says: '主体名称是“*”',
        fix: '换领写有名称的证照',
      },
      { values: { [SUBJECT.name]: '＊＊' }, path: SUBJECT.name, says: '没有正式名称' },
    ],
    also: [CHANGED],
    not: [CANCELLED, { values: { [SUBJECT.name]: '*店' }, why: 'there is a name' }],
  },
  individualNameDiffers: {
    level: 'error',
    raised: [
      {
        of: individual(),
        values: { [SUBJECT.name]: '时例示' },
        path: SUBJECT.name,
        says: '主体名称和主体负责人姓名不一样',
        fix: '两处都填证件上的姓名',
      },
    ],
    also: [{ of: INDIVIDUAL_AT_HOME }],
    not: [
      { of: enterprise(), why: 'a unit has a name of its own' },
      { of: INSTITUTION, why: 'an institution has one too' },
      { values: { [SUBJECT.name]: PEOPLE.loner.name }, why: 'the same name twice' },
      { values: { [PRINCIPAL.name]: undefined }, why: 'one of the two is missing' },
    ],
  },
  individualNumberDiffers: {
    level: 'error',
    raised: [
      {
        of: individual(),
        values: { [SUBJECT.certificateNumber]: PEOPLE.boss.number },
        path: SUBJECT.certificateNumber,
        says: '主体证件和主体负责人证件不是同一份',
        fix: '同一份证件的类型和号码',
      },
      {
        of: individual(),
        values: { [PRINCIPAL.certificateType]: 7 },
        path: SUBJECT.certificateNumber,
        says: '不是同一份',
      },
    ],
    also: [{ of: INDIVIDUAL_AT_HOME }],
    not: [
      { of: enterprise(), why: 'a unit has a certificate of its own' },
      { of: INSTITUTION, why: 'an institution has one too' },
      { values: { [SUBJECT.certificateNumber]: PEOPLE.loner.number }, why: 'the same certificate twice' },
      {
        values: {
          [SUBJECT.certificateNumber]: '11010519491231002X',
          [PRINCIPAL.certificateNumber]: '11010519491231002x',
        },
        why: 'the X of a number may be lower-case',
      },
      { values: { [PRINCIPAL.certificateNumber]: undefined }, why: 'one of the two is missing' },
    ],
  },
  registryDiffers: {
    level: 'error',
    raised: [
      {
        values: { [DIFFERS]: true },
        path: SUBJECT.name,
        says: '名称、证件住所、代码或法定代表人和登记信息',
        fix: '刚变更的等 5 到 15 个工作日再提交',
      },
    ],
    also: [{ of: INSTITUTION }],
    not: [
      CANCELLED,
      { of: individual(), why: 'an individual is not in such a registry' },
      { values: { [DIFFERS]: false }, why: 'somebody has compared them' },
      { values: { [DIFFERS]: undefined }, why: 'nobody has compared them' },
    ],
  },
  registryUnseen: {
    level: 'unknown',
    raised: [
      {
        values: { [DIFFERS]: undefined },
        path: SUBJECT.name,
        says: '代码和法定代表人的姓名、证件号码要与登记信息逐字一致，小程序账号的主体也要是同一个单位',
        fix: '新设立或刚变更的等 5 到 15 个工作日再提交',
      },
    ],
    also: [{ of: INSTITUTION }],
    not: [
      { values: { [SUBJECT.type]: undefined }, why: 'the kind of subject is not known yet' },
      CANCELLED,
      { of: individual(), why: 'an individual is not in such a registry' },
      { values: { [DIFFERS]: false }, why: 'somebody has compared them' },
      { values: { [DIFFERS]: true }, why: 'another rule reports a difference' },
    ],
  },
  filingsOfIndividualAtCap: {
    level: 'error',
    raised: [
      {
        of: individual(),
        values: another(5),
        path: COUNT,
        says: '个人最多备案 5 个小程序，已有 5 个',
        fix: '先注销一个不用的',
      },
      { of: individual(), values: another(6), path: COUNT, says: '已有 6 个' },
    ],
    also: [{ of: INDIVIDUAL_AT_HOME }],
    not: [
      CHANGE,
      { of: enterprise(), why: 'a unit may have 50 (WX-FAQ)' },
      { of: INSTITUTION, why: 'an institution may have 50 too' },
      { values: another(4), why: 'this one is the fifth' },
    ],
  },
  filingsOfIndividualBusinessAtCap: {
    level: 'error',
    raised: [
      {
        of: individualBusiness(),
        values: another(5),
        path: COUNT,
        says: '个体工商户最多备案 5 个小程序，已有 5 个',
      },
    ],
    also: [{ of: movedTo(individualBusiness(), '43') }],
    not: [
      CHANGE,
      { values: { [BUSINESS]: false }, why: 'an enterprise may have 50 (WX-FAQ)' },
      { values: { [BUSINESS]: undefined }, why: 'it is not known whether it is a 个体工商户' },
      { values: another(4), why: 'this one is the fifth' },
    ],
  },
  filingsAtCap: {
    level: 'error',
    raised: [
      { values: another(50), path: COUNT, says: '一个单位最多备案 50 个小程序，已有 50 个' },
      {
        values: { ...another(50), [BUSINESS]: undefined },
        path: COUNT,
        says: '一个单位最多备案 50 个小程序',
        insteadOf: { rule: 'filingsMayBeAtCap' },
      },
      { values: { ...another(50), [SUBJECT.type]: undefined }, path: COUNT, says: '一个单位最多备案 50 个' },
    ],
    also: [{ of: INSTITUTION }],
    not: [
      { of: INDIVIDUAL_AT_HOME, why: 'another rule is for individuals' },
      { of: movedTo(individualBusiness(), '41'), why: 'another rule is for 个体工商户' },
      CHANGE,
      { values: another(49), why: 'this one is the fiftieth' },
    ],
  },
  filingsMayBeAtCap: {
    level: 'unknown',
    raised: [
      {
        values: { ...another(5), [BUSINESS]: undefined },
        path: COUNT,
        says: '个体工商户最多备案 5 个小程序，企业 50 个；还不知道是哪一种',
        fix: '看营业执照上的类型',
      },
    ],
    not: [
      { values: { kind: undefined }, why: 'the kind of filing is not chosen yet' },
      CHANGE,
      { values: { [BUSINESS]: false }, why: 'an enterprise may have 50 (WX-FAQ)' },
      { values: { [BUSINESS]: true }, why: 'it is certain, and an error' },
      { values: { [COUNT]: 4 }, why: 'this one is the fifth' },
    ],
  },
  notFirst: {
    level: 'warning',
    raised: [
      {
        values: { [COUNT]: 2 },
        path: 'kind',
        says: '这个主体已有 2 个备案',
        fix: '备案类型改选“新增小程序”',
      },
    ],
    not: [
      { values: { kind: 'add_app' }, why: 'it is filed as a further mini-program' },
      { values: { [COUNT]: 0 }, why: 'it is the first' },
    ],
  },
  recordNumberDoubtful: {
    level: 'warning',
    raised: [
      {
        values: { [SUBJECT.recordNumber]: '粤备12345678' },
        path: SUBJECT.recordNumber,
        says: '“粤备12345678”不像主体备案号',
        fix: '例如“粤ICP备12345678号”',
      },
      {
        values: { [APP.recordNumber]: '12345678' },
        path: APP.recordNumber,
        says: '“12345678”不像小程序备案号',
      },
    ],
    not: [
      {
        values: {
          [SUBJECT.recordNumber]: '粤ICP备12345678号',
          [APP.recordNumber]: '粤ICP备12345678号-1X',
        },
        why: 'the ministry prints numbers like this',
      },
    ],
  },
} satisfies Record<keyof typeof SUBJECT_RULES, Examples>;
