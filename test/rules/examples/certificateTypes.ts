import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { CERTIFICATE_TYPE_RULES } from '@/rules/precheck/certificateTypes';
import { individual } from '../../support/filings';
import type { Examples } from './example';

const TYPE = SUBJECT.certificateType;

/** A number without a fault. Each wrong number in the examples has exactly one fault. */
const RIGHT = '440199197906110216';

/** Rules for types of certificates. */
export const CERTIFICATE_TYPE_EXAMPLES = {
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
      { values: { [PRINCIPAL.certificateNumber]: RIGHT }, why: 'a number of 广东' },
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
} satisfies Record<keyof typeof CERTIFICATE_TYPE_RULES, Examples>;
