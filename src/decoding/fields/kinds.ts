import { APP, APP_PRINCIPAL, PRINCIPAL, type PrincipalPaths, SUBJECT } from '@/rules';

/** Of whom a text speaks. */
export type Role = 'principal' | 'appPrincipal' | 'legalRep' | 'subject' | 'app';

/** What a text can blame: a field of a person, of the subject, of the app. */
export type FieldKind = PersonKind | OtherKind;
export type PersonKind = Exclude<keyof PrincipalPaths, never>;
export type OtherKind =
  | 'subjectName'
  | 'subjectType'
  | 'subjectCertificateType'
  | 'subjectNumber'
  | 'subjectResidence'
  | 'subjectPhoto'
  | 'province'
  | 'city'
  | 'district'
  | 'address'
  | 'subjectComment'
  | 'subjectRecord'
  | 'permit'
  | 'legalRepName'
  | 'legalRepNumber'
  | 'appName'
  | 'services'
  | 'preApprovals'
  | 'appComment'
  | 'appRecord';

const OTHERS: Readonly<Record<OtherKind, string>> = {
  subjectName: SUBJECT.name,
  subjectType: SUBJECT.type,
  subjectCertificateType: SUBJECT.certificateType,
  subjectNumber: SUBJECT.certificateNumber,
  subjectResidence: SUBJECT.certificateAddress,
  subjectPhoto: SUBJECT.certificatePhoto,
  province: SUBJECT.province,
  city: SUBJECT.city,
  district: SUBJECT.district,
  address: SUBJECT.address,
  subjectComment: SUBJECT.comment,
  subjectRecord: SUBJECT.recordNumber,
  permit: SUBJECT.residencePermit,
  legalRepName: SUBJECT.legalRepName,
  legalRepNumber: SUBJECT.legalRepNumber,
  appName: APP.name,
  services: APP.services,
  preApprovals: APP.preApprovals,
  appComment: APP.comment,
  appRecord: APP.recordNumber,
};

const isOther = (kind: FieldKind): kind is OtherKind => kind in OTHERS;

/** Whether a field belongs to a person, so that it stands twice in the request. */
export const isPersonal = (kind: FieldKind): boolean => !isOther(kind);

/** The official path of a field. A person's belongs to the subject principal, unless the text speaks of the other. */
export function pathOfKind(kind: FieldKind, role?: Role): string {
  if (isOther(kind)) return OTHERS[kind];
  // A legal representative's name and number have a place of their own; what else they own is a principal's.
  if (role === 'legalRep' && kind === 'name') return SUBJECT.legalRepName;
  if (role === 'legalRep' && kind === 'certificateNumber') return SUBJECT.legalRepNumber;
  // Only the app principal has a face check.
  return (role === 'appPrincipal' || kind === 'faceCheck' ? APP_PRINCIPAL : PRINCIPAL)[kind];
}
