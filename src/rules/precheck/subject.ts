import { subjectTypeOf } from '../catalogue/subjectTypes';
import { isAppRecordNumber, isSubjectRecordNumber } from '../checks/recordNumber';
import { basis } from '../dated';
import { APP, PRINCIPAL, SUBJECT } from '../filing/paths';
import { type LimitId, limitOf } from '../limits';
import { type Check, rule, type Target } from '../rule';
import { quoted, sayNumber } from '../words';
import { always, number, pair, text } from './targets';

const COUNT = 'local.filings_of_subject';

/** The number of filings. The issue goes on the kind of filing. */
const countOnKind: Target<number> = ({ filing }, look) => {
  const count = filing.local?.filings_of_subject;
  if (count !== undefined) look(count, 'kind');
};

interface Certificates {
  types: readonly [number | undefined, number | undefined];
  numbers: readonly [string, string];
}

/** The certificate an individual gives as the subject, with the one given as the principal. */
const bothCertificates: Target<Certificates> = (context, look) => {
  const { organize_info, principal_info } = context.filing.icp_subject ?? {};
  const numberAt = (path: string) => context.text(path).toUpperCase();
  look(
    {
      types: [organize_info?.certificate_type, principal_info?.certificate_type],
      numbers: [numberAt(SUBJECT.certificateNumber), numberAt(PRINCIPAL.certificateNumber)],
    },
    SUBJECT.certificateNumber,
  );
};

const differ = <T>([one, other]: readonly [T, T]): boolean => Boolean(one && other && one !== other);

const atLeast =
  (cap: LimitId): Check<number> =>
  (count, { day }) =>
    count >= limitOf(cap, day) ? { count: sayNumber(count) } : null;

const FITS: Record<string, (number: string) => boolean> = {
  [SUBJECT.recordNumber]: isSubjectRecordNumber,
  [APP.recordNumber]: isAppRecordNumber,
};

export const SUBJECT_RULES = {
  subjectTypeUnlisted: rule(basis('WX-API-SUBJ', 'BATOOLS'), {
    level: 'error',
    when: [],
    looksAt: number(SUBJECT.type),
    check: (type) => (subjectTypeOf(type) ? null : { value: sayNumber(type) }),
    message: '主体性质 {value} 不在单位性质的清单里，提交不了',
    fix: '从清单里选，例如 4（企业）、5（个人）、3（事业单位）',
    inGeneral: { value: '的编号' },
  }),
  nameMasked: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingIsNotCancellation'],
    looksAt: text(SUBJECT.name),
    check: (name) => (/^[*＊]+$/.test(name) ? {} : null),
    message: '主体名称是“*”，说明执照上没有正式名称，会被退回',
    fix: '先到登记机关换领写有名称的证照，再填执照上的全称',
  }),
  // An individual gives these values twice in the request, and they must be equal.
  individualNameDiffers: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: ['subjectIsIndividual'],
    looksAt: pair([SUBJECT.name, PRINCIPAL.name]),
    check: ({ one, other }) => (one === other ? null : {}),
    message: '个人备案的主体就是本人，但主体名称和主体负责人姓名不一样，会被退回',
    fix: '两处都填证件上的姓名',
  }),
  individualNumberDiffers: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: ['subjectIsIndividual'],
    looksAt: bothCertificates,
    check: ({ types, numbers }) => (differ(types) || differ(numbers) ? {} : null),
    message: '个人备案的主体就是本人，但主体证件和主体负责人证件不是同一份，会被退回',
    fix: '两处填同一份证件的类型和号码',
  }),
  registryDiffers: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'namesDifferFromRegistry'],
    looksAt: text(SUBJECT.name),
    check: always,
    message: '名称、证件住所、代码或法定代表人和登记信息（或小程序账号的主体）有出入，工商数据比对通不过',
    fix: '照国家企业信用信息公示系统（或发证机关）的写法逐字填写；刚变更的等 {registryLeast} 到 {registryMost} 个工作日再提交',
  }),
  registryUnseen: rule(basis('WX-FAQ'), {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    inDoubt: ['namesDifferFromRegistry'],
    looksAt: text(SUBJECT.name),
    check: always,
    message:
      '名称、证件住所、代码和法定代表人的姓名、证件号码要与登记信息逐字一致，小程序账号的主体也要是同一个单位，这台手机不能替你比对',
    fix: '打开国家企业信用信息公示系统（或发证机关的网站）逐字对照，包括全角和半角；在微信后台“设置-基本设置”看账号的主体；新设立或刚变更的等 {registryLeast} 到 {registryMost} 个工作日再提交',
  }),
  filingsOfIndividualAtCap: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingAddsApp', 'subjectIsIndividual'],
    looksAt: number(COUNT),
    check: atLeast('filingsOfIndividual'),
    message: '个人最多备案 {filingsOfIndividual} 个小程序，已有 {count} 个，再提交会被退回',
    fix: '先注销一个不用的，再备案新的',
  }),
  filingsOfIndividualBusinessAtCap: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingAddsApp', 'subjectIsIndividualBusiness'],
    looksAt: number(COUNT),
    check: atLeast('filingsOfIndividualBusiness'),
    message: '个体工商户最多备案 {filingsOfIndividualBusiness} 个小程序，已有 {count} 个，再提交会被退回',
    fix: '先注销一个不用的，再备案新的',
  }),
  // While the kind of subject is not known, only the larger limit is certain.
  filingsAtCap: rule(basis('WX-FAQ'), {
    level: 'error',
    when: ['filingAddsApp'],
    unless: ['subjectIsIndividual', 'subjectIsIndividualBusiness'],
    looksAt: number(COUNT),
    check: atLeast('filingsOfOrganisation'),
    silences: ['filingsMayBeAtCap'],
    message: '一个单位最多备案 {filingsOfOrganisation} 个小程序，已有 {count} 个，再提交会被退回',
    fix: '先注销一个不用的，再备案新的',
  }),
  filingsMayBeAtCap: rule(basis('WX-FAQ'), {
    level: 'unknown',
    when: ['filingAddsApp'],
    inDoubt: ['subjectIsIndividualBusiness'],
    looksAt: number(COUNT),
    check: atLeast('filingsOfIndividualBusiness'),
    message:
      '个体工商户最多备案 {filingsOfIndividualBusiness} 个小程序，企业 {filingsOfOrganisation} 个；还不知道是哪一种',
    fix: '看营业执照上的类型是不是个体工商户',
  }),
  notFirst: rule(basis('WX-GUIDE'), {
    level: 'warning',
    when: ['filingIsFirst'],
    looksAt: countOnKind,
    check: (count) => (count > 0 ? { count: sayNumber(count) } : null),
    message: '这个主体已有 {count} 个备案，“首次备案”只用于没有备过案的主体',
    fix: '备案类型改选“新增小程序”；在别的平台备过同名小程序的选“新增接入”',
  }),
  recordNumberDoubtful: rule(basis('WX-API-APPLY'), {
    level: 'warning',
    when: [],
    looksAt: text(SUBJECT.recordNumber, APP.recordNumber),
    check: (number, _, path) => (FITS[path]?.(number) ? null : { value: quoted(number) }),
    message: '“{value}”不像{field}',
    fix: '照工信部备案系统填写：主体的号例如“粤ICP备12345678号”，小程序的号后面还有“-1X”',
  }),
};
