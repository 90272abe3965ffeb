import { FINANCE_ITEM, TRAINING_ITEM } from '../catalogue/preApprovals';
import { ACQUIRING } from '../catalogue/serviceDocuments';
import type { Filing } from '../filing';
import type { Ternary } from '../ternary';
import { ternaryOf } from '../ternary';
import type { Known } from './fact';
import { isIndividual } from './subject';

/** True when a chosen service is one of these. A name that ends in `-` means every service of that first level. */
export function hasService({ services }: Known, ...wanted: string[]): boolean {
  return services.some((name) =>
    wanted.some((one) => (one.endsWith('-') ? name.startsWith(one) : name === one)),
  );
}

export function needsFinanceLicence(filing: Filing, known: Known): Ternary {
  const financial = known.services.some((name) => name.startsWith('金融业-') && name !== ACQUIRING);
  return ternaryOf(financial && isIndividual(filing) !== 'yes' && !known.preApprovals.includes(FINANCE_ITEM));
}

export function needsTelecomLicence(filing: Filing, known: Known): Ternary {
  const first = '信息传输、软件和信息技术服务业-';
  return ternaryOf(
    isIndividual(filing) !== 'yes' && hasService(known, `${first}电信业务`, `${first}分发平台`),
  );
}

export function needsHospitalLicence(_: Filing, known: Known): Ternary {
  return ternaryOf(known.province?.hospitalLicence === true && hasService(known, '医疗服务-医院'));
}

export function needsLawCertificate(filing: Filing, known: Known): Ternary {
  return hasService(known, '生活服务-法律咨询') ? isIndividual(filing) : 'no';
}

/**
 * Only the person knows whether food is sold, or whether the game belongs to somebody else. The answer is at most
 * unknown.
 */
export function mayNeedFoodLicence(_: Filing, known: Known): Ternary {
  const food = hasService(known, '生活服务-母婴', '餐饮-', '批发和零售业-');
  return known.province?.foodLicence && food ? 'unknown' : 'no';
}

export function mayNeedGameStatement(_: Filing, known: Known): Ternary {
  return known.province?.gameStatement && hasService(known, '休闲娱乐-游戏') ? 'unknown' : 'no';
}

export function mayNeedTrainingLicence(filing: Filing, known: Known): Ternary {
  const training = hasService(known, '教育-培训机构') && !known.preApprovals.includes(TRAINING_ITEM);
  return training && isIndividual(filing) !== 'yes' ? 'unknown' : 'no';
}
