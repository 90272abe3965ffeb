import { subjectTypeOf } from '../catalogue/subjectTypes';
import { isRecordNumber } from '../checks';
import { checkCertificateNumber, checkCertificateType } from './certificates';
import { applies, checkable, flag, mayApply, numberIn, quoted, type RuleTable, type View } from './view';

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
    fix: '照工信部备案系统填写，例如“粤ICP备12345678号”，小程序的号后面还有“-1X”',
  },
} as const satisfies RuleTable;

const CAPS = { individual: 5, individualBusiness: 5, organisation: 50 };
const BASE = 'icp_subject.base_info';
const ORGANIZE = 'icp_subject.organize_info';
const OWNER = 'icp_subject.principal_info';

export function checkSubject(view: View): void {
  const type = numberIn(view, `${BASE}.type`);
  if (type !== undefined && !subjectTypeOf(type)) {
    flag(view, 'subjectTypeUnlisted', SUBJECT_RULES.subjectTypeUnlisted, `${BASE}.type`, {
      value: String(type),
    });
  }
  if (/^[*＊]+$/.test(checkable(view, `${BASE}.name`)))
    flag(view, 'nameMasked', SUBJECT_RULES.nameMasked, `${BASE}.name`);
  checkCertificateType(view, `${ORGANIZE}.certificate_type`, type);
  checkCertificateNumber(view, `${ORGANIZE}.certificate_type`, `${ORGANIZE}.certificate_number`);
  checkIndividual(view);
  checkRegistry(view);
  checkCap(view);
  for (const path of [`${BASE}.record_number`, 'icp_applets.base_info.record_number']) {
    const number = checkable(view, path);
    if (number && !isRecordNumber(number)) {
      flag(view, 'recordNumberDoubtful', SUBJECT_RULES.recordNumberDoubtful, path, { value: quoted(number) });
    }
  }
}

/** The fields an individual tells twice must say the same (WX-API-APPLY). */
function checkIndividual(view: View): void {
  if (view.is('subjectIsIndividual') !== 'yes') return;
  const [name, ownerName] = [checkable(view, `${BASE}.name`), checkable(view, `${OWNER}.name`)];
  if (name && ownerName && name !== ownerName) {
    flag(view, 'individualNameDiffers', SUBJECT_RULES.individualNameDiffers, `${BASE}.name`);
  }
  const number = checkable(view, `${ORGANIZE}.certificate_number`).toUpperCase();
  const ownerNumber = checkable(view, `${OWNER}.certificate_number`).toUpperCase();
  const type = numberIn(view, `${ORGANIZE}.certificate_type`);
  const ownerType = numberIn(view, `${OWNER}.certificate_type`);
  const otherType = type !== undefined && ownerType !== undefined && type !== ownerType;
  if (otherType || (number && ownerNumber && number !== ownerNumber)) {
    flag(
      view,
      'individualNumberDiffers',
      SUBJECT_RULES.individualNumberDiffers,
      `${ORGANIZE}.certificate_number`,
    );
  }
}

function checkRegistry(view: View): void {
  if (!applies(view, SUBJECT_RULES.registryUnseen) || !checkable(view, `${BASE}.name`)) return;
  const differ: unknown = view.filing.local?.names_differ_from_registry;
  if (differ === true) flag(view, 'registryDiffers', SUBJECT_RULES.registryDiffers, `${BASE}.name`);
  else if (differ !== false) flag(view, 'registryUnseen', SUBJECT_RULES.registryUnseen, `${BASE}.name`);
}

function checkCap(view: View): void {
  const path = 'local.filings_of_subject';
  const count = numberIn(view, path);
  if (count === undefined) return;
  const words = { count: String(count) };
  if (count > 0 && applies(view, SUBJECT_RULES.notFirst))
    flag(view, 'notFirst', SUBJECT_RULES.notFirst, 'kind', words);
  if (!applies(view, SUBJECT_RULES.filingsAtCap)) return;
  const at = (who: string, cap: number) => {
    if (count >= cap) {
      flag(view, 'filingsAtCap', SUBJECT_RULES.filingsAtCap, path, { ...words, who, cap: String(cap) });
    }
  };
  if (view.is('subjectIsIndividual') === 'yes') at('个人', CAPS.individual);
  else if (view.is('subjectIsIndividualBusiness') === 'yes') at('个体工商户', CAPS.individualBusiness);
  else if (view.is('subjectIsIndividualBusiness') === 'no' || count >= CAPS.organisation)
    at('一个单位', CAPS.organisation);
  else if (count >= CAPS.individualBusiness && !mayApply(view, SUBJECT_RULES.filingsAtCap)) {
    flag(view, 'filingsMayBeAtCap', SUBJECT_RULES.filingsMayBeAtCap, path);
  }
}
