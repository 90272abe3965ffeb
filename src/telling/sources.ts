import { type AnswerSource, sourceOfReason } from '@/decoding';
import { type Source, type SourceKey, sourcesReadOn } from '@/rules';

const API = 'https://developers.weixin.qq.com/doc/oplatform/openApi/';
const COMMUNITY = 'https://developers.weixin.qq.com/community/';
const MINI = 'https://developers.weixin.qq.com/miniprogram/dev/';

const { official, secondary } = sourcesReadOn('2026-11-30');

/** The sources on the report and the yearly verification that neither a rule nor a decoded answer cites. */
export const TOLD_SOURCES = {
  'WX-COMM-UGC-Q': official(
    '官方答复：展示评论要选社区/论坛',
    `${COMMUNITY}develop/doc/0004ecb3c508f0c36444908546bc00`,
  ),
  'WX-COMM-CNY': official('2024 年春节审核安排公告'),
  'WX-COMM-DATES': official(
    '接口真实的返回：年审的起止时间',
    `${COMMUNITY}develop/doc/000c8c9af804c0f443b2b759466800`,
  ),
  'WX-COMM-REGAPI': official('注册接口改版公告', `${COMMUNITY}develop/doc/0004829e9105005ce7d480e6561401`),
  'WX-API-BASIC': official(
    '获取账号基本信息（接口）',
    `${API}miniprogram-management/basic-info-management/api_getaccountbasicinfo`,
  ),
  'WX-API-AUTHMAT': official(
    '上传认证材料（接口）',
    `${API}miniprogram-management/weapp-wxverify/api_secwxaapi_uploadauthmaterial.html`,
  ),
  'WX-API-REGPERSON': official('快速注册个人小程序（接口）'),
  'WX-API-REGENT': official('快速注册企业小程序（接口）'),
  'WX-API-TRANSACT': official('个人升级与交易组件快速注册（接口）'),
  'WX-GUIDE-REGOA': official('复用公众号主体快速注册小程序：开放范围与规则'),
  'WX-PHONE': official('手机号验证组件', `${MINI}framework/open-ability/getPhoneNumber.html`),
  'WX-VPAY-PERSON': official(
    '虚拟支付：个人',
    `${MINI}platform-capabilities/business-capabilities/virtual-payment/person.html`,
  ),
  'WX-CLOUDBASE-PAY': official('云开发常见问题：个人认证与微信支付'),
  LINGZIYAO: secondary('小程序审核经验', 'https://github.com/lingziyao115/miniprogram'),
  'KUFAN-2019': secondary('转述 2019 年 11 月的加急审核公告', 'https://kufan.cn/news/504.html'),
  'JUEJIN-BAOBEI': secondary('一次真实的报备经过', 'https://juejin.cn/post/7412665439501844490'),
  'ANNUAL-4': secondary('个人认证的费用（开发者讨论）'),
  INTEREST88: secondary('认证费用（文章）'),
  HAIXING: secondary('小程序认证资料及费用（文章）', 'https://haixingjob.cn/58374.html'),
  NCTORO: secondary('微信怎么认证小程序（文章）', 'https://www.nctoro.com/a12362'),
  ASOYUCHU: secondary('认证失败的原因（旧文）'),
  'FITYUN-2024': secondary('认证主体的核验方式（文章）'),
  REUSE: secondary('复用资质的停用（文章）', 'https://thax.cn/3983.html'),
} as const satisfies Record<string, Source>;

export type ToldSource = keyof typeof TOLD_SOURCES | AnswerSource | SourceKey;

/** A source by its key; undefined when no table has it. */
export const sourceOfTold = (key: string): Source | undefined =>
  Object.entries<Source>(TOLD_SOURCES).find(([own]) => own === key)?.[1] ?? sourceOfReason(key);
