import { IDENTITY_DOCUMENTS } from './identity';
import { MATERIAL_DOCUMENTS } from './materials';
import { paper } from './photoSpec';

export type { DocumentRow } from './row';

/** Every document except the pre-approval licences (each item has its own), in the order of the form. */
export const DOCUMENTS = [...IDENTITY_DOCUMENTS, ...MATERIAL_DOCUMENTS] as const;

/** The pre-approval licence: one for each stated item except 24. */
export const PRE_APPROVAL_DOCUMENT = {
  id: 'preApproval',
  source: ['WX-PRE', 'WX-API-APPLY'],
  why: '前置审批项要有许可证照片和号码',
  photo: { ...paper('单位名称与主体一致', '许可证号码与填写的一致', '有效期'), max: 1 },
} as const;
