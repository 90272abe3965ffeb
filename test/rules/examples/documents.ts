import { APP, SUBJECT, SUBJECT_DOCUMENTS } from '@/rules/filing/paths';
import type { DOCUMENT_RULES } from '@/rules/precheck/documents';
import { enterprise, individual, movedTo } from '../../support/filings';
import { CANCELLED, type Examples, INSTITUTION } from './example';

const LETTER = 'icp_materials.commitment_letter';

/** Documents that are missing. */
export const DOCUMENT_EXAMPLES = {
  documentMissing: {
    level: 'error',
    raised: [
      {
        values: { [LETTER]: undefined },
        path: LETTER,
        says: '缺少互联网信息服务核准承诺书（旧名互联网信息服务承诺书），会被退回',
        fix: '拍照或上传互联网信息服务核准承诺书',
      },
      {
        values: { [APP.preApprovals]: [{ type: 1, code: '粤样字第1号' }] },
        path: `${APP.preApprovals}[0].media`,
        says: '缺少新闻：《互联网新闻信息服务许可证》',
      },
    ],
    not: [
      CANCELLED,
      { values: { [LETTER]: ['commitment.jpg'] }, why: 'it is there' },
      { of: movedTo(enterprise(), '41'), why: 'in 河南 the platform makes this letter' },
    ],
  },
  documentMayBeNeeded: {
    level: 'unknown',
    raised: [
      {
        of: movedTo(enterprise(), '32'),
        values: { 'local.business_scope': undefined, [LETTER]: undefined },
        path: SUBJECT_DOCUMENTS,
        says: '要不要交不涉及互联网金融承诺书，这台手机还无法判断',
        fix: '看一看：名称或经营范围里有金融类字样。是的话就要交',
      },
    ],
    also: [
      { of: movedTo(INSTITUTION, '14') },
      { of: movedTo(individual(), '35'), values: { [APP.services]: ['餐饮-点餐'] } },
    ],
    not: [
      { values: { 'local.business_scope': '理发服务' }, why: 'the scope of business is known' },
      {
        values: { [SUBJECT.province]: undefined },
        why: 'otherwise every document of every province would be listed',
      },
      { values: { [SUBJECT.type]: undefined }, why: 'the kind of subject must be chosen first' },
    ],
  },
} satisfies Record<keyof typeof DOCUMENT_RULES, Examples>;
