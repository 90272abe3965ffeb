import type { Filing } from '../filing';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import { card, letter, licence, permit } from './photoSpec';
import type { DocumentRow } from './row';

const ofPrincipal = ({ icp_subject }: Filing) => icp_subject?.principal_info?.certificate_type;
const ofAppPrincipal = ({ icp_applets }: Filing) => icp_applets?.principal_info?.certificate_type;

const FRONT = card('idFront', '姓名、号码、照片清楚，无反光');
const BACK = card('idBack', '签发机关和有效期限清楚');
const LETTER = letter('授权人和被授权人的姓名、证件号码', '授权事项：担任备案负责人', '单位全称');

/** Documents of identity: those of the subject and of the two principals, in the order of the form. */
export const IDENTITY_DOCUMENTS = [
  {
    id: 'subjectCertificate',
    path: SUBJECT.certificatePhoto,
    label: '主体证件',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对名称、住所和代码',
    certificate: ({ icp_subject }) => icp_subject?.organize_info?.certificate_type,
    reads: { papers: ['licence', 'unit_certificate'], as: 'subject_owner' },
    photo: licence('名称、住所、代码、印章', '四边完整，没有折痕遮字'),
  },
  {
    id: 'residencePermit',
    path: SUBJECT.residencePermit,
    label: '居住证明（居住证、暂住证、社保证明或房产证）',
    when: [
      'filingIsNotCancellation',
      'subjectIsIndividual',
      'provinceWantsResidencePermit',
      'idAddressIsElsewhere',
    ],
    source: ['WX-MAT', 'WX-API-APPLY'],
    why: '证件住址不在备案的省，要证明本人住在这里',
    photo: permit('本人姓名', '在备案省的住址', '有效期'),
  },
  {
    id: 'principalFront',
    path: PRINCIPAL.front,
    label: '主体负责人证件正面',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对主体负责人的姓名和号码',
    certificate: ofPrincipal,
    side: 'front',
    reads: { papers: ['id_front'], as: 'subject_owner' },
    photo: FRONT,
  },
  {
    id: 'principalBack',
    path: PRINCIPAL.back,
    label: '主体负责人证件背面',
    when: ['filingIsNotCancellation', 'principalCertificateHasTwoSides'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '有效期印在这一面',
    certificate: ofPrincipal,
    side: 'back',
    reads: { papers: ['id_back'], as: 'subject_owner' },
    photo: BACK,
  },
  {
    id: 'principalLetter',
    path: PRINCIPAL.letter,
    label: '主体负责人授权书',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'principalIsNotLegalRep',
      'principalNeedsLetter',
    ],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '主体负责人不是法定代表人，要有法定代表人的授权',
    photo: LETTER,
  },
  {
    id: 'appPrincipalFront',
    path: APP_PRINCIPAL.front,
    label: '小程序负责人证件正面',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对小程序负责人的姓名和号码',
    certificate: ofAppPrincipal,
    side: 'front',
    reads: { papers: ['id_front'], as: 'app_owner' },
    photo: FRONT,
  },
  {
    id: 'appPrincipalBack',
    path: APP_PRINCIPAL.back,
    label: '小程序负责人证件背面',
    when: ['filingIsNotCancellation', 'appPrincipalCertificateHasTwoSides'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '有效期印在这一面',
    certificate: ofAppPrincipal,
    side: 'back',
    reads: { papers: ['id_back'], as: 'app_owner' },
    photo: BACK,
  },
  {
    id: 'appPrincipalLetter',
    path: APP_PRINCIPAL.letter,
    label: '小程序负责人授权书',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'appPrincipalIsNotLegalRep',
      'appPrincipalNeedsLetter',
    ],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '小程序负责人不是法定代表人，要有法定代表人的授权',
    photo: LETTER,
  },
] as const satisfies readonly DocumentRow[];
