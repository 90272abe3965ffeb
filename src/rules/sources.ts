import type { Day } from './filing';
import { owns } from './filing/bounds';

/** How reliable a source is. A secondary source may support a warning, never an error. */
export type Confidence = 'official' | 'standard' | 'seed' | 'secondary';

export interface Source {
  authority: string;
  title: string;
  url?: string;
  /** `checkedOn`: the day somebody last read it; `edition`: the day of that edition, when the page names one */
  checkedOn: Day;
  edition?: Day;
  confidence: Confidence;
}

const WECHAT = '微信官方文档';
const RECORD = 'https://developers.weixin.qq.com/miniprogram/product/record/';
const API = 'https://developers.weixin.qq.com/doc/oplatform/openApi/';
const SEED = '项目资料';

const official = (checkedOn: Day, title: string, url?: string): Source => ({
  authority: WECHAT,
  title,
  ...(url ? { url } : {}),
  checkedOn,
  confidence: 'official',
});
/** An official page with editions; `edition` is the day of the one that somebody read. */
const page = (edition: Day, checkedOn: Day, title: string, url?: string): Source => ({
  ...official(checkedOn, title, url),
  edition,
});
const seed = (checkedOn: Day, title: string): Source => ({
  authority: SEED,
  title,
  checkedOn,
  confidence: 'seed',
});
const secondary = (checkedOn: Day, title: string, url?: string): Source => ({
  ...official(checkedOn, title, url),
  authority: '公开资料',
  confidence: 'secondary',
});

/**
 * Every law, official page, standard and project document that the rules are based on. The `precheck` command prints
 * these keys.
 */
export const SOURCES = {
  'WX-GUIDE': page('2026-07-30', '2026-11-22', '小程序备案操作指引', `${RECORD}record_guidelines.html`),
  'WX-FAQ': page('2026-07-30', '2026-11-22', '小程序备案常见问答', `${RECORD}record_faq.html`),
  'WX-MAT': page('2026-07-30', '2026-11-22', '小程序备案材料示例', `${RECORD}record_material.html`),
  'WX-PRE': page('2026-07-30', '2026-11-22', '小程序备案前置审批', `${RECORD}record_pre_approval.html`),
  'WX-SMS': page('2026-07-30', '2026-11-22', '工信部短信核验指引', `${RECORD}sms_verification.html`),
  'WX-SVC': page('2026-07-30', '2026-11-22', '小程序备案服务内容选择指引'),
  'WX-CAT': page(
    '2026-07-30',
    '2026-11-22',
    '开放的服务类目',
    'https://developers.weixin.qq.com/miniprogram/product/material.html',
  ),
  'WX-API-APPLY': official(
    '2026-11-22',
    '申请小程序备案（接口）',
    `${API}miniprogram-management/record/api_applyicpfiling`,
  ),
  'WX-API-SUBJ': official(
    '2026-11-22',
    '查询单位性质（接口）',
    `${API}OpenApiDoc/miniprogram-management/record/queryIcpSubjectTypes.html`,
  ),
  'WX-API-CERT': official(
    '2026-11-22',
    '查询证件类型（接口）',
    `${API}OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html`,
  ),
  'WX-API-NRLX': official(
    '2026-11-22',
    '查询前置审批项（接口）',
    `${API}OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html`,
  ),
  'WX-API-NEWTASK': official(
    '2026-11-30',
    '发起小程序管理员人脸核身（接口）',
    `${API}miniprogram-management/record/api_createicpverifytask.html`,
  ),
  'WX-API-SVC': official(
    '2026-11-22',
    '查询服务内容类型（接口）',
    `${API}miniprogram-management/record/api_queryicpservicecontenttypes.html`,
  ),
  STDNUM: {
    authority: '国家标准',
    title: 'GB 32100-2015 统一社会信用代码；GB 11643-1999 公民身份号码',
    checkedOn: '2026-11-22',
    confidence: 'standard',
  },
  'WX-COMM-BAOBEI': {
    authority: '微信开放社区',
    title: '关于微信小程序部分类目报备审核说明',
    checkedOn: '2026-11-22',
    confidence: 'official',
  },
  seed0: seed('2026-11-22', '小程序报备审核说明（2020 年整理）'),
  seed1: seed('2026-11-22', '小程序备案流程（2023 年整理）'),
  seed2: seed('2026-11-22', '小程序备案说明（2023-08-30 整理）'),
  seed3: seed('2026-11-22', '微信认证年审（2024 年整理）'),
  seed4: seed('2026-11-22', '资质与代码审核（2024 年整理）'),
  'ANNUAL-1': secondary(
    '2026-11-22',
    '转述微信站内通知与客服答复的文章',
    'https://blob.wenxiaobai.com/article/18248e21-cc7b-9b32-4384-030a1f20868c',
  ),
  WXJAVA: secondary('2026-11-22', 'WxJava 的接口模型（公开代码）'),
  BATOOLS: secondary('2026-11-22', '备案填报字典（公开代码）'),
  EIVIE: secondary('2026-11-30', '一家服务商备案页上的填写提示和存下的接口回包（公开代码）'),
  'REJ-1': secondary('2026-11-30', '备案被退回的原因和改法', 'https://www.mpgcw.com/10285.html'),
  REDMINI: secondary('2026-11-30', '备案者公开说的退回经过', 'https://github.com/redengineer/redmini/issues'),
  HW: secondary('2026-11-22', '云服务商的备案规则（网站、App 备案）'),
  IDTEST: secondary('2026-11-22', '证件号码自测资料（公开代码）'),
  HKREGEX: secondary('2026-11-22', '证件号码格式（公开代码）'),
  ANYRULE: secondary('2026-11-22', '常用格式（公开代码）'),
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;

/** The source with that key; undefined when the table does not have the key. */
export function sourceOf(key: string): Source | undefined {
  return owns(SOURCES, key) ? SOURCES[key as SourceKey] : undefined;
}
