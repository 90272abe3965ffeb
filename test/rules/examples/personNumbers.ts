import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { PERSON_NUMBER_RULES } from '@/rules/precheck/personNumbers';
import type { Examples } from './example';

const legalRep = (certificate_number: string) => ({
  'icp_subject.legal_person_info': { name: '任样例', certificate_number },
});

/** A number without a fault. Each wrong number in the examples has exactly one fault. */
const RIGHT = '440199197906110216';

/** Rules for the numbers of persons' certificates. */
export const PERSON_NUMBER_EXAMPLES = {
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
      { values: { [PRINCIPAL.certificateNumber]: RIGHT }, why: 'GB 11643-1999: 18 characters' },
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
    not: [{ values: { [PRINCIPAL.certificateNumber]: RIGHT }, why: '11 June 1979 is a day' }],
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
    not: [{ values: { [PRINCIPAL.certificateNumber]: RIGHT }, why: 'the check digit is right' }],
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
} satisfies Record<keyof typeof PERSON_NUMBER_RULES, Examples>;
