import { type Certificate, certificateOf, certificateTypesOf, RESIDENT_ID } from '../catalogue/certificates';
import { ENTERPRISE, INDIVIDUAL, INSTITUTION } from '../catalogue/subjectTypeIds';
import { subjectTypeOf } from '../catalogue/subjectTypes';
import { codeHolderOf, creditCodeProblem, isOfRegistrar, OF_INDIVIDUAL_BUSINESS } from '../checks/creditCode';
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
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import { type Check, type Context, rule, shared, type Target } from '../rule';
import { quoted, sayNumber } from '../words';
import { text } from './targets';

/**
 * The certificates of the subject and of the two principals: their paths, and the kind of subject each must belong to.
 */
const HOLDERS = [
  { paths: SUBJECT, holder: ({ filing }: Context) => filing.icp_subject?.base_info?.type },
  { paths: PRINCIPAL, holder: () => INDIVIDUAL },
  { paths: APP_PRINCIPAL, holder: () => INDIVIDUAL },
];

const typesIn = ({ filing }: Context) => [
  filing.icp_subject?.organize_info?.certificate_type,
  filing.icp_subject?.principal_info?.certificate_type,
  filing.icp_applets?.principal_info?.certificate_type,
];

interface ChosenType {
  type: number;
  holder: NonNullable<ReturnType<typeof subjectTypeOf>>;
  certificate: Certificate | undefined;
}

/** Every chosen type of certificate, where the kind of its holder is known. */
const chosenType = shared<ChosenType>((context, look) => {
  const types = typesIn(context);
  HOLDERS.forEach(({ paths, holder: holderIn }, index) => {
    const type = types[index];
    const holder = subjectTypeOf(holderIn(context));
    if (type !== undefined && holder) {
      look({ type, holder, certificate: certificateOf(type) }, paths.certificateType);
    }
  });
});

/**
 * Finds a certificate that belongs to another kind of subject. `official`: the list of certificates is official, or
 * else it is not.
 */
const ofAnother =
  (official: boolean): Check<ChosenType> =>
  ({ holder, certificate }) => {
    if (!certificate || certificate.subjectType === holder.type) return null;
    if ((certificate.source === 'WX-API-CERT') !== official) return null;
    return {
      certificate: certificate.label,
      holder: holder.label,
      usual: certificateTypesOf(holder.type)[0]?.label ?? '',
    };
  };

interface NumberOf {
  number: string;
  certificate: Certificate;
}

/**
 * Every number of a certificate whose type is known. When a person has the certificate of a unit, another rule reports
 * the type, so its number is left out.
 */
const numbered = shared<NumberOf>((context, look) => {
  const types = typesIn(context);
  HOLDERS.forEach(({ paths }, index) => {
    const number = context.text(paths.certificateNumber);
    const certificate = certificateOf(types[index]);
    if (!number || !certificate || (paths !== SUBJECT && certificate.number === 'creditCode')) return;
    look({ number, certificate }, paths.certificateNumber);
  });
});

interface JudgedNumber {
  number: string;
  problem: ReturnType<typeof residentIdProblem>;
}

interface HolderOfCode {
  code: string;
  type: number;
  /** whether it is said to be a 个体工商户 */
  business: boolean | undefined;
}

/** The subject's number with the kind of subject that is chosen. */
const holderOfCode: Target<HolderOfCode> = (context, look) => {
  const code = context.text(SUBJECT.certificateNumber);
  const type = context.filing.icp_subject?.base_info?.type;
  const business = context.filing.local?.individual_business;
  if (code && type !== undefined) look({ code, type, business }, SUBJECT.certificateNumber);
};

/** Kinds of subjects that no market regulator registers: 事业单位, 社会团体, 民办非企业单位, 基金会. */
const WITHOUT_BUSINESS: readonly number[] = [INSTITUTION, 6, 9, 10];

interface NumberAsId {
  number: string;
  type: number | undefined;
}

/** Every number of a person, where the type of the certificate is chosen. */
const typeOfPerson: Target<NumberAsId> = (context, look) => {
  const types = typesIn(context);
  HOLDERS.forEach(({ paths }, index) => {
    const number = context.text(paths.certificateNumber);
    if (number) look({ number, type: types[index] }, paths.certificateType);
  });
};

/** 18-digit numbers by their beginning that stand on other cards. */
const OTHER_CARDS = [
  { begins: /^8[12]/, type: 41 },
  { begins: /^83/, type: 42 },
  { begins: /^9/, type: 30 },
];

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

const creditCodeHas =
  (problem: ReturnType<typeof creditCodeProblem>): Check<NumberOf> =>
  ({ number, certificate }) =>
    certificate.number === 'creditCode' && creditCodeProblem(number) === problem
      ? { value: quoted(number), certificate: certificate.label }
      : null;

const labelOf = (type: number): string => certificateOf(type)?.label ?? '';

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

const ANOTHER = {
  certificate: '别种主体的证件',
  holder: '你的主体',
  usual: '企业的营业执照、个人的居民身份证',
};

/** Rules for types and numbers of certificates. Without a type, a number is not taken for a resident ID. */
export const CERTIFICATE_RULES = {
  certificateTypeOfAnother: rule(basis('WX-API-CERT', 'WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: chosenType,
    check: ofAnother(true),
    message: '{field}选的是{certificate}，{holder}不能用这种证件，会被退回',
    fix: '改选{holder}的证件，例如{usual}',
    inGeneral: ANOTHER,
  }),
  certificateTypeDoubtful: rule(basis('BATOOLS', 'WX-GUIDE'), {
    level: 'warning',
    when: [],
    looksAt: chosenType,
    check: ofAnother(false),
    message: '{field}选的是{certificate}，通常不是{holder}的证件',
    fix: '核对证件类型；通常用{usual}',
    inGeneral: ANOTHER,
  }),
  residencePermitAsId: rule(basis('IDTEST'), {
    level: 'warning',
    when: [],
    looksAt: typeOfPerson,
    check: ({ number, type }) => {
      if (type !== RESIDENT_ID || !/^\d{17}[\dXx]$/.test(number)) return null;
      const card = OTHER_CARDS.find(({ begins }) => begins.test(number));
      return card ? { begins: number.slice(0, card.type === 30 ? 1 : 2), card: labelOf(card.type) } : null;
    },
    message: '证件类型选的是居民身份证，号码却以 {begins} 开头，是{card}的号码，实名核对可能通不过',
    fix: '证件类型改选{card}',
    inGeneral: { begins: '81、82、83 或 9', card: '港澳台居民居住证或外国人永久居留身份证' },
  }),
  certificateTypeUnlisted: rule(basis('WX-API-CERT'), {
    level: 'unknown',
    when: [],
    looksAt: chosenType,
    check: ({ type, certificate }) => (certificate ? null : { value: sayNumber(type) }),
    message: '证件类型 {value} 不在已公布的清单里，这台手机无法判断',
    fix: '在微信后台的证件类型列表里核对这个编号',
    inGeneral: { value: '的编号' },
  }),
  creditCodeShape: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: numbered,
    check: creditCodeHas('shape'),
    message:
      '统一社会信用代码应当是 18 位半角数字和大写字母，不含 I、O、S、V、Z；“{value}”不是，与登记信息比对会不一致',
    fix: '照{certificate}逐位输入，字母大写，不留空格',
  }),
  creditCodeAuthority: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: numbered,
    check: ({ number, certificate }) =>
      certificate.number === 'creditCode' && creditCodeProblem(number) !== 'shape' && !isOfRegistrar(number)
        ? { value: number.charAt(0), certificate: certificate.label }
        : null,
    silences: ['creditCodeCheck'],
    message:
      '统一社会信用代码的第一位是登记管理部门，只有 1 到 9、A、N、Y，没有“{value}”，与登记信息比对会不一致',
    fix: '照{certificate}重新核对 18 位代码',
    inGeneral: { value: '其他字母' },
  }),
  creditCodeCheck: rule(basis('STDNUM'), {
    level: 'error',
    when: [],
    looksAt: numbered,
    check: creditCodeHas('checkDigit'),
    message: '统一社会信用代码的最后一位对不上，多半有一位输错了，与登记信息比对会不一致',
    fix: '照{certificate}重新核对 18 位代码',
  }),
  creditCodeOfAnother: rule(basis('STDNUM'), {
    level: 'warning',
    when: [],
    looksAt: holderOfCode,
    check: ({ code, type, business }) => {
      const kind = code.slice(0, 2);
      const holder = codeHolderOf(kind);
      if (!holder || creditCodeProblem(code) !== null) return null;
      if (type !== ENTERPRISE) {
        return WITHOUT_BUSINESS.includes(type)
          ? { kind, holder, subject: subjectTypeOf(type)?.label ?? '' }
          : null;
      }
      if (business === undefined || business === (kind === OF_INDIVIDUAL_BUSINESS)) return null;
      return { kind, holder, subject: business ? '个体工商户' : '企业（不是个体工商户）' };
    },
    message: '“{kind}”开头的统一社会信用代码是{holder}的，主体却选了{subject}，与登记信息比对会不一致',
    fix: '照证件核对代码；没有输错的话，改选主体性质，或改“是不是个体工商户”的回答',
    inGeneral: { kind: '91”“92', holder: '企业、个体工商户', subject: '别的' },
  }),
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
