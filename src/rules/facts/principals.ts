import { addMonths } from '../calendar/day';
import { hasOneSide, RESIDENT_ID } from '../catalogue/certificates';
import { birthdayIn, isMale, residentIdProblem } from '../checks/residentId';
import { isMasked } from '../checks/text';
import type { Filing, Principal } from '../filing';
import { limitOf } from '../limits';
import type { PrincipalMode } from '../provinces';
import type { Ternary } from '../ternary';
import { and, not, ternaryOf } from '../ternary';
import { type FactRow, fact, type Known, opposite, provincial } from './fact';
import type { FactId } from './ids';
import { isIndividual } from './subject';

/** Whether two persons are the same: their certificate numbers are equal, with X and x taken as equal. */
function same(one: string | undefined, other: string | undefined): Ternary {
  if (!one || !other || isMasked(one) || isMasked(other)) return 'unknown';
  return ternaryOf(one.toUpperCase() === other.toUpperCase());
}

function principalNumber(filing: Filing): string | undefined {
  return filing.icp_subject?.principal_info?.certificate_number;
}

function appPrincipalNumber(filing: Filing): string | undefined {
  return filing.icp_applets?.principal_info?.certificate_number;
}

/** Without `legal_person_info` the 主体负责人 is the 法定代表人 (for a 个体工商户, the 经营者). */
function legalRepNumber(filing: Filing): string | undefined {
  const legal = filing.icp_subject?.legal_person_info;
  return legal ? legal.certificate_number : principalNumber(filing);
}

function principalIsLegalRep(filing: Filing): Ternary {
  if (isIndividual(filing) === 'yes' || !filing.icp_subject?.legal_person_info) return 'yes';
  return same(principalNumber(filing), legalRepNumber(filing));
}

function principalsDiffer(filing: Filing): Ternary {
  return not(same(appPrincipalNumber(filing), principalNumber(filing)));
}

/** Past the retirement age by the resident ID; unknown with another number or without a day. */
function isRetired(id: string | undefined, { day }: Known): Ternary {
  if (day === undefined || id === undefined) return 'unknown';
  const birthday = residentIdProblem(id, day) === null ? birthdayIn(id) : null;
  if (!birthday) return 'unknown';
  const age = limitOf(isMale(id) ? 'retirementOfMen' : 'retirementOfWomen', day);
  return ternaryOf(addMonths(birthday, age * 12) < day);
}

/** The number of a person who shows a resident ID. */
const residentIdIn = (person: Principal | undefined): string | undefined =>
  person?.certificate_type === RESIDENT_ID ? person.certificate_number : undefined;

/** The type of a legal representative's certificate is told only where he is the 主体负责人. */
function legalRepIsRetired(filing: Filing, known: Known): Ternary {
  const { legal_person_info, principal_info } = filing.icp_subject ?? {};
  const id = legal_person_info ? legal_person_info.certificate_number : residentIdIn(principal_info);
  return isRetired(id, known);
}

/**
 * The modes that the province's rule for a role may have: one when everything is known, several when the rule depends
 * on something that is not known.
 */
function principalModesOf({ province, is }: Known, role: 'principal' | 'appPrincipal'): PrincipalMode[] {
  const modes: PrincipalMode[] = [];
  for (const rule of province?.[role] ?? []) {
    const applies = rule.when.map(is).reduce<Ternary>(and, 'yes');
    if (applies === 'no') continue;
    if (!modes.includes(rule.mode)) modes.push(rule.mode);
    if (applies === 'yes') break;
  }
  return modes;
}

function modeIs(mode: PrincipalMode, modes: readonly PrincipalMode[]): Ternary {
  if (modes.length > 0 && !modes.includes(mode)) return 'no';
  return modes.length === 1 ? 'yes' : 'unknown';
}

function principalRuleReads({ province }: Known, id: FactId): Ternary {
  return province ? ternaryOf(province.principal.some(({ when }) => when.includes(id))) : 'unknown';
}

/** The interface requires a back for every certificate. It does not say what the back of a passport is. */
function twoSides(certificateType: number | undefined): Ternary {
  return hasOneSide(certificateType) ? 'unknown' : 'yes';
}

const appPrincipalIsNotLegalRep = fact(
  'appPrincipalIsNotLegalRep',
  '小程序负责人不是法定代表人',
  '小程序负责人就是法定代表人',
  (filing) => not(same(appPrincipalNumber(filing), legalRepNumber(filing))),
);

/** Who the two principals are, and what the province requires of them. */
export const PRINCIPAL_FACTS: readonly FactRow[] = [
  fact('legalRepIsStated', '另外写了法定代表人', '没有另写法定代表人', (filing) => {
    return ternaryOf(filing.icp_subject?.legal_person_info !== undefined);
  }),
  fact('principalIsNotLegalRep', '主体负责人不是法定代表人', '主体负责人就是法定代表人', (filing) =>
    not(principalIsLegalRep(filing)),
  ),
  provincial(
    'principalMustBeLegalRep',
    '这里要求主体负责人就是法定代表人',
    '这里的主体负责人可以不是法定代表人',
    (_, known) => modeIs('mustBeLegalRep', principalModesOf(known, 'principal')),
  ),
  provincial(
    'principalNeedsLetter',
    '这里要求主体负责人有法定代表人的授权书',
    '这里不要主体负责人的授权书',
    (_, known) => modeIs('letter', principalModesOf(known, 'principal')),
  ),
  provincial(
    'principalRuleHangsOnOwnership',
    '这个省看单位是不是群团组织或大型国企央企',
    '这个省不看单位是不是群团组织、国企央企',
    (_, known) => principalRuleReads(known, 'subjectIsMassOrStateOwned'),
  ),
  provincial(
    'principalRuleHangsOnFinance',
    '这个省看单位是否从事金融业务',
    '这个省不看单位是否从事金融业务',
    (_, known) => principalRuleReads(known, 'subjectIsInFinance'),
  ),
  fact(
    'principalCertificateHasTwoSides',
    '主体负责人的证件有正反两面',
    '主体负责人的证件只有一面',
    (filing) => twoSides(filing.icp_subject?.principal_info?.certificate_type),
  ),
  appPrincipalIsNotLegalRep,
  opposite('appPrincipalIsLegalRep', appPrincipalIsNotLegalRep),
  provincial(
    'appPrincipalMustBeLegalRep',
    '这里要求小程序负责人就是经营者',
    '这里的小程序负责人可以不是经营者',
    (_, known) => modeIs('mustBeLegalRep', principalModesOf(known, 'appPrincipal')),
  ),
  provincial(
    'appPrincipalNeedsLetter',
    '这里要求小程序负责人有授权书',
    '这里不要小程序负责人的授权书',
    (_, known) => modeIs('letter', principalModesOf(known, 'appPrincipal')),
  ),
  fact(
    'appPrincipalIsRetired',
    '小程序负责人超过了法定退休年龄',
    '小程序负责人没有超过法定退休年龄',
    (filing, known) => isRetired(residentIdIn(filing.icp_applets?.principal_info), known),
  ),
  fact(
    'legalRepIsRetired',
    '经营者（法定代表人）超过了法定退休年龄',
    '经营者（法定代表人）没有超过法定退休年龄',
    legalRepIsRetired,
  ),
  fact(
    'appPrincipalCertificateHasTwoSides',
    '小程序负责人的证件有正反两面',
    '小程序负责人的证件只有一面',
    (filing) => twoSides(filing.icp_applets?.principal_info?.certificate_type),
  ),
  fact('principalsDiffer', '两位负责人不是同一个人', '两位负责人是同一个人', principalsDiffer),
  // On the phone a switch sets this. In a request the two certificate numbers decide it.
  fact(
    'appPrincipalIsSomebodyElse',
    '小程序负责人另外填写',
    '小程序负责人与主体负责人相同',
    principalsDiffer,
  ),
  fact('faceTaskIsStated', '填了人脸核身的任务编号', '没有填人脸核身的任务编号', (filing) =>
    ternaryOf(Boolean(filing.icp_applets?.principal_info?.verify_task_id)),
  ),
  fact('adminIsNotPrincipal', '小程序的管理员不是小程序负责人', '小程序的管理员就是小程序负责人', (filing) =>
    not(ternaryOf(filing.local?.admin_is_owner)),
  ),
];
