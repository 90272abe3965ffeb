import { addMonths } from '../calendar';
import { type Certificate, certificateOf, RESIDENT_ID } from '../catalogue/certificates';
import { INDIVIDUAL } from '../catalogue/subjectTypes';
import {
  dayOfCompact,
  FOREVER,
  hasFullWidth,
  isDialable,
  isEmail,
  isMobile,
  isPassport,
  isPhone,
  isVirtualOperator,
} from '../checks';
import type { Day } from '../filing';
import { APP_PRINCIPAL, type PrincipalPaths, SUBJECT } from '../filing/paths';
import { checkCertificateNumber, checkCertificateType, checkResidentId } from './certificates';
import { checkable, flag, numberIn, quoted, type RuleTable, textIn, type View } from './view';

export const OWNER_RULES = {
  mobile: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY', 'WX-SMS'],
    message: '“{value}”不是 11 位手机号，工信部的核验短信收不到，备案会被退回',
    fix: '填本人在用的手机号：1 开头的 11 位半角数字，中间不留空格',
  },
  mobileDoubtful: {
    level: 'warning',
    when: [],
    source: ['HW'],
    message: '“{value}”是虚拟运营商的号段，据反映有的地方不接受',
    fix: '有其他号码的，换一个',
  },
  email: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '“{value}”不是电子邮箱，管局联系不上会被退回',
    fix: '填完整的邮箱地址，例如 name@example.com，用半角字符',
  },
  phone: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY', 'WX-GUIDE'],
    message: '应急联系电话“{value}”里有数字和连字符以外的字符，无法拨打',
    fix: '填手机号，或带区号的座机，例如 0755-86000000，用半角字符',
  },
  phoneDoubtful: {
    level: 'warning',
    when: [],
    source: ['ANYRULE'],
    message: '“{value}”不像能打通的电话号码',
    fix: '填 11 位手机号，或带区号的座机，例如 0755-86000000',
  },
  emergencyIsOwn: {
    level: 'warning',
    when: [],
    source: ['HW', 'seed2'],
    message: '应急联系电话和本人手机号相同，审核时联系不上就没有第二个号码，据反映会被退回',
    fix: '应急联系电话填另一个能找到本人的号码',
  },
  dateMalformed: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '{field}“{value}”不是真实的日期，接口只接收 8 位数字的日期',
    fix: '照证件填写，例如 20230815{forever}',
  },
  startInFuture: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY', 'WX-MAT'],
    message: '证件还没有到生效的日子，现在不能用来备案',
    fix: '核对起始日期，或换一份已生效的证件',
  },
  endBeforeStart: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '证件的截止日期不在起始日期之后，一定有一个填错了',
    fix: '照证件重新填写两个日期',
  },
  expired: {
    level: 'error',
    when: [],
    source: ['WX-MAT', 'WX-GUIDE', 'seed2'],
    message: '证件已经过期，会被退回',
    fix: '换领新证件后，用新证件填写和拍照',
  },
  underOneMonth: {
    level: 'error',
    when: [],
    source: ['WX-MAT', 'WX-GUIDE', 'seed2'],
    message: '证件有效期不足 1 个月，会被退回',
    fix: '先换领新证件，再用新证件填写和拍照',
  },
  underThreeMonths: {
    level: 'error',
    when: [],
    source: ['WX-MAT', 'WX-GUIDE', 'seed2'],
    message:
      '证件有效期不足 {months} 个月。备案材料页要求{from}超过 {months} 个月；操作指引仍写超过 1 个月，按严的算',
    fix: '先换领新证件，再用新证件填写和拍照',
  },
  legalRepNumberDoubtful: {
    level: 'warning',
    when: [],
    source: ['IDTEST', 'HKREGEX'],
    message: '“{value}”不像任何一种个人证件的号码',
    fix: '照法定代表人的证件核对，居民身份证是 18 位',
  },
  personNameDoubtful: {
    level: 'warning',
    when: [],
    source: ['ANYRULE'],
    message: '“{value}”不像居民身份证上的姓名',
    fix: '照身份证填写中文姓名，间隔号用“·”',
  },
  faceNotSupported: {
    level: 'warning',
    when: [],
    source: ['WX-FAQ'],
    message: '小程序负责人要做管理员人脸核身，港澳台证件的管理员目前不支持',
    fix: '改由持居民身份证的管理员担任小程序负责人',
  },
} as const satisfies RuleTable;

const MONTHS_OF_GUIDE = 1;
/** 港澳台 permits and residence permits */
const WITHOUT_FACE_CHECK: readonly Certificate['number'][] = [
  'macauHongKongPermit',
  'taiwanPermit',
  'residencePermit',
];

/** The values of one person: certificate, its validity, how he is reached. */
export function checkOwner(view: View, paths: PrincipalPaths): void {
  const name = checkable(view, paths.name);
  const type = numberIn(view, paths.certificateType);
  if (name && type === RESIDENT_ID && /[0-9A-Za-z@]|^.$/u.test(name)) {
    flag(view, OWNER_RULES, 'personNameDoubtful', paths.name, { value: quoted(name) });
  }
  checkCertificateType(view, paths.certificateType, INDIVIDUAL);
  const number = certificateOf(type)?.number;
  if (paths === APP_PRINCIPAL && WITHOUT_FACE_CHECK.includes(number)) {
    flag(view, OWNER_RULES, 'faceNotSupported', paths.certificateType);
  }
  // A person has no credit code; that the type is a unit's is said already.
  if (number !== 'creditCode') checkCertificateNumber(view, paths.certificateType, paths.certificateNumber);
  checkValidity(view, paths.validFrom, paths.validUntil);
  checkContacts(view, paths);
}

/** The legal representative's number is told without a type: what looks like a resident ID is judged as one. */
export function checkLegalRep(view: View): void {
  const path = SUBJECT.legalRepNumber;
  const number = checkable(view, path);
  if (!number) return;
  if (/^\d{17}[\dXx]$/.test(number) || hasFullWidth(number)) {
    checkResidentId(view, path, number);
  } else if (!isPassport(number) || /^\d{11,}$/.test(number)) {
    // A passport's shape takes in the permits' as well; only digits, and more than ten, are none of them.
    flag(view, OWNER_RULES, 'legalRepNumberDoubtful', path, { value: quoted(number) });
  }
}

function checkContacts(view: View, paths: PrincipalPaths): void {
  const mobile = checkable(view, paths.mobile);
  const phone = checkable(view, paths.emergency);
  const email = checkable(view, paths.email);
  if (mobile && !isMobile(mobile)) flag(view, OWNER_RULES, 'mobile', paths.mobile, { value: quoted(mobile) });
  else if (isVirtualOperator(mobile))
    flag(view, OWNER_RULES, 'mobileDoubtful', paths.mobile, { value: quoted(mobile) });
  if (phone && !isDialable(phone))
    flag(view, OWNER_RULES, 'phone', paths.emergency, { value: quoted(phone) });
  else if (phone && !isPhone(phone))
    flag(view, OWNER_RULES, 'phoneDoubtful', paths.emergency, { value: quoted(phone) });
  if (phone && phone === mobile) flag(view, OWNER_RULES, 'emergencyIsOwn', paths.emergency);
  if (email && !isEmail(email)) flag(view, OWNER_RULES, 'email', paths.email, { value: quoted(email) });
}

function checkValidity(view: View, startPath: string, endPath: string): void {
  const start = dayAt(view, startPath, '');
  const end = textIn(view, endPath) === FOREVER ? null : dayAt(view, endPath, '，长期有效填“长期”');
  if (start && start > view.today) flag(view, OWNER_RULES, 'startInFuture', startPath);
  if (!end) return;
  if (start && end <= start) flag(view, OWNER_RULES, 'endBeforeStart', endPath);
  else checkMonthsLeft(view, endPath, end);
}

/** Counted from the day of submission; exactly as long as is asked for counts as short. */
function checkMonthsLeft(view: View, path: string, end: Day): void {
  const { validityMonths: months = 3, name = '' } = view.province ?? {};
  if (end > addMonths(view.today, months)) return;
  const day = view.submittedOn() ?? view.today;
  if (end < day) flag(view, OWNER_RULES, 'expired', path);
  else if (end <= addMonths(day, MONTHS_OF_GUIDE)) flag(view, OWNER_RULES, 'underOneMonth', path);
  else if (end <= addMonths(day, months)) {
    const from = `${months === 3 ? '' : name}自提交之日起`;
    flag(view, OWNER_RULES, 'underThreeMonths', path, { months: String(months), from });
  }
}

function dayAt(view: View, path: string, forever: string): Day | null {
  const text = checkable(view, path);
  if (!text) return null;
  const day = dayOfCompact(text);
  if (!day) flag(view, OWNER_RULES, 'dateMalformed', path, { value: quoted(text), forever });
  return day;
}
