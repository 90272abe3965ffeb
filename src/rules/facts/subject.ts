import { answerOf, not, or } from '../ternary';
import {
  ENTERPRISE,
  GOVERNMENT,
  INDIVIDUAL,
  INSTITUTION,
  MASS_ORGANISATION,
} from '../catalogue/subjectTypes';
import type { Answer, Filing, Kind } from '../filing';
import { type FactRow, fact, opposite } from './fact';

function isType(filing: Filing, type: number): Answer {
  const told = filing.icp_subject?.base_info?.type;
  return typeof told === 'number' ? answerOf(told === type) : 'unknown';
}

export function isIndividual(filing: Filing): Answer {
  return isType(filing, INDIVIDUAL);
}

/** A 个体工商户 files as an enterprise; only the person knows which it is. */
function isIndividualBusiness(filing: Filing): Answer {
  return isType(filing, ENTERPRISE) === 'no' ? 'no' : answerOf(filing.local?.individual_business);
}

/** 广东 lets a 群团组织 or a large state-owned enterprise authorise. An enterprise is not the one, nobody else the other. */
function isMassOrStateOwned(filing: Filing): Answer {
  const enterprise = isType(filing, ENTERPRISE);
  const toldMass = answerOf(filing.local?.mass_organization);
  const toldOwned = answerOf(filing.local?.large_state_owned);
  if (isType(filing, MASS_ORGANISATION) === 'yes') return 'yes';
  const mass = toldMass === 'unknown' && enterprise === 'yes' ? 'no' : toldMass;
  const notOwned = enterprise === 'no' || isIndividualBusiness(filing) === 'yes';
  return or(mass, toldOwned === 'unknown' && notOwned ? 'no' : toldOwned);
}

function kindIs(filing: Filing, ...kinds: Kind[]): Answer {
  return filing.kind === undefined ? 'unknown' : answerOf(kinds.includes(filing.kind));
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

/** What is handed in, and for whom. */
export const SUBJECT_FACTS: readonly FactRow[] = [
  fact('filingIsFirst', '这是首次备案', '这不是首次备案', (filing) => kindIs(filing, 'first')),
  // A filing that has no kind yet is taken for one to be handed in.
  fact('filingIsNotCancellation', '这次要提交备案信息', '这次是注销，不用再交备案信息', (filing) =>
    answerOf(typeof filing.kind !== 'string' || !filing.kind.startsWith('cancel_')),
  ),
  fact('filingAddsApp', '这次会多一个备案的小程序', '这次不会多出小程序', (filing) =>
    kindIs(filing, 'first', 'add_app'),
  ),
  fact('filingAltersWhatIsFiled', '这次可能变更已备案的信息', '这次没有可变更的信息', (filing) =>
    kindIs(filing, 'add_app', 'add_access', 'change'),
  ),
  individual,
  opposite('subjectIsOrganisation', individual),
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
    answerOf(filing.local?.engages_in_finance),
  ),
  // Few units ever were: who does not say so is not asked for a letter.
  fact('subjectWasRenamed', '主体更过名', '主体没有更过名', (filing) =>
    answerOf(filing.local?.renamed === true),
  ),
  fact('subjectHasNoSeal', '主体没有公章', '主体有公章', (filing) => not(answerOf(filing.local?.has_seal))),
];
