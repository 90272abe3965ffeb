import { answerOf } from '../ternary';
import { FINANCE_ITEM, TRAINING_ITEM } from '../catalogue/preApprovals';
import { serviceOf } from '../catalogue/serviceContents';
import { ACQUIRING } from '../catalogue/servicePapers';
import type { Answer, Filing } from '../filing';
import { LOOKED_AT } from '../filing/bounds';
import { provinceIn } from '../provinces';
import { isIndividual } from './subject';

/** Five may be chosen. */
const SERVICES_LOOKED_AT = 10;

/** The chosen services the lists name, as 一级-二级. */
export function servicesOf(filing: Filing): string[] {
  const told: unknown = filing.icp_applets?.base_info?.service_content_types;
  if (!Array.isArray(told)) return [];
  const names: string[] = [];
  for (const one of told.slice(0, SERVICES_LOOKED_AT)) {
    const service = serviceOf(one);
    if (service) names.push(service.name);
  }
  return names;
}

/** True when any chosen service is one of these, or of a first level ending in `-`. */
export function hasService(filing: Filing, ...wanted: string[]): boolean {
  return servicesOf(filing).some((name) =>
    wanted.some((one) => (one.endsWith('-') ? name.startsWith(one) : name === one)),
  );
}

/** The types of the stated pre-approval items. */
export function preApprovalsOf(filing: Filing): number[] {
  const told: unknown = filing.icp_applets?.base_info?.nrlx_details;
  if (!Array.isArray(told)) return [];
  const types: number[] = [];
  for (const one of told.slice(0, LOOKED_AT)) {
    const type: unknown = one && typeof one === 'object' ? (one as { type?: unknown }).type : undefined;
    if (typeof type === 'number') types.push(type);
  }
  return types;
}

export function needsFinanceLicence(filing: Filing): Answer {
  const financial = servicesOf(filing).some((name) => name.startsWith('金融业-') && name !== ACQUIRING);
  return answerOf(
    financial && isIndividual(filing) !== 'yes' && !preApprovalsOf(filing).includes(FINANCE_ITEM),
  );
}

export function needsTelecomLicence(filing: Filing): Answer {
  const first = '信息传输、软件和信息技术服务业-';
  return answerOf(
    isIndividual(filing) !== 'yes' && hasService(filing, `${first}电信业务`, `${first}分发平台`),
  );
}

export function needsHospitalLicence(filing: Filing): Answer {
  return answerOf(provinceIn(filing)?.hospitalLicence === true && hasService(filing, '医疗服务-医院'));
}

export function needsLawCertificate(filing: Filing): Answer {
  return hasService(filing, '生活服务-法律咨询') ? isIndividual(filing) : 'no';
}

/** Whether food is sold, or the game is somebody else's, only the person knows: never more than unknown. */
export function mayNeedFoodLicence(filing: Filing): Answer {
  const food = hasService(filing, '生活服务-母婴', '餐饮-', '批发和零售业-');
  return provinceIn(filing)?.foodLicence && food ? 'unknown' : 'no';
}

export function mayNeedGameStatement(filing: Filing): Answer {
  return provinceIn(filing)?.gameStatement && hasService(filing, '休闲娱乐-游戏') ? 'unknown' : 'no';
}

export function mayNeedTrainingLicence(filing: Filing): Answer {
  const training = hasService(filing, '教育-培训机构') && !preApprovalsOf(filing).includes(TRAINING_ITEM);
  return training && isIndividual(filing) !== 'yes' ? 'unknown' : 'no';
}
