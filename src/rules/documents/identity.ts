import type { Filing } from '../filing';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import { BACK, card, FRONT, LETTER_OF_OWNER, LICENCE } from './looks';
import type { DocumentRow } from './row';

const ofOwner = ({ icp_subject }: Filing) => icp_subject?.principal_info?.certificate_type;
const ofAppOwner = ({ icp_applets }: Filing) => icp_applets?.principal_info?.certificate_type;

/** Who it is: the subject's and the owners' papers, in the order of the form. */
export const IDENTITY_PAPERS = [
  {
    id: 'subjectCertificate',
    path: SUBJECT.certificatePhoto,
    label: '主体证件',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对名称、住所和代码',
    certificate: ({ icp_subject }) => icp_subject?.organize_info?.certificate_type,
    looks: {
      drawing: 'licence',
      mustShow: ['名称、住所、代码、印章', '四边完整，没有折痕遮字'],
      form: LICENCE,
      max: 1,
    },
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
    looks: card('permit', '本人姓名', '在备案省的住址', '有效期'),
  },
  {
    id: 'ownerFront',
    path: PRINCIPAL.front,
    label: '主体负责人证件正面',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对主体负责人的姓名和号码',
    certificate: ofOwner,
    side: 'front',
    looks: FRONT,
  },
  {
    id: 'ownerBack',
    path: PRINCIPAL.back,
    label: '主体负责人证件背面',
    when: ['filingIsNotCancellation', 'principalCertificateHasTwoSides'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '有效期印在这一面',
    certificate: ofOwner,
    side: 'back',
    looks: BACK,
  },
  {
    id: 'ownerLetter',
    path: PRINCIPAL.letter,
    label: '主体负责人授权书',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'principalIsNotLegalRep', 'principalNeedsLetter'],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '主体负责人不是法定代表人，要有法定代表人的授权',
    looks: LETTER_OF_OWNER,
  },
  {
    id: 'appOwnerFront',
    path: APP_PRINCIPAL.front,
    label: '小程序负责人证件正面',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对小程序负责人的姓名和号码',
    certificate: ofAppOwner,
    side: 'front',
    looks: FRONT,
  },
  {
    id: 'appOwnerBack',
    path: APP_PRINCIPAL.back,
    label: '小程序负责人证件背面',
    when: ['filingIsNotCancellation', 'appPrincipalCertificateHasTwoSides'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '有效期印在这一面',
    certificate: ofAppOwner,
    side: 'back',
    looks: BACK,
  },
  {
    id: 'appOwnerLetter',
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
    looks: LETTER_OF_OWNER,
  },
] as const satisfies readonly DocumentRow[];
