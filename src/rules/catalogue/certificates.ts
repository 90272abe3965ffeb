import type { SourceKey } from '../sources';
import { PASSPORT, PERSON_CERTIFICATE_LABELS, RESIDENT_ID } from './personCertificates';
import { ENTERPRISE, GOVERNMENT, INDIVIDUAL, INSTITUTION, MASS_ORGANISATION } from './subjectTypeIds';

export { PASSPORT, RESIDENT_ID } from './personCertificates';

export interface Certificate {
  type: number;
  subjectType: number;
  label: string;
  /** how its number is checked; absent: it is not checked */
  number?:
    | 'creditCode'
    | 'residentId'
    | 'passport'
    | 'macauHongKongPermit'
    | 'taiwanPermit'
    | 'permanentResident'
    | 'residencePermit';
  source: SourceKey;
}

const row = (
  subjectType: number,
  type: number,
  label: string,
  number?: Certificate['number'],
): Certificate => ({
  type,
  subjectType,
  label,
  ...(number ? { number } : {}),
  source: type <= 2 ? 'WX-API-CERT' : 'BATOOLS',
});

const person = (type: number, number: Certificate['number']): Certificate =>
  row(INDIVIDUAL, type, PERSON_CERTIFICATE_LABELS.get(type) ?? '', number);

/** Certificates by kind of subject. Ids 1 and 2 are official; the others come from a public dictionary. */
const CERTIFICATES: readonly Certificate[] = [
  row(ENTERPRISE, 1, '营业执照', 'creditCode'),
  row(ENTERPRISE, 27, '外国企业常驻代表机构登记证'),
  row(ENTERPRISE, 12, '组织机构代码证'),
  person(RESIDENT_ID, 'residentId'),
  person(14, 'macauHongKongPermit'),
  person(11, 'taiwanPermit'),
  person(41, 'residencePermit'),
  person(42, 'residencePermit'),
  person(30, 'permanentResident'),
  person(PASSPORT, 'passport'),
  row(INSTITUTION, 4, '事业单位法人证书', 'creditCode'),
  row(INSTITUTION, 3, '组织机构代码证'),
  row(INSTITUTION, 15, '统一社会信用代码证书', 'creditCode'),
  row(GOVERNMENT, 13, '统一社会信用代码证书', 'creditCode'),
  row(GOVERNMENT, 9, '组织机构代码证'),
  row(6, 6, '社会团体法人登记证书', 'creditCode'),
  row(6, 10, '组织机构代码证'),
  row(9, 17, '民办非企业单位登记证书'),
  row(9, 36, '社会服务机构登记证书'),
  row(9, 37, '民办学校办学许可证'),
  row(9, 16, '组织机构代码证'),
  row(10, 19, '基金会法人登记证书'),
  row(10, 18, '组织机构代码证'),
  row(11, 21, '律师事务所执业许可证'),
  row(11, 20, '组织机构代码证'),
  row(12, 22, '外国在华文化中心登记证'),
  row(12, 34, '外国政府旅游部门常驻代表机构批准登记证'),
  row(12, 40, '北京市外国驻华使馆人员子女学校办学许可证'),
  row(MASS_ORGANISATION, 24, '统一社会信用代码证书', 'creditCode'),
  row(14, 28, '司法鉴定许可证'),
  row(15, 25, '宗教活动场所登记证'),
  row(16, 35, '境外机构证件'),
  row(17, 38, '医疗机构执业许可证'),
  row(18, 39, '公证机构执业证'),
  row(19, 43, '农村集体经济组织登记证', 'creditCode'),
  row(20, 44, '仲裁委员会登记证'),
  row(1, 5, '部队代号'),
  row(1, 23, '军队单位对外有偿服务许可证'),
];

const BY_TYPE = new Map(CERTIFICATES.map((one) => [one.type, one]));

/** The certificate with that id; undefined when the table does not have the id. */
export function certificateOf(type: number | undefined): Certificate | undefined {
  return type === undefined ? undefined : BY_TYPE.get(type);
}

/** The certificates a kind of subject may use, the most usual one first. */
export function certificateTypesOf(subjectType: number): readonly Certificate[] {
  return CERTIFICATES.filter((one) => one.subjectType === subjectType);
}

/** The certificates a person may use, the resident ID first. */
export const PERSON_CERTIFICATES: readonly Certificate[] = certificateTypesOf(INDIVIDUAL);

/** True for a passport: its data are on one page, and no source says what counts as its back. */
export function hasOneSide(certificateType: number | undefined): boolean {
  return certificateType === PASSPORT;
}
