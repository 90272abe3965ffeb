import { FINANCE_ITEM, TRAINING_ITEM } from '../catalogue/preApprovals';
import { serviceOf } from '../catalogue/serviceContents';
import { ACQUIRING } from '../catalogue/servicePapers';
import type { Filing } from '../filing';
import { MAX_ITEMS } from '../filing/bounds';
import type { Ternary } from '../ternary';
import { ternaryOf } from '../ternary';
import type { Known } from './known';
import { isIndividual } from './subject';

/** The chosen services the lists name, as 一级-二级. */
export function servicesOf(filing: Filing): string[] {
  const chosen = filing.icp_applets?.base_info?.service_content_types ?? [];
  return chosen.slice(0, MAX_ITEMS).flatMap((one) => serviceOf(one)?.name ?? []);
}

/** True when any chosen service is one of these, or of a first level ending in `-`. */
export function hasService(filing: Filing, ...wanted: string[]): boolean {
  return servicesOf(filing).some((name) =>
    wanted.some((one) => (one.endsWith('-') ? name.startsWith(one) : name === one)),
  );
}

/** The types of the stated pre-approval items. */
export function preApprovalsOf(filing: Filing): number[] {
  const stated = filing.icp_applets?.base_info?.nrlx_details ?? [];
  return stated.slice(0, MAX_ITEMS).flatMap(({ type }) => type ?? []);
}

export function needsFinanceLicence(filing: Filing): Ternary {
  const financial = servicesOf(filing).some((name) => name.startsWith('金融业-') && name !== ACQUIRING);
  return ternaryOf(
    financial && isIndividual(filing) !== 'yes' && !preApprovalsOf(filing).includes(FINANCE_ITEM),
  );
}

export function needsTelecomLicence(filing: Filing): Ternary {
  const first = '信息传输、软件和信息技术服务业-';
  return ternaryOf(
    isIndividual(filing) !== 'yes' && hasService(filing, `${first}电信业务`, `${first}分发平台`),
  );
}

export function needsHospitalLicence(filing: Filing, { province }: Known): Ternary {
  return ternaryOf(province?.hospitalLicence === true && hasService(filing, '医疗服务-医院'));
}

export function needsLawCertificate(filing: Filing): Ternary {
  return hasService(filing, '生活服务-法律咨询') ? isIndividual(filing) : 'no';
}

/** Whether food is sold, or the game is somebody else's, only the person knows: never more than unknown. */
export function mayNeedFoodLicence(filing: Filing, { province }: Known): Ternary {
  const food = hasService(filing, '生活服务-母婴', '餐饮-', '批发和零售业-');
  return province?.foodLicence && food ? 'unknown' : 'no';
}

export function mayNeedGameStatement(filing: Filing, { province }: Known): Ternary {
  return province?.gameStatement && hasService(filing, '休闲娱乐-游戏') ? 'unknown' : 'no';
}

export function mayNeedTrainingLicence(filing: Filing): Ternary {
  const training = hasService(filing, '教育-培训机构') && !preApprovalsOf(filing).includes(TRAINING_ITEM);
  return training && isIndividual(filing) !== 'yes' ? 'unknown' : 'no';
}
