import { isMobile } from '../checks/contact';
import { holds } from '../facts/known';
import { APP_PRINCIPAL, PRINCIPAL } from '../filing/paths';
import { checkable, flag, type RuleTable, textIn, type View } from './view';

export const ROLE_RULES = {
  principalMustBeLegalRep: {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'principalIsNotLegalRep', 'principalMustBeLegalRep'],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '{province}要求主体负责人就是法定代表人（个体工商户为经营者），现在填的是另一个人，会被退回',
    fix: '主体负责人改填法定代表人（经营者）本人',
  },
  principalMayHaveToBeLegalRep: {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'principalIsNotLegalRep', 'principalMustBeLegalRep'],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '主体负责人不是法定代表人，{province}对不同的单位要求不同，这台手机还无法判断',
    fix: '{what}',
  },
  appPrincipalMustBeLegalRep: {
    level: 'error',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'appPrincipalIsNotLegalRep',
      'appPrincipalMustBeLegalRep',
    ],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '{province}要求个体工商户的小程序负责人就是经营者，现在填的是另一个人，会被退回',
    fix: '小程序负责人改填经营者本人',
  },
  appPrincipalMayHaveToBeLegalRep: {
    level: 'unknown',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'appPrincipalIsNotLegalRep',
      'appPrincipalMustBeLegalRep',
    ],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '小程序负责人不是法定代表人，{province}对不同的主体要求不同，这台手机还无法判断',
    fix: '看营业执照上的类型是不是个体工商户，以及小程序负责人的年龄',
  },
  appPrincipalRetired: {
    level: 'warning',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'provinceMindsRetirement',
      'appPrincipalIsRetired',
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
      'appPrincipalIsRetired',
      'appPrincipalNeedsLetter',
    ],
    source: ['WX-MAT'],
    message: '经营者超过了法定退休年龄（男 60、女 55），{province}要求授权别人担任小程序负责人',
    fix: '小程序负责人改填被授权的人，并上传授权书',
  },
  individualsAppPrincipal: {
    level: 'warning',
    when: ['filingIsNotCancellation', 'subjectIsIndividual', 'principalsDiffer'],
    source: ['seed2'],
    message: '个人备案的小程序负责人通常就是本人，现在填的是另一个人',
    fix: '小程序负责人填本人的信息',
  },
  mobileShared: {
    level: 'error',
    when: ['principalsDiffer'],
    source: ['WX-FAQ', 'seed2'],
    message: '两位负责人是不同的人，却填了同一个手机号；一个号码只能属于一个人，会被退回',
    fix: '各填本人在用的手机号',
  },
  emailShared: {
    level: 'error',
    when: ['principalsDiffer'],
    source: ['WX-FAQ'],
    message: '两位负责人是不同的人，却填了同一个电子邮箱；一个邮箱只能属于一个人，会被退回',
    fix: '各填本人的电子邮箱',
  },
  emergencyShared: {
    level: 'warning',
    when: ['principalsDiffer'],
    source: ['seed2'],
    message: '两位负责人是不同的人，应急联系电话却和对方的号码相同，不同的人不要共用号码',
    fix: '各填一个自己的应急联系电话',
  },
  contactUnseen: {
    level: 'unknown',
    when: ['filingIsNotCancellation'],
    source: ['WX-FAQ'],
    message: '手机号和邮箱在平台上只能对应一个人；是否已被别的备案使用，这台手机看不到',
    fix: '确认这个号码和邮箱没有用在别人名下的备案里',
  },
  adminIsNotPrincipal: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-FAQ'],
    message: '小程序负责人不是小程序的管理员，人脸核身通不过，无法提交',
    fix: '在微信后台把管理员换成小程序负责人，或小程序负责人改填管理员',
  },
} as const satisfies RuleTable;

/** Who may hold which role, and what two persons may not share. */
export function checkRoles(view: View): void {
  const words = { province: view.province?.name ?? '' };
  checkOwnerRole(view, words);
  checkAppOwnerRole(view, words);
  say(view, 'appPrincipalRetired', APP_PRINCIPAL.certificateNumber, words);
  if (view.is('appPrincipalIsNotLegalRep') === 'no') {
    say(view, 'retiredShouldAuthorise', APP_PRINCIPAL.certificateNumber, words);
  }
  say(view, 'individualsAppPrincipal', APP_PRINCIPAL.name, words);
  checkShared(view);
  if (view.filing.local?.admin_is_owner === false)
    say(view, 'adminIsNotPrincipal', 'local.admin_is_owner', words);
  if (isMobile(textIn(view, PRINCIPAL.mobile))) say(view, 'contactUnseen', PRINCIPAL.mobile, words);
}

function say(view: View, id: keyof typeof ROLE_RULES, path: string, words: Record<string, string>): void {
  if (holds(view, ROLE_RULES[id].when) === 'yes') flag(view, ROLE_RULES, id, path, words);
}

function checkOwnerRole(view: View, words: { province: string }): void {
  const must = holds(view, ROLE_RULES.principalMustBeLegalRep.when);
  if (must === 'yes') flag(view, ROLE_RULES, 'principalMustBeLegalRep', PRINCIPAL.name, words);
  else if (must === 'unknown' && view.province && view.is('principalIsNotLegalRep') === 'yes') {
    const what = WHAT_DECIDES[words.province] ?? '先填主体性质';
    flag(view, ROLE_RULES, 'principalMayHaveToBeLegalRep', PRINCIPAL.name, { ...words, what });
  }
}

/** What the person must look at before the owner rule can be decided, by province. */
const WHAT_DECIDES: Record<string, string> = {
  辽宁: '看单位是否从事金融业务：从事的必须由法定代表人担任，不从事的可以是别人',
  广东: '看单位是不是大型国企央企或群团组织：是的话可以授权别人，不是的话必须由法定代表人担任',
  四川: '看营业执照上的类型是不是个体工商户：是的话必须由经营者担任',
};

function checkAppOwnerRole(view: View, words: { province: string }): void {
  const must = holds(view, ROLE_RULES.appPrincipalMustBeLegalRep.when);
  if (must === 'yes') flag(view, ROLE_RULES, 'appPrincipalMustBeLegalRep', APP_PRINCIPAL.name, words);
  else if (must === 'unknown' && view.province && view.is('appPrincipalIsNotLegalRep') === 'yes') {
    flag(view, ROLE_RULES, 'appPrincipalMayHaveToBeLegalRep', APP_PRINCIPAL.name, words);
  }
}

/** What two persons may not have in common; said of the second one's field, and of a number once. */
const SHARED = [
  [PRINCIPAL.mobile, APP_PRINCIPAL.mobile, 'mobileShared'],
  [PRINCIPAL.email, APP_PRINCIPAL.email, 'emailShared'],
  [PRINCIPAL.emergency, APP_PRINCIPAL.emergency, 'emergencyShared'],
  [PRINCIPAL.mobile, APP_PRINCIPAL.emergency, 'emergencyShared'],
  [APP_PRINCIPAL.mobile, PRINCIPAL.emergency, 'emergencyShared'],
] as const;

function checkShared(view: View): void {
  if (view.is('principalsDiffer') !== 'yes') return;
  const said = new Set<string>();
  for (const [one, other, id] of SHARED) {
    const told = checkable(view, one).toLowerCase();
    if (!told || told !== checkable(view, other).toLowerCase()) continue;
    const what = `${id} ${told}`;
    if (!said.has(what)) flag(view, ROLE_RULES, id, other);
    said.add(what);
  }
}
