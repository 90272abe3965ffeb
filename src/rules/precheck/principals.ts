import { addMonths, isDay } from '../calendar/day';
import { type Certificate, certificateOf, RESIDENT_ID } from '../catalogue/certificates';
import {
  isDataCard,
  isDialable,
  isEmail,
  isMobile,
  isPhone,
  isVirtualOperator,
  plainPhone,
} from '../checks/contact';
import { dayMeant, dayOfCompact, FOREVER, meansForever } from '../checks/date';
import { basis } from '../dated';
import type { Day } from '../filing';
import { APP_PRINCIPAL, PRINCIPAL, UNIT_VALID_UNTIL } from '../filing/paths';
import { limitOf } from '../limits';
import { validityMonthsOf } from '../provinces';
import { type Check, type Context, rule, shared, type Target } from '../rule';
import { quoted } from '../words';
import { both, bothPairs, number, pair, text, unlessFits } from './targets';

/** 港澳台 permits and residence permits: the console accepts no face check with these */
const WITHOUT_FACE_CHECK: readonly Certificate['number'][] = [
  'macauHongKongPermit',
  'taiwanPermit',
  'residencePermit',
];

const itself = (value: string) => ({ value: quoted(value) });

/** The names of principals whose certificate is a resident ID. */
const nameOnResidentId: Target<string> = (context, look) => {
  const { icp_subject, icp_applets } = context.filing;
  for (const { path, type } of [
    { path: PRINCIPAL.name, type: icp_subject?.principal_info?.certificate_type },
    { path: APP_PRINCIPAL.name, type: icp_applets?.principal_info?.certificate_type },
  ]) {
    const name = context.text(path);
    if (name && type === RESIDENT_ID) look(name, path);
  }
};

/**
 * Finds a certificate whose remaining validity, on the day of submission, is too short. Exactly the required length is
 * too short.
 */
function leftOf(end: Day, { day, province }: Context): 'expired' | 'underOneMonth' | 'underMonths' | null {
  if (end < day) return 'expired';
  if (end <= addMonths(day, limitOf('validityOfGuide', day))) return 'underOneMonth';
  return end <= addMonths(day, validityMonthsOf(province, day)) ? 'underMonths' : null;
}

const START = both('validFrom');
const END = both('validUntil');

interface Ending {
  left: ReturnType<typeof leftOf>;
}

/** Every last day of a certificate's validity, of the two persons and of the unit, where the value is a real day. */
const ending = shared<Ending>((context, look) => {
  for (const path of [...END, UNIT_VALID_UNTIL]) {
    const value = context.text(path);
    const end = path === UNIT_VALID_UNTIL && isDay(value) ? value : dayOfCompact(value);
    if (end) look({ left: leftOf(end, context) }, path);
  }
});

const isLeft =
  (wanted: Ending['left']): Check<Ending> =>
  ({ left }) =>
    left === wanted ? {} : null;

/** Rules for the values of one person: name, validity of the certificate, contacts. */
export const PRINCIPAL_RULES = {
  personNameDoubtful: rule(basis('ANYRULE'), {
    level: 'warning',
    when: [],
    looksAt: nameOnResidentId,
    check: unlessFits((name) => !/[0-9A-Za-z@]|^.$/u.test(name), itself),
    message: '“{value}”不像居民身份证上的姓名',
    fix: '照身份证填写中文姓名，间隔号用“·”',
  }),
  faceNotSupported: rule(basis('WX-FAQ'), {
    level: 'warning',
    when: [],
    looksAt: number(APP_PRINCIPAL.certificateType),
    check: (type) => (WITHOUT_FACE_CHECK.includes(certificateOf(type)?.number) ? {} : null),
    message: '小程序负责人要做管理员人脸核身，港澳台证件的管理员目前不支持',
    fix: '改由持居民身份证的管理员担任小程序负责人',
  }),
  dateInOtherForm: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: text(...START, ...END),
    check: (value, _, path) => {
      if (dayOfCompact(value)) return null;
      if (END.includes(path) && meansForever(value)) return { value: quoted(value), right: FOREVER };
      const right = dayMeant(value)?.replace(/-/g, '');
      return right ? { value: quoted(value), right } : null;
    },
    silences: ['dateMalformed'],
    message: '{field}“{value}”只是写法不对，只能写成“{right}”',
    fix: '改成“{right}”',
    inGeneral: { value: '2039-06-06', right: '20390606' },
  }),
  dateMalformed: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: text(...START, ...END),
    check: (value, _, path) => {
      const forever = END.includes(path);
      if (dayOfCompact(value) || (forever && value === FOREVER)) return null;
      return { value: quoted(value), forever: forever ? '，长期有效填“长期”' : '' };
    },
    message: '{field}“{value}”不是真实的日期，要写成 8 位数字',
    fix: '照证件填写，例如 20230815{forever}',
    inGeneral: { forever: '，长期有效填“长期”' },
  }),
  startInFuture: rule(basis('WX-API-APPLY', 'WX-MAT'), {
    level: 'error',
    when: [],
    looksAt: text(...START),
    check: (value, { day }) => ((dayOfCompact(value) ?? '') > day ? {} : null),
    message: '证件还没有到生效的日子，现在不能用来备案',
    fix: '核对起始日期，或换一份已生效的证件',
  }),
  endBeforeStart: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: pair(...bothPairs('validUntil', 'validFrom')),
    check: ({ one, other }) => {
      const [end, start] = [dayOfCompact(one), dayOfCompact(other)];
      return end && start && end <= start ? {} : null;
    },
    silences: 'everything',
    message: '证件的截止日期不在起始日期之后，一定有一个填错了',
    fix: '照证件重新填写两个日期',
  }),
  expired: rule(basis('WX-MAT', 'WX-GUIDE', 'seed2'), {
    level: 'error',
    when: [],
    looksAt: ending,
    check: isLeft('expired'),
    message: '证件已经过期，会被退回',
    fix: '换领新证件后，用新证件填写和拍照',
  }),
  underOneMonth: rule(basis('WX-MAT', 'WX-GUIDE', 'seed2'), {
    level: 'error',
    when: [],
    looksAt: ending,
    check: isLeft('underOneMonth'),
    message: '证件有效期不足 {validityOfGuide} 个月，会被退回',
    fix: '先换领新证件，再用新证件填写和拍照',
  }),
  underThreeMonths: rule(basis('WX-MAT', 'WX-GUIDE', 'seed2'), {
    level: 'error',
    when: [],
    looksAt: ending,
    check: ({ left }, { province, day }) => {
      if (left !== 'underMonths') return null;
      const own = province?.validity === undefined ? '' : province.name;
      return { months: String(validityMonthsOf(province, day)), from: `${own}自提交之日起` };
    },
    message:
      '证件有效期不足 {months} 个月。备案材料页要求{from}超过 {months} 个月；操作指引仍写超过 {validityOfGuide} 个月，按严的算',
    fix: '先换领新证件，再用新证件填写和拍照',
    inGeneral: { months: '3（宁夏 6）', from: '自提交之日起' },
  }),
  mobile: rule(basis('WX-API-APPLY', 'WX-SMS'), {
    level: 'error',
    when: [],
    looksAt: text(...both('mobile')),
    check: unlessFits(isMobile, itself),
    message: '“{value}”不是 11 位手机号，工信部的核验短信收不到，备案会被退回',
    fix: '填本人在用的手机号：1 开头的 11 位半角数字，中间不留空格',
  }),
  mobileDoubtful: rule(basis('HW'), {
    level: 'warning',
    when: [],
    looksAt: text(...both('mobile')),
    check: unlessFits((value) => !(isMobile(value) && isVirtualOperator(value)), itself),
    message: '“{value}”是虚拟运营商的号段，据反映有的地方不接受',
    fix: '有其他号码的，换一个',
  }),
  mobileOfDataCard: rule(basis('ANYRULE', 'WX-SMS'), {
    level: 'warning',
    when: [],
    looksAt: text(...both('mobile')),
    check: unlessFits((value) => !(isMobile(value) && isDataCard(value)), itself),
    message: '“{value}”是上网卡、物联网卡的号段，收不到短信，工信部的核验短信就收不到',
    fix: '填能接电话、能收短信的手机号',
  }),
  phone: rule(basis('WX-API-APPLY', 'WX-GUIDE'), {
    level: 'error',
    when: [],
    looksAt: text(...both('emergency')),
    check: unlessFits((value) => isDialable(plainPhone(value)), itself),
    silences: ['phoneDoubtful'],
    message: '应急联系电话“{value}”里有数字和连字符以外的字符，无法拨打',
    fix: '填手机号，或带区号的座机，例如 0755-86000000，用半角字符',
  }),
  phoneDressed: rule(basis('WX-GUIDE'), {
    level: 'warning',
    when: [],
    looksAt: text(...both('emergency')),
    check: (value) => {
      const plain = plainPhone(value);
      return plain === value || !isPhone(plain) ? null : { value: quoted(value), plain };
    },
    message: '应急联系电话“{value}”里有括号、空格或 +86，审核时可能认不出',
    fix: '只留数字和连字符，填 {plain}',
    inGeneral: { plain: '例如 0755-86000000' },
  }),
  phoneDoubtful: rule(basis('ANYRULE'), {
    level: 'warning',
    when: [],
    looksAt: text(...both('emergency')),
    check: unlessFits((value) => isPhone(plainPhone(value)), itself),
    message: '“{value}”不像能打通的电话号码',
    fix: '填 11 位手机号，或带区号的座机，例如 0755-86000000',
  }),
  emergencyIsOwn: rule(basis('HW', 'seed2'), {
    level: 'warning',
    when: [],
    looksAt: pair(...bothPairs('emergency', 'mobile')),
    check: ({ one, other }) => (one === other ? {} : null),
    message: '应急联系电话和本人手机号相同，审核时联系不上就没有第二个号码，据反映会被退回',
    fix: '应急联系电话填另一个能找到本人的号码',
  }),
  email: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: text(...both('email')),
    check: unlessFits(isEmail, itself),
    message: '“{value}”不是电子邮箱，管局联系不上会被退回',
    fix: '填完整的邮箱地址，例如 name@example.com，用半角字符',
  }),
};
