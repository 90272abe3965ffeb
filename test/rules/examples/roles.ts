import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { ROLE_RULES } from '@/rules/precheck/roles';
import {
  enterprise,
  having,
  individual,
  individualBusiness,
  movedTo,
  PEOPLE,
  person,
} from '../../support/filings';
import {
  CANCELLED,
  CHANGED,
  type Examples,
  INDIVIDUAL_AT_HOME,
  INSTITUTION,
  type NotRaised,
} from './example';

const PRINCIPAL_INFO = 'icp_subject.principal_info';
const APP_PRINCIPAL_INFO = 'icp_applets.principal_info';
const LEGAL_REP = 'icp_subject.legal_person_info';
const BUSINESS = 'local.individual_business';

const stated = (who: keyof typeof PEOPLE) => ({
  [LEGAL_REP]: { name: PEOPLE[who].name, certificate_number: PEOPLE[who].number },
});
/** The 主体负责人 is an employee. The legal representative is stated separately. */
const byClerk = (province: string, filing = enterprise()) =>
  having(movedTo(filing, province), { [PRINCIPAL_INFO]: person('clerk'), ...stated('boss') });
/** A 个体工商户 with this person as 小程序负责人. */
const business = (province: string, who: keyof typeof PEOPLE) =>
  having(movedTo(individualBusiness(), province), { [APP_PRINCIPAL_INFO]: person(who) });
/** The same, with an operator who is past retirement age and has both roles. */
const byElder = (province: string) =>
  having(business(province, 'elder'), { [PRINCIPAL_INFO]: person('elder') });

const NO_TYPE: NotRaised = {
  values: { [SUBJECT.type]: undefined },
  why: 'the kind of subject is not known yet',
};
const NO_PROVINCE: NotRaised = {
  values: { [SUBJECT.province]: undefined },
  why: 'the province is not chosen yet',
};
/** By the certificate number, the 小程序负责人 is the 主体负责人. */
const ONE_PERSON: NotRaised = {
  values: { [APP_PRINCIPAL.certificateNumber]: PEOPLE.boss.number },
  why: 'one person has both roles',
};
const UNKNOWN_PERSON: NotRaised = {
  values: { [APP_PRINCIPAL.certificateNumber]: undefined },
  why: 'it is not known whether they are two persons',
};

/** Rules for who may have which role, and for what two persons may not share. */
export const ROLE_EXAMPLES = {
  principalMustBeLegalRep: {
    level: 'error',
    raised: [
      {
        of: byClerk('43'),
        path: PRINCIPAL.name,
        says: '湖南要求主体负责人就是法定代表人',
        fix: '改填法定代表人',
      },
    ],
    also: [{ of: byClerk('41', INSTITUTION) }],
    not: [
      CANCELLED,
      NO_TYPE,
      { values: { [LEGAL_REP]: undefined }, why: 'he is the legal representative' },
      { of: byClerk('11'), why: 'in 北京 anybody may be it (WX-MAT)' },
      {
        of: byClerk('36'),
        values: { [PRINCIPAL_INFO]: person('boss') },
        why: 'both are the same person',
      },
    ],
  },
  principalMayHaveToBeLegalRep: {
    level: 'unknown',
    raised: [
      {
        of: byClerk('21'),
        path: PRINCIPAL.name,
        says: '主体负责人不是法定代表人，辽宁对不同的单位要求不同',
        fix: '看单位是否从事金融业务',
      },
      {
        of: byClerk('14'),
        values: { [SUBJECT.type]: undefined, [BUSINESS]: undefined },
        path: PRINCIPAL.name,
        says: '山西对不同的单位要求不同',
        fix: '先填主体性质',
      },
      {
        of: byClerk('43'),
        values: { [SUBJECT.type]: undefined },
        path: PRINCIPAL.name,
        says: '湖南对不同的单位要求不同',
        fix: '先填主体性质',
      },
    ],
    also: [
      CHANGED,
      { of: byClerk('21', INSTITUTION) },
      { of: byClerk('31'), values: { [SUBJECT.type]: undefined } },
    ],
    not: [
      { of: byClerk('43'), why: 'in 湖南 it is certain, and an error' },
      { values: { [PRINCIPAL_INFO]: person('boss') }, why: 'both are the same person' },
      { values: { [PRINCIPAL.certificateNumber]: undefined }, why: 'who he is is not known yet' },
      CANCELLED,
      NO_PROVINCE,
      { values: { [LEGAL_REP]: undefined }, why: 'he is the legal representative' },
      { values: { 'local.engages_in_finance': false }, why: 'in 辽宁 the rule is only for units in finance' },
      { values: { 'local.engages_in_finance': true }, why: 'it is certain, and an error' },
    ],
  },
  appPrincipalMustBeLegalRep: {
    level: 'error',
    raised: [
      {
        of: business('35', 'clerk'),
        path: APP_PRINCIPAL.name,
        says: '福建要求个体工商户的小程序负责人就是经营者',
        fix: '改填经营者本人',
      },
    ],
    also: [
      CHANGED,
      { of: having(business('35', 'clerk'), { [PRINCIPAL_INFO]: person('clerk'), ...stated('keeper') }) },
    ],
    not: [
      CANCELLED,
      NO_TYPE,
      { of: business('35', 'keeper'), why: 'this person is the operator' },
      { of: business('43', 'clerk'), why: '湖南 asks for a letter only (WX-MAT)' },
      { values: { [BUSINESS]: false }, why: 'an enterprise may authorise somebody' },
      {
        of: having(business('35', 'clerk'), { [PRINCIPAL_INFO]: person('elder') }),
        why: 'who runs it is past retirement age: he authorises somebody (WX-MAT)',
      },
      { of: having(business('35', 'clerk'), stated('elder')), why: 'the same, stated beside the two others' },
    ],
  },
  appPrincipalMayHaveToBeLegalRep: {
    level: 'unknown',
    raised: [
      {
        of: business('35', 'clerk'),
        values: { [BUSINESS]: undefined },
        path: APP_PRINCIPAL.name,
        says: '小程序负责人不是法定代表人，福建对不同的主体要求不同',
        fix: '看营业执照上的类型是不是个体工商户',
      },
      {
        of: business('35', 'clerk'),
        values: { [SUBJECT.type]: undefined },
        path: APP_PRINCIPAL.name,
        says: '福建对不同的主体要求不同',
      },
    ],
    also: [
      CHANGED,
      { of: having(business('35', 'clerk'), { [PRINCIPAL_INFO]: person('clerk'), ...stated('keeper') }) },
      {
        values: {
          [BUSINESS]: true,
          [PRINCIPAL.certificateType]: 7,
          [PRINCIPAL.certificateNumber]: 'E12345678',
        },
      },
    ],
    not: [
      { values: { [APP_PRINCIPAL.certificateNumber]: undefined }, why: 'who he is is not known yet' },
      CANCELLED,
      NO_PROVINCE,
      { of: business('35', 'keeper'), why: 'this person is the operator' },
      { values: { [BUSINESS]: false }, why: 'an enterprise may authorise somebody' },
      { values: { [BUSINESS]: true }, why: 'it is certain, and an error' },
      {
        of: having(movedTo(individual(), '35'), { [APP_PRINCIPAL_INFO]: person('clerk') }),
        why: 'an individual is not a unit',
      },
    ],
  },
  appPrincipalRetired: {
    level: 'warning',
    raised: [
      {
        of: movedTo(enterprise(), '12'),
        values: { [APP_PRINCIPAL_INFO]: person('elder') },
        path: APP_PRINCIPAL.certificateNumber,
        says: '天津要求小程序负责人不超过法定退休年龄（男 60、女 55）',
        fix: '换一位未到退休年龄的',
      },
    ],
    also: [{ of: movedTo(INSTITUTION, '12') }],
    not: [
      CANCELLED,
      { of: movedTo(individual(), '12'), why: 'WX-MAT requires it only of units' },
      { of: movedTo(enterprise(), '43'), why: '湖南 has no rule about the age' },
      { values: { [APP_PRINCIPAL_INFO]: person('clerk') }, why: 'the 小程序负责人 was born in 1988' },
    ],
  },
  retiredShouldAuthorise: {
    level: 'warning',
    raised: [
      {
        of: byElder('35'),
        path: APP_PRINCIPAL.certificateNumber,
        says: '经营者超过了法定退休年龄（男 60、女 55），福建要求授权别人',
        fix: '改填被授权的人',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { values: { [BUSINESS]: false }, why: 'WX-MAT says so of 个体工商户' },
      { of: having(byElder('35'), { [PRINCIPAL_INFO]: person('keeper') }), why: 'somebody else runs it' },
      { of: business('35', 'keeper'), why: 'born in 1976' },
      {
        of: having(byElder('35'), { [APP_PRINCIPAL_INFO]: person('clerk') }),
        why: 'he has authorised somebody',
      },
      { of: byElder('43'), why: 'WX-MAT says so of 福建 alone' },
    ],
  },
  individualsAppPrincipal: {
    level: 'warning',
    raised: [
      {
        of: individual(),
        values: { [APP_PRINCIPAL_INFO]: person('clerk') },
        path: APP_PRINCIPAL.name,
        says: '个人备案的小程序负责人通常就是本人',
        fix: '填本人的信息',
      },
    ],
    also: [CHANGED, { of: INDIVIDUAL_AT_HOME }],
    not: [
      CANCELLED,
      { of: enterprise(), why: 'in a unit two persons are usual' },
      { of: INSTITUTION, why: 'in an institution two persons are usual too' },
      { values: { [APP_PRINCIPAL_INFO]: person('loner') }, why: 'it is the same person' },
    ],
  },
  mobileShared: {
    level: 'error',
    raised: [
      {
        values: { [APP_PRINCIPAL.mobile]: PEOPLE.boss.mobile },
        path: APP_PRINCIPAL.mobile,
        says: '两位负责人是不同的人，却填了同一个手机号',
        fix: '各填本人在用的手机号',
      },
    ],
    also: [{ values: stated('clerk') }],
    not: [
      ONE_PERSON,
      UNKNOWN_PERSON,
      { values: { [APP_PRINCIPAL.mobile]: PEOPLE.clerk.mobile }, why: 'each has a number' },
    ],
  },
  emailShared: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.email]: 'Office@example.com', [APP_PRINCIPAL.email]: 'office@example.com' },
        path: APP_PRINCIPAL.email,
        says: '两位负责人是不同的人，却填了同一个电子邮箱',
        fix: '各填本人的电子邮箱',
      },
    ],
    also: [{ values: stated('clerk') }],
    not: [
      ONE_PERSON,
      UNKNOWN_PERSON,
      { values: { [APP_PRINCIPAL.email]: 'other@example.com' }, why: 'each has an address' },
    ],
  },
  emergencyShared: {
    level: 'warning',
    raised: [
      {
        values: { [APP_PRINCIPAL.emergency]: PEOPLE.boss.mobile },
        path: APP_PRINCIPAL.emergency,
        says: '应急联系电话却和对方的号码相同',
        fix: '各填一个自己的应急联系电话',
      },
      {
        values: { [PRINCIPAL.emergency]: PEOPLE.clerk.mobile },
        path: PRINCIPAL.emergency,
        says: '应急联系电话却和对方的号码相同',
      },
    ],
    also: [{ values: stated('clerk') }],
    not: [
      ONE_PERSON,
      UNKNOWN_PERSON,
      { values: { [APP_PRINCIPAL.emergency]: '0755-86000000' }, why: 'it belongs to nobody else' },
    ],
  },
  contactUnseen: {
    level: 'unknown',
    raised: [
      { path: PRINCIPAL.mobile, says: '手机号和邮箱在平台上只能对应一个人', fix: '没有用在别人名下的备案里' },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { values: { [PRINCIPAL.mobile]: undefined }, why: 'there is no number yet' },
      { values: { [PRINCIPAL.mobile]: '1391111' }, why: 'it is not a valid number yet' },
    ],
  },
  adminIsNotPrincipal: {
    level: 'error',
    raised: [
      {
        values: { 'local.admin_is_owner': false },
        path: 'local.admin_is_owner',
        says: '小程序负责人不是小程序的管理员，人脸核身通不过',
        fix: '把管理员换成小程序负责人',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { values: { 'local.admin_is_owner': true }, why: 'the manager is the same person (WX-FAQ)' },
      { values: { 'local.admin_is_owner': undefined }, why: 'it is not known' },
    ],
  },
} satisfies Record<keyof typeof ROLE_RULES, Examples>;
