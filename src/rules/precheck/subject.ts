import { subjectTypeOf } from '../catalogue/subjectTypes';
import { isAppRecordNumber, isSubjectRecordNumber } from '../checks/recordNumber';
import { holds } from '../facts/known';
import { APP, PRINCIPAL, SUBJECT } from '../filing/paths';
import { checkCertificateNumber, checkCertificateType } from './certificates';
import { checkable, flag, numberIn, quoted, type RuleTable, type View } from './view';

export const SUBJECT_RULES = {
  subjectTypeUnlisted: {
    level: 'unknown',
    when: [],
    source: ['WX-API-SUBJ'],
    message: '主体性质 {value} 不在已知的清单里，这台手机无法判断',
    fix: '在微信后台的单位性质列表里核对这个编号',
  },
  nameMasked: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-FAQ'],
    message: '主体名称是“*”，说明执照上没有正式名称，会被退回',
    fix: '先到登记机关换领写有名称的证照，再填执照上的全称',
  },
  individualNameDiffers: {
    level: 'error',
    when: ['subjectIsIndividual'],
    source: ['WX-API-APPLY'],
    message: '个人备案的主体就是本人，但主体名称和主体负责人姓名不一样，会被退回',
    fix: '两处都填证件上的姓名',
  },
  individualNumberDiffers: {
    level: 'error',
    when: ['subjectIsIndividual'],
    source: ['WX-API-APPLY'],
    message: '个人备案的主体就是本人，但主体证件和主体负责人证件不是同一份，会被退回',
    fix: '两处填同一份证件的类型和号码',
  },
  registryDiffers: {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    source: ['WX-FAQ'],
    message: '名称、证件住所或代码和登记信息有出入，工商数据比对通不过',
    fix: '照国家企业信用信息公示系统（或发证机关）的写法逐字填写；刚变更的等 5 到 15 个工作日再提交',
  },
  registryUnseen: {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    source: ['WX-FAQ'],
    message: '名称、证件住所和代码要与登记信息逐字一致，这台手机不能替你比对',
    fix: '打开国家企业信用信息公示系统（或发证机关的网站），逐字对照这三项，包括全角和半角',
  },
  filingsAtCap: {
    level: 'error',
    when: ['filingAddsApp'],
    source: ['WX-FAQ'],
    message: '{who}最多备案 {cap} 个小程序，已有 {count} 个，再提交会被退回',
    fix: '先注销一个不用的，再备案新的',
  },
  filingsMayBeAtCap: {
    level: 'unknown',
    when: ['filingAddsApp'],
    source: ['WX-FAQ'],
    message: '个体工商户最多备案 5 个小程序，企业 50 个；还不知道是哪一种',
    fix: '看营业执照上的类型是不是个体工商户',
  },
  notFirst: {
    level: 'warning',
    when: ['filingIsFirst'],
    source: ['WX-GUIDE'],
    message: '这个主体已有 {count} 个备案，“首次备案”只用于没有备过案的主体',
    fix: '备案类型改选“新增小程序”；在别的平台备过同名小程序的选“新增接入”',
  },
  recordNumberDoubtful: {
    level: 'warning',
    when: [],
    source: ['WX-API-APPLY'],
    message: '“{value}”不像{field}',
    fix: '照工信部备案系统填写：主体的号例如“粤ICP备12345678号”，小程序的号后面还有“-1X”',
  },
} as const satisfies RuleTable;

const CAPS = {
  individual: { who: '个人', cap: 5 },
  individualBusiness: { who: '个体工商户', cap: 5 },
  organisation: { who: '一个单位', cap: 50 },
};

const RECORD_NUMBERS = [
  [SUBJECT.recordNumber, isSubjectRecordNumber],
  [APP.recordNumber, isAppRecordNumber],
] as const;

export function checkSubject(view: View): void {
  const type = numberIn(view, SUBJECT.type);
  if (type !== undefined && !subjectTypeOf(type)) {
    flag(view, SUBJECT_RULES, 'subjectTypeUnlisted', SUBJECT.type, {
      value: String(type),
    });
  }
  if (view.is('filingIsNotCancellation') !== 'no' && /^[*＊]+$/.test(checkable(view, SUBJECT.name)))
    flag(view, SUBJECT_RULES, 'nameMasked', SUBJECT.name);
  checkCertificateType(view, SUBJECT.certificateType, type);
  checkCertificateNumber(view, SUBJECT.certificateType, SUBJECT.certificateNumber);
  checkIndividual(view);
  checkRegistry(view);
  checkCap(view);
  for (const [path, fits] of RECORD_NUMBERS) {
    const number = checkable(view, path);
    if (number && !fits(number)) {
      flag(view, SUBJECT_RULES, 'recordNumberDoubtful', path, { value: quoted(number) });
    }
  }
}

/** The fields an individual tells twice must say the same (WX-API-APPLY). */
function checkIndividual(view: View): void {
  if (view.is('subjectIsIndividual') !== 'yes') return;
  const [name, ownerName] = [checkable(view, SUBJECT.name), checkable(view, PRINCIPAL.name)];
  if (name && ownerName && name !== ownerName) {
    flag(view, SUBJECT_RULES, 'individualNameDiffers', SUBJECT.name);
  }
  const number = checkable(view, SUBJECT.certificateNumber).toUpperCase();
  const principalNumber = checkable(view, PRINCIPAL.certificateNumber).toUpperCase();
  const type = numberIn(view, SUBJECT.certificateType);
  const ownerType = numberIn(view, PRINCIPAL.certificateType);
  const otherType = type !== undefined && ownerType !== undefined && type !== ownerType;
  if (otherType || (number && principalNumber && number !== principalNumber)) {
    flag(view, SUBJECT_RULES, 'individualNumberDiffers', SUBJECT.certificateNumber);
  }
}

function checkRegistry(view: View): void {
  if (holds(view, SUBJECT_RULES.registryUnseen.when) !== 'yes' || !checkable(view, SUBJECT.name)) return;
  const differ: unknown = view.filing.local?.names_differ_from_registry;
  if (differ === true) flag(view, SUBJECT_RULES, 'registryDiffers', SUBJECT.name);
  else if (differ !== false) flag(view, SUBJECT_RULES, 'registryUnseen', SUBJECT.name);
}

function checkCap(view: View): void {
  const count = numberIn(view, COUNT);
  if (count === undefined || count <= 0) return;
  if (view.is('filingIsFirst') === 'yes')
    flag(view, SUBJECT_RULES, 'notFirst', 'kind', { count: String(count) });
  if (view.is('filingAddsApp') !== 'yes') return;
  const { who, cap } = capOf(view);
  if (count >= cap)
    flag(view, SUBJECT_RULES, 'filingsAtCap', COUNT, { count: String(count), who, cap: String(cap) });
  else if (count >= CAPS.individualBusiness.cap && view.is('subjectIsIndividualBusiness') === 'unknown') {
    flag(view, SUBJECT_RULES, 'filingsMayBeAtCap', COUNT);
  }
}

const COUNT = 'local.filings_of_subject';

/** While it is not known whether an enterprise is a 个体工商户, the larger cap is the certain one. */
function capOf(view: View): (typeof CAPS)[keyof typeof CAPS] {
  if (view.is('subjectIsIndividual') === 'yes') return CAPS.individual;
  return view.is('subjectIsIndividualBusiness') === 'yes' ? CAPS.individualBusiness : CAPS.organisation;
}
