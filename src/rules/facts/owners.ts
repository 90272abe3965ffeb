import { and, answerOf, not } from '../answers';
import { addMonths, chinaDayOf } from '../calendar';
import { hasOneSide, RESIDENT_ID } from '../catalogue/certificates';
import { birthdayIn, isMale, residentIdProblem } from '../checks/residentId';
import type { Answer, Filing, Instant } from '../filing';
import { type OwnerMode, provinceIn } from '../provinces';
import { type FactReader, type FactRow, fact, provincial } from './fact';
import type { FactId } from './ids';
import { isIndividual } from './subject';

/** 法定退休年龄 as the province rules state it. */
const RETIREMENT = { male: 60, female: 55 };

/** Two persons are the same when their certificate numbers are, ignoring the case of X. */
function same(one: unknown, other: unknown): Answer {
  if (typeof one !== 'string' || typeof other !== 'string' || one === '' || other === '') return 'unknown';
  return answerOf(one.toUpperCase() === other.toUpperCase());
}

function ownerNumber(filing: Filing): unknown {
  return filing.icp_subject?.principal_info?.certificate_number;
}

function appOwnerNumber(filing: Filing): unknown {
  return filing.icp_applets?.principal_info?.certificate_number;
}

/** Without `legal_person_info` the 主体负责人 is the 法定代表人 (for a 个体工商户, the 经营者). */
function legalRepNumber(filing: Filing): unknown {
  const legal = filing.icp_subject?.legal_person_info;
  return legal ? legal.certificate_number : ownerNumber(filing);
}

function principalIsLegalRep(filing: Filing): Answer {
  if (isIndividual(filing) === 'yes' || !filing.icp_subject?.legal_person_info) return 'yes';
  return same(ownerNumber(filing), legalRepNumber(filing));
}

function ownersDiffer(filing: Filing): Answer {
  return not(same(appOwnerNumber(filing), ownerNumber(filing)));
}

/** Older than 60 or 55 by the resident ID; unknown with another certificate or without a clock. */
function appOwnerIsRetired(filing: Filing, at: Instant | undefined): Answer {
  const id = appOwnerNumber(filing);
  const type = filing.icp_applets?.principal_info?.certificate_type;
  if (at === undefined || type !== RESIDENT_ID || typeof id !== 'string') return 'unknown';
  const today = chinaDayOf(at);
  const birthday = residentIdProblem(id, today) === null ? birthdayIn(id) : null;
  if (!birthday) return 'unknown';
  return answerOf(addMonths(birthday, (isMale(id) ? RETIREMENT.male : RETIREMENT.female) * 12) < today);
}

/** What the province's rule for a role may still be: one mode when all is known, more when it hangs on something not told. */
function ownerModesOf(filing: Filing, role: 'owner' | 'appOwner', read: FactReader): OwnerMode[] {
  const modes: OwnerMode[] = [];
  for (const rule of provinceIn(filing)?.[role] ?? []) {
    const applies = rule.when.map(read).reduce<Answer>(and, 'yes');
    if (applies === 'no') continue;
    if (!modes.includes(rule.mode)) modes.push(rule.mode);
    if (applies === 'yes') break;
  }
  return modes;
}

function modeIs(mode: OwnerMode, modes: readonly OwnerMode[]): Answer {
  if (modes.length > 0 && !modes.includes(mode)) return 'no';
  return modes.length === 1 ? 'yes' : 'unknown';
}

function ownerRuleReads(filing: Filing, id: FactId): Answer {
  const province = provinceIn(filing);
  return province ? answerOf(province.owner.some(({ when }) => when.includes(id))) : 'unknown';
}

/** The interface wants a back of every certificate and does not say what a passport's is. */
function twoSides(certificateType: unknown): Answer {
  return hasOneSide(certificateType) ? 'unknown' : 'yes';
}

/** Who the two persons are, and what the province asks of them. */
export const OWNER_FACTS: readonly FactRow[] = [
  fact('legalRepIsStated', '另外写了法定代表人', '没有另写法定代表人', (filing) => {
    const stated: unknown = filing.icp_subject?.legal_person_info;
    return answerOf(typeof stated === 'object' && stated !== null);
  }),
  fact('ownerIsNotLegalRep', '主体负责人不是法定代表人', '主体负责人就是法定代表人', (filing) =>
    not(principalIsLegalRep(filing)),
  ),
  provincial(
    'ownerMustBeLegalRep',
    '这里要求主体负责人就是法定代表人',
    '这里的主体负责人可以不是法定代表人',
    (filing, _, read) => modeIs('mustBeLegalRep', ownerModesOf(filing, 'owner', read)),
  ),
  provincial(
    'ownerNeedsLetter',
    '这里要求主体负责人有法定代表人的授权书',
    '这里不要主体负责人的授权书',
    (filing, _, read) => modeIs('letter', ownerModesOf(filing, 'owner', read)),
  ),
  provincial(
    'ownerRuleHangsOnOwnership',
    '这个省看单位是不是群团组织或大型国企央企',
    '这个省不看单位是不是群团组织、国企央企',
    (filing) => ownerRuleReads(filing, 'subjectIsMassOrStateOwned'),
  ),
  provincial(
    'ownerRuleHangsOnFinance',
    '这个省看单位是否从事金融业务',
    '这个省不看单位是否从事金融业务',
    (filing) => ownerRuleReads(filing, 'subjectIsInFinance'),
  ),
  fact('ownerCertificateHasTwoSides', '主体负责人的证件有正反两面', '主体负责人的证件只有一面', (filing) =>
    twoSides(filing.icp_subject?.principal_info?.certificate_type),
  ),
  fact('appOwnerIsNotLegalRep', '小程序负责人不是法定代表人', '小程序负责人就是法定代表人', (filing) =>
    not(same(appOwnerNumber(filing), legalRepNumber(filing))),
  ),
  provincial(
    'appOwnerMustBeLegalRep',
    '这里要求小程序负责人就是经营者',
    '这里的小程序负责人可以不是经营者',
    (filing, _, read) => modeIs('mustBeLegalRep', ownerModesOf(filing, 'appOwner', read)),
  ),
  provincial(
    'appOwnerNeedsLetter',
    '这里要求小程序负责人有授权书',
    '这里不要小程序负责人的授权书',
    (filing, _, read) => modeIs('letter', ownerModesOf(filing, 'appOwner', read)),
  ),
  fact(
    'appOwnerIsRetired',
    '小程序负责人超过了法定退休年龄',
    '小程序负责人没有超过法定退休年龄',
    appOwnerIsRetired,
  ),
  fact(
    'appOwnerCertificateHasTwoSides',
    '小程序负责人的证件有正反两面',
    '小程序负责人的证件只有一面',
    (filing) => twoSides(filing.icp_applets?.principal_info?.certificate_type),
  ),
  fact('ownersDiffer', '两位负责人不是同一个人', '两位负责人是同一个人', ownersDiffer),
  // Told by a switch on the phone; a request tells it by the numbers.
  fact('appOwnerIsToldApart', '小程序负责人另外填写', '小程序负责人与主体负责人相同', ownersDiffer),
];
