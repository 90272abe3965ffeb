import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { CERTIFICATE_RULES } from '@/rules/precheck/certificates';
import { individual } from '../../support/filings';
import { type Examples, INSTITUTION } from './example';

const NUMBER = SUBJECT.certificateNumber;
const TYPE = SUBJECT.certificateType;
const legalRep = (certificate_number: string) => ({
  'icp_subject.legal_person_info': { name: '任样例', certificate_number },
});

/** Numbers without a fault. Each wrong number in the examples has exactly one fault. */
const RIGHT = { credit: '91440199MA0TE5T110', person: '440199197906110216' };

/** Rules for types and numbers of certificates. */
export const CERTIFICATE_EXAMPLES = {
  certificateTypeOfAnother: {
    level: 'error',
    raised: [
      {
        values: { [TYPE]: 2 },
        path: TYPE,
        says: '主体证件类型选的是居民身份证，企业不能用这种证件',
        fix: '改选企业的证件，例如营业执照',
      },
      {
        values: { [PRINCIPAL.certificateType]: 1 },
        path: PRINCIPAL.certificateType,
        says: '主体负责人证件类型选的是营业执照，个人不能用这种证件',
        fix: '例如居民身份证',
      },
    ],
    not: [
      { values: { [TYPE]: 1 }, why: 'an enterprise shows its 营业执照' },
      { of: individual(), why: 'an individual shows an ID' },
      { values: { [SUBJECT.type]: undefined }, why: 'the kind of the holder is not known yet' },
    ],
  },
  certificateTypeDoubtful: {
    level: 'warning',
    raised: [
      {
        values: { [TYPE]: 6 },
        path: TYPE,
        says: '主体证件类型选的是社会团体法人登记证书，通常不是企业的证件',
        fix: '通常用营业执照',
      },
    ],
    not: [
      { values: { [TYPE]: 1 }, why: 'an enterprise shows its 营业执照' },
      { values: { [TYPE]: 2 }, why: 'WX-API-CERT gives the ID to individuals, so this is an error' },
    ],
  },
  residencePermitAsId: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.certificateNumber]: '810000199006150037' },
        path: PRINCIPAL.certificateType,
        says: '号码却以 81 开头，是港澳居民居住证的号码',
        fix: '证件类型改选港澳居民居住证',
      },
      {
        values: { [PRINCIPAL.certificateNumber]: '830000199006150030' },
        path: PRINCIPAL.certificateType,
        says: '是台湾居民居住证的号码',
      },
      {
        values: { [APP_PRINCIPAL.certificateNumber]: '932690198501010017' },
        path: APP_PRINCIPAL.certificateType,
        says: '号码却以 9 开头，是外国人永久居留身份证的号码',
      },
    ],
    not: [
      { values: { [PRINCIPAL.certificateNumber]: RIGHT.person }, why: 'a number of 广东' },
      { values: { [PRINCIPAL.certificateType]: 41 }, why: 'the right type is chosen' },
      { values: { [PRINCIPAL.certificateNumber]: '8100001990' }, why: 'it is too short to tell' },
    ],
  },
  certificateTypeUnlisted: {
    level: 'unknown',
    raised: [
      { values: { [TYPE]: 77 }, path: TYPE, says: '证件类型 77 不在已公布的清单里', fix: '核对这个编号' },
    ],
    not: [{ values: { [TYPE]: 27 }, why: 'WX-API-CERT lists 27' }],
  },
  creditCodeShape: {
    level: 'error',
    raised: [
      {
        values: { [NUMBER]: '91440199ma0te5t110' },
        path: NUMBER,
        says: '“91440199ma0te5t110”不是',
        fix: '照营业执照逐位输入',
      },
    ],
    not: [
      { values: { [NUMBER]: RIGHT.credit }, why: 'GB 32100-2015: digits and capitals' },
      { values: { [TYPE]: undefined }, why: 'without a type, the kind of number is unknown' },
    ],
  },
  creditCodeAuthority: {
    level: 'error',
    raised: [
      {
        values: { [NUMBER]: 'B1440199MA0TE5T11X' },
        path: NUMBER,
        says: '第一位是登记管理部门，只有 1 到 9、A、N、Y，没有“B”',
        fix: '照营业执照重新核对',
      },
      {
        values: { [NUMBER]: 'B1440199MA0TE5T111' },
        path: NUMBER,
        says: '没有“B”',
        insteadOf: { rule: 'creditCodeCheck' },
      },
    ],
    not: [
      { values: { [NUMBER]: RIGHT.credit }, why: '9 is the market regulator (GB 32100-2015)' },
      { values: { [NUMBER]: 'B1440199' }, why: 'that it is too short is said by another rule' },
      { values: { [TYPE]: 12 }, why: 'an organisation code is no credit code' },
    ],
  },
  creditCodeCheck: {
    level: 'error',
    raised: [
      {
        values: { [NUMBER]: '91440199MA0TE5T111' },
        path: NUMBER,
        says: '统一社会信用代码的最后一位对不上',
        fix: '照营业执照重新核对 18 位代码',
      },
    ],
    not: [{ values: { [NUMBER]: RIGHT.credit }, why: 'the check digit is right (GB 32100-2015)' }],
  },
  creditCodeOfAnother: {
    level: 'warning',
    raised: [
      {
        values: { [NUMBER]: '92440199MA0TE5T11W' },
        path: NUMBER,
        says: '“92”开头的统一社会信用代码是个体工商户的，主体却选了企业（不是个体工商户）',
        fix: '改“是不是个体工商户”的回答',
      },
      {
        values: { 'local.individual_business': true },
        path: NUMBER,
        says: '“91”开头的统一社会信用代码是企业的，主体却选了个体工商户',
      },
      {
        of: INSTITUTION,
        values: { [NUMBER]: RIGHT.credit },
        path: NUMBER,
        says: '主体却选了事业单位',
      },
      {
        values: { [SUBJECT.type]: 9, [TYPE]: 17 },
        path: NUMBER,
        says: '主体却选了民办非企业单位',
      },
    ],
    not: [
      { values: { [NUMBER]: RIGHT.credit }, why: 'a company’s code of a company' },
      { values: { 'local.individual_business': undefined }, why: 'what it is is not known' },
      { values: { [NUMBER]: '93440199MA0TE5T11R' }, why: 'a cooperative files as an enterprise' },
      { values: { [NUMBER]: '92440199MA0TE5T111' }, why: 'that it is mistyped is said by another rule' },
      { of: INSTITUTION, values: { [NUMBER]: '12410199MA0TE5T13Y' }, why: '12 is an institution' },
      { values: { [SUBJECT.type]: 17, [TYPE]: 38 }, why: 'a hospital may be a company' },
    ],
  },
  residentIdShape: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.certificateNumber]: '4401991979061102' },
        path: PRINCIPAL.certificateNumber,
        says: '“4401991979061102”不是，实名核对通不过',
        fix: '输入 18 位号码',
      },
      {
        values: legalRep('44019919790611021６'),
        path: SUBJECT.legalRepNumber,
        says: '“44019919790611021６”不是',
        fix: '用半角数字',
      },
    ],
    not: [
      { values: { [PRINCIPAL.certificateNumber]: RIGHT.person }, why: 'GB 11643-1999: 18 characters' },
      { values: { [PRINCIPAL.certificateType]: 7 }, why: 'it is the number of a passport' },
    ],
  },
  residentIdBirthday: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.certificateNumber]: '440199197902300216' },
        path: PRINCIPAL.certificateNumber,
        says: '出生日期不存在',
        fix: '核对第 7 到 14 位',
      },
    ],
    not: [{ values: { [PRINCIPAL.certificateNumber]: RIGHT.person }, why: '11 June 1979 is a day' }],
  },
  residentIdFuture: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.certificateNumber]: '440199202603110216' },
        path: PRINCIPAL.certificateNumber,
        says: '出生日期还没有到',
        fix: '核对第 7 到 14 位',
      },
    ],
    not: [
      { values: { [PRINCIPAL.certificateNumber]: '440199202603100216' }, why: 'born today, 10 March 2026' },
    ],
  },
  residentIdCheck: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.certificateNumber]: '440199197906110217' },
        path: PRINCIPAL.certificateNumber,
        says: '身份证号码的最后一位对不上',
        fix: '重新核对 18 位号码',
      },
    ],
    not: [{ values: { [PRINCIPAL.certificateNumber]: RIGHT.person }, why: 'the check digit is right' }],
  },
  personNumberDoubtful: {
    level: 'warning',
    raised: [
      {
        values: { [APP_PRINCIPAL.certificateType]: 7, [APP_PRINCIPAL.certificateNumber]: 'X' },
        path: APP_PRINCIPAL.certificateNumber,
        says: '“X”不像护照的号码',
        fix: '应为 5 到 17 位字母和数字',
      },
      {
        values: { [PRINCIPAL.certificateType]: 14, [PRINCIPAL.certificateNumber]: 'K12345678' },
        path: PRINCIPAL.certificateNumber,
        says: '“K12345678”不像港澳居民来往内地通行证的号码',
        fix: '应为 H 或 M 加 8 位数字',
      },
    ],
    not: [{ values: { [APP_PRINCIPAL.certificateNumber]: 'E12345678' }, why: 'passports have such numbers' }],
  },
  legalRepNumberDoubtful: {
    level: 'warning',
    raised: [
      {
        values: legalRep('44019919790611021'),
        path: SUBJECT.legalRepNumber,
        says: '“44019919790611021”不像任何一种个人证件的号码',
        fix: '居民身份证是 18 位',
      },
    ],
    not: [
      { values: legalRep('H12345678'), why: 'a permit of 港澳 has such a number' },
      { values: legalRep('4401991979061102１'), why: 'another rule reports full-width digits' },
    ],
  },
} satisfies Record<keyof typeof CERTIFICATE_RULES, Examples>;
