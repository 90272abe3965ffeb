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
  'WX-CAT-LAW': page(
    '2026-07-30',
    '2026-11-30',
    '服务类目的政策法规依据及资质示例',
    'https://developers.weixin.qq.com/miniprogram/product/material/',
  ),
  'WX-NORM': page('2026-07-30', '2026-11-30', '小程序平台运营规范'),
  'WX-COMM-AI': {
    authority: '微信开放社区',
    title: '深度合成类目申请指引',
    checkedOn: '2026-11-30',
    confidence: 'official',
  },
  'CAC-GD-AI': {
    authority: '广东省网信部门',
    title: '已备案的生成式人工智能与页面公示要求',
    url: 'https://cagd.gov.cn/v/2024/04/4859.html',
    checkedOn: '2026-11-30',
    confidence: 'official',
  },
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
    '转述微信站内信与客服答复的文章',
    'https://blob.wenxiaobai.com/article/18248e21-cc7b-9b32-4384-030a1f20868c',
  ),
  'TELECOM-SEC': secondary('2026-11-30', '增值电信业务许可的条件（代办机构文章）'),
  'NRTA-MAKE': secondary('2026-11-30', '广播电视节目制作经营许可证的条件与期限（代办机构文章）'),
  'NRTA-56': secondary('2026-11-30', '互联网视听节目服务管理规定（2015-08-28 修订，转载全文）'),
  'CULT-81': secondary('2026-11-30', '文旅部办市场发〔2019〕81 号（转载）'),
  'CAC-NEWS': secondary('2026-11-30', '互联网新闻信息服务管理规定与许可细则（2017-06-01 施行，转载）'),
  'NMPA-123': secondary('2026-11-30', '国家药监局 2025-123 号公告（转述）'),
  'CIO-MD': secondary('2026-11-30', '医疗器械网络销售的备案与免备案目录（问答）'),
  'AI-REG-2026': secondary('2026-11-30', '大模型备案与登记的区别（文章）'),
  'COPYRIGHT-2017': secondary('2026-11-30', '软件著作权登记免费（2017-04-01 报道）'),
  WXJAVA: secondary('2026-11-22', 'WxJava 的接口模型（公开代码）'),
  BATOOLS: secondary('2026-11-22', '备案填报字典（公开代码）'),
  EIVIE: secondary('2026-11-30', '一家服务商备案页上的填写提示和存下的接口返回（公开代码）'),
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
