import { type Certificate, certificateOf, certificateTypesOf, RESIDENT_ID } from '../catalogue/certificates';
import { subjectTypeOf } from '../catalogue/subjectTypes';
import { basis } from '../dated';
import { type Check, rule, shared, type Target } from '../rule';
import { sayNumber } from '../words';
import { HOLDERS, typesIn } from './numbered';

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

const labelOf = (type: number): string => certificateOf(type)?.label ?? '';

const ANOTHER = {
  certificate: '别种主体的证件',
  holder: '你的主体',
  usual: '企业的营业执照、个人的居民身份证',
};

/** Rules for types of certificates. Without a type, a number is not taken for a resident ID. */
export const CERTIFICATE_TYPE_RULES = {
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
};
