import type { Filing } from '../filing';
import { limitOf, withLimits } from '../limits';
import type { Ternary } from '../ternary';
import { ternaryOf } from '../ternary';
import { type FactRow, fact, type Known, provincial } from './fact';
import * as promises from './promises';
import * as services from './services';

/** A person must seal letters and promises. The ones that the platform makes need no seal. */
const SEALED_MATERIALS = ['commitment_letter', 'business_name_change_letter'] as const;
const SEALED_DOCUMENTS = [
  ['principalIsNotLegalRep', 'principalNeedsLetter'],
  ['appPrincipalIsNotLegalRep', 'appPrincipalNeedsLetter'],
  ['filingIsFirst', 'provinceWantsCommitmentLetter'],
  ['filingIsNotCancellation', 'provinceWantsOwnCommitmentLetter'],
  ['financePromiseIsDue'],
  ['educationPromiseIsDue'],
  ['preApprovalPromiseIsDue'],
] as const;

function documentCallsForSeal(filing: Filing, { is }: Known): Ternary {
  const given =
    Boolean(filing.icp_subject?.principal_info?.authorization_letter) ||
    Boolean(filing.icp_applets?.principal_info?.authorization_letter) ||
    SEALED_MATERIALS.some((id) => (filing.icp_materials?.[id]?.length ?? 0) > 0);
  return ternaryOf(given || SEALED_DOCUMENTS.some((facts) => facts.every((id) => is(id) === 'yes')));
}

function manyFilings(filing: Filing, { province, is, day }: Known): Ternary {
  const limit = limitOf('filingsBeforeStatement', day);
  const count = filing.local?.filings_of_subject;
  const adds = is('filingAddsApp');
  if (!province?.manyFilingsStatement || adds === 'no') return 'no';
  if (count === undefined) return is('filingIsFirst') === 'yes' ? 'no' : 'unknown';
  // The one being submitted counts as well.
  return count > limit ? 'yes' : count === limit ? adds : 'no';
}

/** What makes a document necessary: words in names and scope, services, the number of filings. */
export const DOCUMENT_FACTS: readonly FactRow[] = [
  provincial('paperCallsForSeal', '有材料要盖章', '没有材料要盖章', documentCallsForSeal),
  provincial(
    'financePromiseIsDue',
    '名称或经营范围里有金融类字样',
    '没有要承诺的金融类字样',
    promises.financePromiseIsDue,
  ),
  provincial(
    'educationPromiseIsDue',
    '名称、经营范围或小程序内容里有教育培训字样',
    '没有要承诺的教育培训字样',
    promises.educationPromiseIsDue,
  ),
  provincial(
    'educationPromiseMayBeAsked',
    '选了教育类的服务内容，管局要承诺书',
    '没有选教育类的服务内容',
    promises.educationPromiseMayBeAsked,
  ),
  provincial(
    'commerceStatementIsDue',
    '名称、经营范围或小程序内容里有电子商务类字样',
    '没有电子商务类字样',
    promises.commerceStatementIsDue,
  ),
  provincial(
    'preApprovalPromiseIsDue',
    '单位名称或经营范围里有前置审批类字样',
    '没有要承诺的前置审批类字样',
    promises.preApprovalPromiseIsDue,
  ),
  provincial(
    'preApprovalPromiseMayBeAsked',
    '单位名称或经营范围里有前置审批类字样，管局可能要承诺书',
    '没有要承诺的前置审批类字样',
    promises.preApprovalPromiseMayBeAsked,
  ),
  provincial(
    'manyFilingsCallForStatement',
    withLimits('连这次在内，这个主体的备案超过 {filingsBeforeStatement} 个'),
    withLimits('连这次在内，这个主体的备案不超过 {filingsBeforeStatement} 个'),
    manyFilings,
  ),
  fact('servicesNeedLawCertificate', '个人选了法律咨询', '没有选法律咨询', services.needsLawCertificate),
  fact(
    'servicesNeedTelecomLicence',
    '选了电信业务或分发平台',
    '没有选电信业务、分发平台',
    services.needsTelecomLicence,
  ),
  provincial(
    'servicesNeedHospitalLicence',
    '在广东选了医院',
    '没有在广东选医院',
    services.needsHospitalLicence,
  ),
  provincial('servicesMayNeedFoodLicence', '小程序卖食品', '小程序不卖食品', services.mayNeedFoodLicence),
  provincial(
    'servicesMayNeedGameStatement',
    '游戏是别人授权运营的',
    '没有授权运营的游戏',
    services.mayNeedGameStatement,
  ),
  fact(
    'servicesNeedFinanceLicence',
    '选了要许可的金融服务',
    '没有选要许可的金融服务',
    services.needsFinanceLicence,
  ),
  fact(
    'servicesMayNeedTrainingLicence',
    '做的是非学科类培训',
    '没有非学科类培训',
    services.mayNeedTrainingLicence,
  ),
];
