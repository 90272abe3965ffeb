import { isMobile } from '../checks/contact';
import { basis } from '../dated';
import { APP_PRINCIPAL, PRINCIPAL } from '../filing/paths';
import { type Check, rule, type Target } from '../rule';
import { always, place, text } from './targets';

const province: Check<unknown> = (_, context) => ({ province: context.province?.name ?? '' });

/** A value that two persons share. The issue goes on the second person's field, and each value is reported once. */
const common =
  (...pairs: readonly (readonly [string, string])[]): Target<null> =>
  (context, look) => {
    const seen = new Set<string>();
    for (const [one, other] of pairs) {
      const found = context.text(one).toLowerCase();
      if (!found || found !== context.text(other).toLowerCase() || seen.has(found)) continue;
      seen.add(found);
      look(null, other);
    }
  };

/** Rules for who may have which role, and for what two persons may not share. */
export const ROLE_RULES = {
  principalMustBeLegalRep: rule(basis('WX-MAT', 'WX-FAQ'), {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'principalIsNotLegalRep',
      'principalMustBeLegalRep',
    ],
    looksAt: place(PRINCIPAL.name),
    check: province,
    message: '{province}要求主体负责人就是法定代表人（个体工商户为经营者），现在填的是另一个人，会被退回',
    fix: '主体负责人改填法定代表人（经营者）本人',
  }),
  principalMayHaveToBeLegalRep: rule(basis('WX-MAT', 'WX-FAQ'), {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'provinceIsChosen', 'principalIsNotLegalRep'],
    inDoubt: ['subjectIsOrganisation', 'principalMustBeLegalRep'],
    looksAt: place(PRINCIPAL.name),
    check: (_, context) => ({
      province: context.province?.name ?? '',
      what: context.province?.principalHangsOn ?? '先填主体性质',
    }),
    message: '主体负责人不是法定代表人，{province}对不同的单位要求不同，这台手机还无法判断',
    fix: '{what}',
    inGeneral: {
      what: '辽宁看单位是否从事金融业务，广东看是不是大型国企央企或群团组织，四川看是不是个体工商户',
    },
  }),
  appPrincipalMustBeLegalRep: rule(basis('WX-MAT', 'WX-FAQ'), {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'appPrincipalIsNotLegalRep',
      'appPrincipalMustBeLegalRep',
    ],
    looksAt: place(APP_PRINCIPAL.name),
    check: province,
    message: '{province}要求个体工商户的小程序负责人就是经营者，现在填的是另一个人，会被退回',
    fix: '小程序负责人改填经营者本人',
  }),
  appPrincipalMayHaveToBeLegalRep: rule(basis('WX-MAT', 'WX-FAQ'), {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'provinceIsChosen', 'appPrincipalIsNotLegalRep'],
    inDoubt: ['subjectIsOrganisation', 'appPrincipalMustBeLegalRep'],
    looksAt: place(APP_PRINCIPAL.name),
    check: province,
    message: '小程序负责人不是法定代表人，{province}对不同的主体要求不同，这台手机还无法判断',
    fix: '看营业执照上的类型是不是个体工商户，以及经营者的年龄',
  }),
  appPrincipalRetired: rule(basis('WX-MAT'), {
    level: 'warning',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'provinceMindsRetirement',
      'appPrincipalIsRetired',
    ],
    looksAt: place(APP_PRINCIPAL.certificateNumber),
    check: province,
    message:
      '{province}要求小程序负责人不超过法定退休年龄（男 {retirementOfMen}、女 {retirementOfWomen}），按身份证已经超过',
    fix: '换一位未到退休年龄的小程序负责人，并附授权书',
  }),
  retiredShouldAuthorise: rule(basis('WX-MAT'), {
    level: 'warning',
    when: [
      'filingIsNotCancellation',
      'subjectIsIndividualBusiness',
      'appPrincipalIsLegalRep',
      'legalRepIsRetired',
      'provinceWantsRetiredToAuthorise',
    ],
    looksAt: place(APP_PRINCIPAL.certificateNumber),
    check: province,
    message:
      '经营者超过了法定退休年龄（男 {retirementOfMen}、女 {retirementOfWomen}），{province}要求授权别人担任小程序负责人',
    fix: '小程序负责人改填被授权的人，并上传授权书',
  }),
  individualsAppPrincipal: rule(basis('seed2'), {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividual', 'principalsDiffer'],
    looksAt: place(APP_PRINCIPAL.name),
    check: always,
    message: '个人备案的小程序负责人通常就是本人，现在填的是另一个人',
    fix: '小程序负责人填本人的信息',
  }),
  mobileShared: rule(basis('WX-FAQ', 'seed2'), {
    level: 'error',
    when: ['principalsDiffer'],
    looksAt: common([PRINCIPAL.mobile, APP_PRINCIPAL.mobile]),
    check: always,
    message: '两位负责人是不同的人，却填了同一个手机号；一个号码只能属于一个人，会被退回',
    fix: '各填本人在用的手机号',
  }),
  emailShared: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['principalsDiffer'],
    looksAt: common([PRINCIPAL.email, APP_PRINCIPAL.email]),
    check: always,
    message: '两位负责人是不同的人，却填了同一个电子邮箱；一个邮箱只能属于一个人，会被退回',
    fix: '各填本人的电子邮箱',
  }),
  emergencyShared: rule(basis('seed2'), {
    level: 'warning',
    when: ['principalsDiffer'],
    looksAt: common(
      [PRINCIPAL.emergency, APP_PRINCIPAL.emergency],
      [PRINCIPAL.mobile, APP_PRINCIPAL.emergency],
      [APP_PRINCIPAL.mobile, PRINCIPAL.emergency],
    ),
    check: always,
    message: '两位负责人是不同的人，应急联系电话却和对方的号码相同，不同的人不要共用号码',
    fix: '各填一个自己的应急联系电话',
  }),
  contactUnseen: rule(basis('WX-FAQ'), {
    level: 'unknown',
    when: ['filingIsNotCancellation'],
    looksAt: text(PRINCIPAL.mobile),
    check: (number) => (isMobile(number) ? {} : null),
    message: '手机号和邮箱在平台上只能对应一个人；是否已被别的备案使用，这台手机看不到',
    fix: '确认这个号码和邮箱没有用在别人名下的备案里',
  }),
  adminIsNotPrincipal: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingIsNotCancellation', 'adminIsNotPrincipal'],
    looksAt: place('local.admin_is_owner'),
    check: always,
    message: '小程序负责人不是小程序的管理员，人脸核身通不过，无法提交',
    fix: '在微信后台把管理员换成小程序负责人，或小程序负责人改填管理员',
  }),
};
