import { answerOf, every, not, some } from '../answers';
import { addMonths, chinaDayOf } from '../calendar';
import { birthdayIn, isMale, residentIdProblem } from '../checks/residentId';
import type { Answer, Filing, Instant } from '../filing';
import { type OwnerMode, type OwnerRule, provinceOf } from '../provinces';
import type { FactId } from './ids';
import { isIndividual, isIndividualBusiness, isType } from './subject';

const RESIDENT_ID = 2;
/** 法定退休年龄 as the province rules state it: men 60, women 55. */
const RETIREMENT = { male: 60, female: 55 };

type Read = (fact: FactId) => Answer;

function numberOf(value: unknown): string {
  return typeof value === 'string' ? value.toUpperCase() : '';
}

/** Two persons are the same when their certificate numbers are, ignoring the case of X. */
function same(one: unknown, other: unknown): Answer {
  const [a, b] = [numberOf(one), numberOf(other)];
  return a === '' || b === '' ? 'unknown' : answerOf(a === b);
}

function legalRepOf(filing: Filing): unknown {
  const legal = filing.icp_subject?.legal_person_info;
  return legal ? legal.certificate_number : filing.icp_subject?.principal_info?.certificate_number;
}

/** Without `legal_person_info` the 主体负责人 is the 法定代表人 (for a 个体工商户, the 经营者). */
export function ownerIsLegalRep(filing: Filing): Answer {
  if (isIndividual(filing) === 'yes' || !filing.icp_subject?.legal_person_info) return 'yes';
  return same(filing.icp_subject.principal_info?.certificate_number, legalRepOf(filing));
}

export function appOwnerIsLegalRep(filing: Filing): Answer {
  return same(filing.icp_applets?.principal_info?.certificate_number, legalRepOf(filing));
}

export function ownersAreOne(filing: Filing): Answer {
  return same(
    filing.icp_applets?.principal_info?.certificate_number,
    filing.icp_subject?.principal_info?.certificate_number,
  );
}

/** Older than 60 or 55 by the resident ID; unknown with another certificate or without a clock. */
export function appOwnerIsRetired(filing: Filing, at?: Instant): Answer {
  const owner = filing.icp_applets?.principal_info;
  const id = owner?.certificate_number;
  if (at === undefined || owner?.certificate_type !== RESIDENT_ID || typeof id !== 'string') return 'unknown';
  const today = chinaDayOf(at);
  const birthday = residentIdProblem(id, today) === null ? birthdayIn(id) : null;
  if (!birthday) return 'unknown';
  return answerOf(addMonths(birthday, (isMale(id) ? RETIREMENT.male : RETIREMENT.female) * 12) < today);
}

/** The modes that may apply: one when everything is known, more when the answer hangs on something not told. */
function modesOf(rules: readonly OwnerRule[], read: Read): OwnerMode[] {
  const modes: OwnerMode[] = [];
  for (const rule of rules) {
    const holds = every(rule.when.map(read));
    if (holds === 'no') continue;
    if (!modes.includes(rule.mode)) modes.push(rule.mode);
    if (holds === 'yes') break;
  }
  return modes;
}

/** The rules of the filing's province for a role, narrowed to what may still apply. Empty: no province yet. */
export function ownerModesOf(filing: Filing, role: 'owner' | 'appOwner', read: Read): OwnerMode[] {
  const province = provinceOf(filing.icp_subject?.base_info?.province);
  return province ? modesOf(province[role], read) : [];
}

export function modeIs(mode: OwnerMode, modes: readonly OwnerMode[]): Answer {
  if (modes.length === 0) return 'unknown';
  if (!modes.includes(mode)) return 'no';
  return modes.length === 1 ? 'yes' : 'unknown';
}

/** 群团组织 or a large state-owned enterprise: 广东 lets them authorise. An enterprise is no 群团组织, and only an enterprise is state-owned. */
export function isMassOrStateOwned(filing: Filing): Answer {
  const MASS = 13;
  const told = answerOf(filing.local?.mass_organization);
  const mass =
    isType(filing, MASS) === 'yes' ? 'yes' : told === 'unknown' && isType(filing, 4) === 'yes' ? 'no' : told;
  const owned = answerOf(filing.local?.large_state_owned);
  const cannotBe = some([not(isType(filing, 4)), isIndividualBusiness(filing)]) === 'yes';
  return some([mass, owned === 'unknown' && cannotBe ? 'no' : owned]);
}
