import { type Certificate, certificateOf, certificateTypesOf } from '../catalogue/certificates';
import { subjectTypeOf } from '../catalogue/subjectTypes';
import {
  creditCodeProblem,
  hasFullWidth,
  isMacauHongKongPermit,
  isPassport,
  isPermanentResidentCard,
  isResidencePermit,
  isTaiwanPermit,
  residentIdProblem,
} from '../checks';
import type { Day } from '../filing';
import { checkable, flag, numberIn, quoted, type RuleTable, type View } from './view';

export const CERTIFICATE_RULES = {
  certificateTypeOfAnother: {
    level: 'error',
    when: [],
    source: ['WX-API-CERT', 'WX-API-APPLY'],
    message: '{field}选的是{certificate}，{owner}不能用这种证件，会被退回',
    fix: '改选{owner}的证件，例如{usual}',
  },
  certificateTypeDoubtful: {
    level: 'warning',
    when: [],
    source: ['BATOOLS', 'WX-GUIDE'],
    message: '{field}选的是{certificate}，通常不是{owner}的证件',
    fix: '核对证件类型；通常用{usual}',
  },
  certificateTypeUnlisted: {
    level: 'unknown',
    when: [],
    source: ['WX-API-CERT'],
    message: '证件类型 {value} 不在已公布的清单里，这台手机无法判断',
    fix: '在微信后台的证件类型列表里核对这个编号',
  },
  creditCodeShape: {
    level: 'error',
    when: [],
    source: ['STDNUM'],
    message:
      '统一社会信用代码应当是 18 位半角数字和大写字母，不含 I、O、S、V、Z；“{value}”不是，与登记信息比对会不一致',
    fix: '照{certificate}逐位输入，字母大写，不留空格',
  },
  creditCodeCheck: {
    level: 'error',
    when: [],
    source: ['STDNUM'],
    message: '统一社会信用代码的最后一位对不上，多半有一位输错了，与登记信息比对会不一致',
    fix: '照{certificate}重新核对 18 位代码',
  },
  residentIdShape: {
    level: 'error',
    when: [],
    source: ['STDNUM'],
    message: '身份证号码应当是 17 位数字加一位数字或 X，“{value}”不是，实名核对通不过',
    fix: '照身份证输入 18 位号码，用半角数字，不留空格',
  },
  residentIdBirthday: {
    level: 'error',
    when: [],
    source: ['STDNUM'],
    message: '身份证号码里的出生日期不存在，号码一定有误',
    fix: '照身份证核对第 7 到 14 位',
  },
  residentIdFuture: {
    level: 'error',
    when: [],
    source: ['STDNUM'],
    message: '身份证号码里的出生日期还没有到，号码一定有误',
    fix: '照身份证核对第 7 到 14 位',
  },
  residentIdCheck: {
    level: 'error',
    when: [],
    source: ['STDNUM'],
    message: '身份证号码的最后一位对不上，多半有一位输错了，实名核对通不过',
    fix: '照身份证重新核对 18 位号码',
  },
  personNumberDoubtful: {
    level: 'warning',
    when: [],
    source: ['HKREGEX', 'IDTEST'],
    message: '“{value}”不像{certificate}的号码',
    fix: '照证件核对；{shape}',
  },
} as const satisfies RuleTable;

type PersonNumber = Exclude<Certificate['number'], 'creditCode' | 'residentId' | undefined>;

/** The shapes of the other certificates, as told to a person. */
const SHAPES: Record<PersonNumber, { say: string; fits(number: string, today: Day): boolean }> = {
  macauHongKongPermit: { say: '应为 H 或 M 加 8 位数字', fits: isMacauHongKongPermit },
  taiwanPermit: { say: '应为 8 位数字', fits: isTaiwanPermit },
  residencePermit: { say: '应为 81、82 或 83 开头的 18 位号码', fits: isResidencePermit },
  permanentResident: {
    say: '应为 9 开头的 18 位号码，或 3 个字母加 12 位数字',
    fits: isPermanentResidentCard,
  },
  passport: { say: '应为 5 到 17 位字母和数字', fits: isPassport },
};

const RESIDENT_ID_RULES = {
  shape: 'residentIdShape',
  birthday: 'residentIdBirthday',
  future: 'residentIdFuture',
  checkDigit: 'residentIdCheck',
} as const;

/** The certificate must be one of the kind of subject (an individual's for a person), by ids that are official. */
export function checkCertificateType(view: View, path: string, subjectType: number | undefined): void {
  const type = numberIn(view, path);
  const wanted = subjectTypeOf(subjectType);
  if (type === undefined || !wanted) return;
  const certificate = certificateOf(type);
  if (!certificate) {
    flag(view, CERTIFICATE_RULES, 'certificateTypeUnlisted', path, {
      value: String(type),
    });
  } else if (certificate.subjectType !== subjectType) {
    const id = certificate.source === 'WX-API-CERT' ? 'certificateTypeOfAnother' : 'certificateTypeDoubtful';
    flag(view, CERTIFICATE_RULES, id, path, {
      certificate: certificate.label,
      owner: wanted.label,
      usual: certificateTypesOf(wanted.type)[0]?.label ?? '',
    });
  }
}

/** The number of a certificate, by the type told beside it. Without a type a resident ID is not guessed. */
export function checkCertificateNumber(view: View, typePath: string, numberPath: string): void {
  const number = checkable(view, numberPath);
  const certificate = certificateOf(numberIn(view, typePath));
  if (number === '' || !certificate?.number) return;
  if (certificate.number === 'creditCode') checkCreditCode(view, numberPath, number, certificate.label);
  else if (certificate.number === 'residentId') checkResidentId(view, numberPath, number);
  else checkOther(view, numberPath, number, certificate.label, certificate.number);
}

function checkCreditCode(view: View, path: string, number: string, certificate: string): void {
  const problem = creditCodeProblem(number);
  if (!problem) return;
  const id = problem === 'shape' ? 'creditCodeShape' : 'creditCodeCheck';
  flag(view, CERTIFICATE_RULES, id, path, { value: quoted(number), certificate });
}

/** GB 11643-1999, as typed. */
export function checkResidentId(view: View, path: string, number: string): void {
  const problem = residentIdProblem(number, view.today);
  if (!problem) return;
  const id = RESIDENT_ID_RULES[problem];
  flag(view, CERTIFICATE_RULES, id, path, { value: quoted(number) });
}

function checkOther(view: View, path: string, number: string, certificate: string, kind: PersonNumber): void {
  const shape = SHAPES[kind];
  if (shape.fits(number, view.today) && !hasFullWidth(number)) return;
  flag(view, CERTIFICATE_RULES, 'personNumberDoubtful', path, {
    value: quoted(number),
    certificate,
    shape: shape.say,
  });
}
