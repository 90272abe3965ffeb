import type { Certificate } from '../catalogue/certificates';
import {
  isMacauHongKongPermit,
  isPassport,
  isPermanentResidentCard,
  isResidencePermit,
  isTaiwanPermit,
} from '../checks/personCertificate';
import { residentIdProblem } from '../checks/residentId';
import { hasFullWidth } from '../checks/text';
import { basis } from '../dated';
import type { Day } from '../filing';
import { SUBJECT } from '../filing/paths';
import { type Check, rule, shared } from '../rule';
import { quoted } from '../words';
import { numbered } from './numbered';
import { text } from './targets';

interface JudgedNumber {
  number: string;
  problem: ReturnType<typeof residentIdProblem>;
}

/**
 * Every number that must be a resident ID: its type says so, or, for the legal representative, the number looks like
 * one.
 */
const residentId = shared<JudgedNumber>((context, look) => {
  const { today } = context;
  numbered(context, ({ number, certificate }, path) => {
    if (certificate.number === 'residentId')
      look({ number, problem: residentIdProblem(number, today) }, path);
  });
  const number = context.text(SUBJECT.legalRepNumber);
  if (/^\d{17}[\dXx]$/.test(number) || hasFullWidth(number)) {
    look({ number, problem: residentIdProblem(number, today) }, SUBJECT.legalRepNumber);
  }
});

const residentIdHas =
  (wrong: JudgedNumber['problem']): Check<JudgedNumber> =>
  ({ number, problem }) =>
    problem === wrong ? { value: quoted(number) } : null;

type PersonNumber = Exclude<Certificate['number'], 'creditCode' | 'residentId' | undefined>;

/** The formats of the other certificates, in words and as a test. */
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

/** Rules for the numbers of persons' certificates. */
export const PERSON_NUMBER_RULES = {
  residentIdShape: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: residentId,
    check: residentIdHas('shape'),
    message: '身份证号码应当是 17 位数字加一位数字或 X，“{value}”不是，实名核对通不过',
    fix: '照身份证输入 18 位号码，用半角数字，不留空格',
  }),
  residentIdBirthday: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: residentId,
    check: residentIdHas('birthday'),
    message: '身份证号码里的出生日期不存在，号码一定有误',
    fix: '照身份证核对第 7 到 14 位',
  }),
  residentIdFuture: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: residentId,
    check: residentIdHas('future'),
    message: '身份证号码里的出生日期还没有到，号码一定有误',
    fix: '照身份证核对第 7 到 14 位',
  }),
  residentIdCheck: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: residentId,
    check: residentIdHas('checkDigit'),
    message: '身份证号码的最后一位对不上，多半有一位输错了，实名核对通不过',
    fix: '照身份证重新核对 18 位号码',
  }),
  personNumberDoubtful: rule(basis('HKREGEX', 'IDTEST'), {
    level: 'warning',
    when: [],
    looksAt: numbered,
    check: ({ number, certificate }, { today }) => {
      const shape = SHAPES[certificate.number as PersonNumber];
      if (!shape || (shape.fits(number, today) && !hasFullWidth(number))) return null;
      return { value: quoted(number), certificate: certificate.label, shape: shape.say };
    },
    message: '“{value}”不像{certificate}的号码',
    fix: '照证件核对；{shape}',
    inGeneral: { shape: '各种证件的写法不同' },
  }),
  legalRepNumberDoubtful: rule(basis('IDTEST', 'HKREGEX'), {
    level: 'warning',
    when: [],
    looksAt: text(SUBJECT.legalRepNumber),
    check: (number) => {
      if (/^\d{17}[\dXx]$/.test(number) || hasFullWidth(number)) return null;
      // The format of a passport also matches the numbers of the permits. More than ten digits without a letter match
      // none of them.
      return isPassport(number) && !/^\d{11,}$/.test(number) ? null : { value: quoted(number) };
    },
    message: '“{value}”不像任何一种个人证件的号码',
    fix: '照法定代表人的证件核对，居民身份证是 18 位',
  }),
};
