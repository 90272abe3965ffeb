import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import type { Draft } from './draft';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from './paths';

const LEGAL_REP = 'icp_subject.legal_person_info.';
const ROLE = 'icp_applets.principal_info.';
const OWN_OF_ROLE: readonly string[] = [APP_PRINCIPAL.letter, APP_PRINCIPAL.faceCheck];
/** An individual's own values are asked once, as the subject's. */
const OF_INDIVIDUAL: Readonly<Record<string, string>> = {
  [PRINCIPAL.name]: SUBJECT.name,
  [PRINCIPAL.certificateType]: SUBJECT.certificateType,
  [PRINCIPAL.certificateNumber]: SUBJECT.certificateNumber,
  [SUBJECT.certificatePhoto]: PRINCIPAL.front,
};

/**
 * Where the form asks what the request carries at a path. A person who holds two roles is asked once: what comes back
 * about the second role is put right at the first.
 */
export function askedAt(
  { filing, principalIsLegalRep, appPrincipalIsPrincipal }: Draft,
  path: string,
): string {
  const individual = filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const same = individual || appPrincipalIsPrincipal;
  let at = path;
  if (principalIsLegalRep && at.startsWith(LEGAL_REP))
    at = `icp_subject.principal_info.${at.slice(LEGAL_REP.length)}`;
  if (same && at.startsWith(ROLE) && !OWN_OF_ROLE.includes(at))
    at = `icp_subject.principal_info.${at.slice(ROLE.length)}`;
  return individual ? (OF_INDIVIDUAL[at] ?? at) : at;
}
