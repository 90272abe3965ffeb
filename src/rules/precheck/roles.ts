import { isMobile } from '../checks';
import { applies, checkable, flag, mayApply, type Rule, type RuleTable, textIn, type View } from './view';

export const ROLE_RULES = {
  ownerMustBeLegalRep: {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'ownerIsNotLegalRep', 'ownerMustBeLegalRep'],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '{province}要求主体负责人就是法定代表人（个体工商户为经营者），现在填的是另一个人，会被退回',
    fix: '主体负责人改填法定代表人（经营者）本人',
  },
  ownerMayHaveToBeLegalRep: {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'ownerIsNotLegalRep', 'ownerMustBeLegalRep'],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '主体负责人不是法定代表人，{province}对不同的单位要求不同，这台手机还无法判断',
    fix: '{what}',
  },
  appOwnerMustBeLegalRep: {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'appOwnerIsNotLegalRep',
      'appOwnerMustBeLegalRep',
    ],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '{province}要求个体工商户的小程序负责人就是经营者，现在填的是另一个人，会被退回',
    fix: '小程序负责人改填经营者本人',
  },
  appOwnerMayHaveToBeLegalRep: {
    level: 'unknown',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'appOwnerIsNotLegalRep',
      'appOwnerMustBeLegalRep',
    ],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '小程序负责人不是法定代表人，{province}对不同的主体要求不同，这台手机还无法判断',
    fix: '看营业执照上的类型是不是个体工商户，以及小程序负责人的年龄',
  },
  appOwnerRetired: {
    level: 'warning',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'provinceMindsRetirement',
      'appOwnerIsRetired',
    ],
    source: ['WX-MAT'],
    message: '{province}要求小程序负责人不超过法定退休年龄（男 60、女 55），按身份证已经超过',
    fix: '换一位未到退休年龄的小程序负责人，并附授权书',
  },
  retiredShouldAuthorise: {
    level: 'warning',
    when: [
      'filingIsNotCancellation',
      'subjectIsIndividualBusiness',
      'appOwnerIsRetired',
      'appOwnerNeedsLetter',
    ],
    source: ['WX-MAT'],
    message: '经营者超过了法定退休年龄（男 60、女 55），{province}要求授权别人担任小程序负责人',
    fix: '小程序负责人改填被授权的人，并上传授权书',
  },
  individualsAppOwner: {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividual', 'ownersDiffer'],
    source: ['seed2'],
    message: '个人备案的小程序负责人通常就是本人，现在填的是另一个人',
    fix: '小程序负责人填本人的信息',
  },
  mobileShared: {
    level: 'error',
    when: ['ownersDiffer'],
    source: ['WX-FAQ', 'seed2'],
    message: '两位负责人是不同的人，却填了同一个手机号；一个号码只能属于一个人，会被退回',
    fix: '各填本人在用的手机号',
  },
  emailShared: {
    level: 'error',
    when: ['ownersDiffer'],
    source: ['WX-FAQ'],
    message: '两位负责人是不同的人，却填了同一个电子邮箱；一个邮箱只能属于一个人，会被退回',
    fix: '各填本人的电子邮箱',
  },
  emergencyShared: {
    level: 'warning',
    when: ['ownersDiffer'],
    source: ['seed2'],
    message: '两位负责人填了同一个应急联系电话，不同的人不要共用号码',
    fix: '各填一个自己的应急联系电话',
  },
  contactUnseen: {
    level: 'unknown',
    when: ['filingIsNotCancellation'],
    source: ['WX-FAQ'],
    message: '手机号和邮箱在平台上只能对应一个人；是否已被别的备案使用，这台手机看不到',
    fix: '确认这个号码和邮箱没有用在别人名下的备案里',
  },
  adminIsNotOwner: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-FAQ'],
    message: '小程序负责人不是小程序的管理员，人脸核身通不过，无法提交',
    fix: '在微信后台把管理员换成小程序负责人，或小程序负责人改填管理员',
  },
} as const satisfies RuleTable;

const OWNER = 'icp_subject.principal_info';
const APP_OWNER = 'icp_applets.principal_info';

/** Who may hold which role, and what two persons may not share. */
export function checkRoles(view: View): void {
  const words = { province: view.province?.name ?? '' };
  const say = (id: keyof typeof ROLE_RULES, path: string, more: Record<string, string> = words) => {
    if (applies(view, ROLE_RULES[id])) flag(view, id, ROLE_RULES[id], path, more);
  };
  say('ownerMustBeLegalRep', `${OWNER}.name`);
  if (open(view, ROLE_RULES.ownerMayHaveToBeLegalRep) && view.is('ownerIsNotLegalRep') === 'yes') {
    const what =
      view.province?.name === '辽宁'
        ? '看单位是否从事金融业务'
        : (WHAT_DECIDES[view.province?.name ?? ''] ?? '先填主体性质');
    flag(view, 'ownerMayHaveToBeLegalRep', ROLE_RULES.ownerMayHaveToBeLegalRep, `${OWNER}.name`, {
      ...words,
      what,
    });
  }
  say('appOwnerMustBeLegalRep', `${APP_OWNER}.name`);
  if (open(view, ROLE_RULES.appOwnerMayHaveToBeLegalRep) && view.is('appOwnerIsNotLegalRep') === 'yes') {
    flag(
      view,
      'appOwnerMayHaveToBeLegalRep',
      ROLE_RULES.appOwnerMayHaveToBeLegalRep,
      `${APP_OWNER}.name`,
      words,
    );
  }
  say('appOwnerRetired', `${APP_OWNER}.certificate_number`);
  if (view.is('appOwnerIsNotLegalRep') === 'no')
    say('retiredShouldAuthorise', `${APP_OWNER}.certificate_number`);
  say('individualsAppOwner', `${APP_OWNER}.name`);
  checkShared(view);
  if (view.filing.local?.admin_is_owner === false) say('adminIsNotOwner', 'local.admin_is_owner');
  if (isMobile(textIn(view, `${OWNER}.mobile`))) say('contactUnseen', `${OWNER}.mobile`);
}

/** What the person must look at before the owner rule can be decided, by province. */
const WHAT_DECIDES: Record<string, string> = {
  广东: '看单位是不是大型国企央企或群团组织：是的话可以授权别人，不是的话必须由法定代表人担任',
  四川: '看营业执照上的类型是不是个体工商户：是的话必须由经营者担任',
};

function open(view: View, rule: Rule): boolean {
  return view.province !== undefined && mayApply(view, rule);
}

function checkShared(view: View): void {
  if (view.is('ownersDiffer') !== 'yes') return;
  const both = (key: string): [string, string] => [
    checkable(view, `${OWNER}.${key}`).toLowerCase(),
    checkable(view, `${APP_OWNER}.${key}`).toLowerCase(),
  ];
  for (const [key, id] of SHARED) {
    const [one, other] = both(key);
    if (one && one === other) flag(view, id, ROLE_RULES[id], `${APP_OWNER}.${key}`);
  }
}

const SHARED = [
  ['mobile', 'mobileShared'],
  ['email', 'emailShared'],
  ['emergency_contact', 'emergencyShared'],
] as const;
