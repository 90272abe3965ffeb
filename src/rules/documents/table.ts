import type { FactId } from '../facts';
import { APP_OWNER, APP_PAPERS, OWNER, SUBJECT, SUBJECT_PAPERS } from '../paths';
import type { SourceKey } from '../sources';

/** A paper the answers may call for: where its photograph goes, under which facts, on what ground. */
export interface DocumentRow {
  id: string;
  path: string;
  label: string;
  when: readonly FactId[];
  source: readonly SourceKey[];
  why: string;
}

/** Every paper but the pre-approval ones, which go by item, in the order of the form. */
export const DOCUMENTS = [
  {
    id: 'subjectCertificate',
    path: SUBJECT.certificatePhoto,
    label: '主体证件',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对名称、住所和代码',
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
  },
  {
    id: 'ownerFront',
    path: OWNER.front,
    label: '主体负责人证件正面',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对主体负责人的姓名和号码',
  },
  {
    id: 'ownerBack',
    path: OWNER.back,
    label: '主体负责人证件背面',
    when: ['filingIsNotCancellation', 'ownerCertificateHasTwoSides'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '有效期印在这一面',
  },
  {
    id: 'ownerLetter',
    path: OWNER.letter,
    label: '主体负责人授权书',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'ownerIsNotLegalRep', 'ownerNeedsLetter'],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '主体负责人不是法定代表人，要有法定代表人的授权',
  },
  {
    id: 'appOwnerFront',
    path: APP_OWNER.front,
    label: '小程序负责人证件正面',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '审核用它核对小程序负责人的姓名和号码',
  },
  {
    id: 'appOwnerBack',
    path: APP_OWNER.back,
    label: '小程序负责人证件背面',
    when: ['filingIsNotCancellation', 'appOwnerCertificateHasTwoSides'],
    source: ['WX-API-APPLY', 'WX-MAT'],
    why: '有效期印在这一面',
  },
  {
    id: 'appOwnerLetter',
    path: APP_OWNER.letter,
    label: '小程序负责人授权书',
    when: [
      'filingIsNotCancellation',
      'subjectIsOrganisation',
      'appOwnerIsNotLegalRep',
      'appOwnerNeedsLetter',
    ],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '小程序负责人不是法定代表人，要有法定代表人的授权',
  },
  {
    id: 'commitmentLetter',
    path: 'icp_materials.commitment_letter',
    label: '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）',
    when: ['filingIsFirst', 'provinceWantsCommitmentLetter'],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '这个省首次备案要下载承诺书，签好后上传；其他省由平台生成',
  },
  {
    id: 'nameChangeLetter',
    path: 'icp_materials.business_name_change_letter',
    label: '主体更名函',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation', 'subjectWasRenamed'],
    source: ['WX-API-APPLY'],
    why: '更过名的单位，要说明新旧名称是同一主体',
  },
  {
    id: 'financePromise',
    path: SUBJECT_PAPERS,
    label: '不涉及互联网金融承诺书',
    when: ['filingIsNotCancellation', 'financePromiseIsDue'],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '名称或经营范围里有金融类字样，却没有金融许可',
  },
  {
    id: 'educationPromise',
    path: SUBJECT_PAPERS,
    label: '不涉及校外培训承诺书（湖北为不开展教育培训承诺书）',
    when: ['filingIsNotCancellation', 'educationPromiseIsDue'],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '名称或经营范围里有教育培训字样，却没有办学许可',
  },
  {
    id: 'commerceStatement',
    path: SUBJECT_PAPERS,
    label: '电子商务情况说明书',
    when: ['filingIsNotCancellation', 'commerceStatementIsDue'],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '名称或经营范围里有电子商务类字样，要说明怎样经营',
  },
  {
    id: 'preApprovalPromise',
    path: SUBJECT_PAPERS,
    label: '不涉及前置审批承诺书',
    when: ['filingIsNotCancellation', 'preApprovalPromiseIsDue'],
    source: ['WX-MAT', 'WX-FAQ'],
    why: '单位名称或经营范围里有前置审批类字样，小程序却不从事',
  },
  {
    id: 'preApprovalPromiseIfAsked',
    path: SUBJECT_PAPERS,
    label: '不涉及前置审批承诺书（管局要求时）',
    when: ['filingIsNotCancellation', 'preApprovalPromiseMayBeAsked'],
    source: ['WX-MAT'],
    why: '单位名称或经营范围里有前置审批类字样，管局可能要求承诺小程序不从事',
  },
  {
    id: 'manyFilingsStatement',
    path: SUBJECT_PAPERS,
    label: '业务开展情况说明书',
    when: ['filingIsNotCancellation', 'manyFilingsCallForStatement'],
    source: ['WX-MAT'],
    why: '同一主体的小程序超过 5 个，要说明各做什么',
  },
  {
    id: 'hospitalLicence',
    path: SUBJECT_PAPERS,
    label: '《医疗机构执业许可证》',
    when: ['filingIsNotCancellation', 'servicesNeedHospitalLicence'],
    source: ['WX-SVC', 'WX-MAT'],
    why: '广东要求选了医院的小程序上传',
  },
  {
    id: 'foodLicence',
    path: SUBJECT_PAPERS,
    label: '《食品经营许可证》或《预包装食品备案凭证》',
    when: ['filingIsNotCancellation', 'servicesMayNeedFoodLicence'],
    source: ['WX-SVC', 'WX-MAT'],
    why: '福建要求卖食品的小程序上传',
  },
  {
    id: 'lawCertificate',
    path: SUBJECT_PAPERS,
    label: '《法律职业资格证书》',
    when: ['filingIsNotCancellation', 'servicesNeedLawCertificate'],
    source: ['WX-SVC'],
    why: '个人选法律咨询，要证明有执业资格',
  },
  {
    id: 'telecomLicence',
    path: SUBJECT_PAPERS,
    label: '《增值电信业务经营许可证》',
    when: ['filingIsNotCancellation', 'servicesNeedTelecomLicence'],
    source: ['WX-SVC'],
    why: '电信业务和分发平台要有许可',
  },
  {
    id: 'trainingLicence',
    path: SUBJECT_PAPERS,
    label: '非学科类培训的批准文件',
    when: ['filingIsNotCancellation', 'servicesMayNeedTrainingLicence'],
    source: ['WX-SVC'],
    why: '培训机构里的非学科类培训要有主管部门的批准',
  },
  {
    id: 'financeLicence',
    path: APP_PAPERS,
    label: '金融主管部门的许可文件',
    when: ['filingIsNotCancellation', 'servicesNeedFinanceLicence'],
    source: ['WX-SVC'],
    why: '金融业的服务要有对应主管部门的许可',
  },
  {
    id: 'gameStatement',
    path: APP_PAPERS,
    label: '游戏授权运营情况说明',
    when: ['filingIsNotCancellation', 'servicesMayNeedGameStatement'],
    source: ['WX-MAT'],
    why: '这个省要求授权运营的游戏说明情况',
  },
] as const satisfies readonly DocumentRow[];

/** The pre-approval licence, one for each stated item but 24. */
export const PRE_APPROVAL_DOCUMENT = {
  id: 'preApproval',
  source: ['WX-PRE', 'WX-API-APPLY'],
  why: '前置审批项要有许可证照片和号码',
} as const;
