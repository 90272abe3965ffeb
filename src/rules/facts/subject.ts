import {
  ENTERPRISE,
  GOVERNMENT,
  INDIVIDUAL,
  INSTITUTION,
  MASS_ORGANISATION,
} from '../catalogue/subjectTypeIds';
import type { Filing } from '../filing';
import type { Ternary } from '../ternary';
import { not, or, ternaryOf } from '../ternary';
import { type FactRow, fact, opposite, unnamed } from './fact';

function isType(filing: Filing, type: number): Ternary {
  const chosen = filing.icp_subject?.base_info?.type;
  return chosen === undefined ? 'unknown' : ternaryOf(chosen === type);
}

export function isIndividual(filing: Filing): Ternary {
  return isType(filing, INDIVIDUAL);
}

/** A 个体工商户 files as an enterprise. Only the person knows which of the two it is. */
function isIndividualBusiness(filing: Filing): Ternary {
  return isType(filing, ENTERPRISE) === 'no' ? 'no' : ternaryOf(filing.local?.individual_business);
}

/**
 * 广东 lets a 群团组织 or a large state-owned enterprise authorise a principal. An enterprise is no 群团组织, and only an
 * enterprise can be state-owned.
 */
function isMassOrStateOwned(filing: Filing): Ternary {
  const enterprise = isType(filing, ENTERPRISE);
  const massAnswer = ternaryOf(filing.local?.mass_organization);
  const ownedAnswer = ternaryOf(filing.local?.large_state_owned);
  if (isType(filing, MASS_ORGANISATION) === 'yes') return 'yes';
  const mass = massAnswer === 'unknown' && enterprise === 'yes' ? 'no' : massAnswer;
  const notOwned = enterprise === 'no' || isIndividualBusiness(filing) === 'yes';
  return or(mass, ownedAnswer === 'unknown' && notOwned ? 'no' : ownedAnswer);
}

const individual = fact('subjectIsIndividual', '主体是个人', '主体是单位（含个体工商户）', isIndividual);
const enterprise = fact('subjectIsEnterprise', '主体性质是企业', '主体性质不是企业', (filing) =>
  isType(filing, ENTERPRISE),
);
const business = fact(
  'subjectIsIndividualBusiness',
  '主体是个体工商户',
  '主体不是个体工商户',
  isIndividualBusiness,
);
const body = fact(
  'subjectIsGovernmentOrInstitution',
  '主体是政府机关或事业单位',
  '主体不是政府机关、事业单位',
  (filing) => or(isType(filing, GOVERNMENT), isType(filing, INSTITUTION)),
);

/** Facts about the subject. */
export const SUBJECT_FACTS: readonly FactRow[] = [
  individual,
  opposite('subjectIsOrganisation', individual),
  unnamed('subjectTypeIsChosen', '已选主体性质', '还没有选主体性质', (filing) =>
    ternaryOf(isIndividual(filing) !== 'unknown'),
  ),
  enterprise,
  opposite('subjectIsNoEnterprise', enterprise),
  business,
  opposite('subjectIsNoIndividualBusiness', business),
  fact('subjectIsGovernment', '主体是政府机关', '主体不是政府机关', (filing) => isType(filing, GOVERNMENT)),
  fact('subjectIsInstitution', '主体是事业单位', '主体不是事业单位', (filing) => isType(filing, INSTITUTION)),
  body,
  opposite('subjectIsNeitherGovernmentNorInstitution', body),
  fact(
    'subjectIsMassOrStateOwned',
    '主体是群团组织或大型国企央企',
    '主体不是群团组织、大型国企央企',
    isMassOrStateOwned,
  ),
  fact('subjectIsInFinance', '主体从事金融业务', '主体不从事金融业务', (filing) =>
    ternaryOf(filing.local?.engages_in_finance),
  ),
  // Few units have been renamed. Without an answer the fact is no, so that most people are not asked for a letter.
  fact('subjectWasRenamed', '主体更过名', '主体没有更过名', (filing) =>
    ternaryOf(filing.local?.renamed === true),
  ),
  fact('subjectHasNoSeal', '主体没有公章', '主体有公章', (filing) => not(ternaryOf(filing.local?.has_seal))),
  fact('namesDifferFromRegistry', '与登记信息有出入', '与登记信息一致', (filing) =>
    ternaryOf(filing.local?.names_differ_from_registry),
  ),
];
