import { type Source, type SourceKey, sourceOf, sourcesReadOn } from '@/rules';

const DOCS = 'https://developers.weixin.qq.com/miniprogram/';
const API = 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/';
const COMMUNITY = 'https://developers.weixin.qq.com/community/';

const answer = (title: string, place: string): Source => ({
  ...official(title, `${COMMUNITY}${place}`),
  authority: '微信开放社区',
});
const { official, secondary } = sourcesReadOn('2026-11-30');

/** The sources of licences and of code reviews, which no rule of a filing cites. */
export const LICENSING_SOURCES = {
  'WX-REJ': official('小程序平台常见拒绝情形'),
  'WX-REG': official('小程序接入指南'),
  'WX-PRIV': official('用户隐私保护指引填写说明', `${DOCS}dev/framework/user-privacy/`),
  'WX-PRIV-DEV': official(
    '小程序隐私协议开发指南',
    `${DOCS}dev/framework/user-privacy/PrivacyAuthorize.html`,
  ),
  'WX-PRIV-ITEMS': official(
    '用户隐私保护指引内容介绍',
    `${DOCS}dev/framework/user-privacy/miniprogram-intro.html`,
  ),
  'WX-SEC': official('内容安全接口'),
  'WX-TRADE': official('交易类小程序运营规范', `${DOCS}product/jiaoyilei/`),
  'WX-TRADE-VIOL': official('交易服务违规管理、违约金与交易体验分规则'),
  'WX-DEPOSIT': official(
    '小程序交易保证金管理规定',
    `${DOCS}dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/baozhengjin.html`,
  ),
  'WX-PHONE': official('手机号验证组件', `${DOCS}dev/framework/open-ability/getPhoneNumber.html`),
  'WX-WEBVIEW': official('业务域名', `${DOCS}dev/framework/ability/domain.html`),
  'WX-RELEASE': official('小程序协同工作和发布', `${DOCS}dev/framework/quickstart/release.html`),
  'WX-VPAY-PERSON': official(
    '虚拟支付：个人',
    `${DOCS}dev/platform-capabilities/business-capabilities/virtual-payment/person.html`,
  ),
  'WX-VPAY-IOS': official('虚拟支付：iOS'),
  'WX-API-NICK': official('设置小程序名称（接口）', `${API}basic-info-management/api_setnickname`),
  'WX-API-SETCAT': official('获取已设置的所有类目（接口）'),
  'WX-API-SUBMIT': official('提交代码审核（接口）', `${API}code-management/api_submitaudit`),
  'WX-API-PRECHECK': official('提交代码审核的前置检查项'),
  'WX-API-QUOTA': official('查询服务商审核额度（接口）', `${API}code-management/api_setcodeauditquota`),
  'WX-API-UNDO': official('撤回代码审核（接口）', `${API}code-management/api_undoaudit.html`),
  'WX-COMM-MAINCAT': answer('主营类目公告', 'personal/oCJUsw6K1UYzgJbg1Y7oKS2_Vy9c/fav'),
  'WX-COMM-UGC-Q': answer(
    '官方答复：展示评论要选社区/论坛类目',
    'develop/doc/0004ecb3c508f0c36444908546bc00',
  ),
  'WX-COMM-85094': answer('官方答复：85094 要补 UGC 声明', 'develop/doc/0006e2dceb89a02a89bfa52f75bc00'),
  'WX-COMM-LOC': answer('官方答复：地理位置接口的审核', 'develop/doc/0002e891688940575851439676bc00'),
  'WX-COMM-PLUGIN': answer('官方答复：插件审核的时间', 'develop/doc/00002089d14de8ba2a0f6dba95d800'),
  'WX-COMM-VERSIONDESC': answer(
    '官方答复：测试账号写进版本说明',
    'minihome/doc/0000a0291a4878643352945b466800',
  ),
  'WX-BLINDBOX': official('盲盒类交易投诉细则'),
  'COMM-VIDEOCALL': secondary('开发者贴出的拒绝原文：多人通话要多方通信类目'),
  'ECOM-2026': secondary('网络交易平台规则、直播电商两个监督管理办法（报道）'),
  'NRTA-MICRO-2025': secondary('广电总局微短剧通知（2025-02-05，报道）'),
  'VPAY-2026': secondary('转述 2026-02-27 公告：全终端接入虚拟支付'),
  'AI-LABEL-2025': secondary('人工智能生成合成内容标识办法（2025-09-01 施行，报道）'),
  'CAC-MINOR-2026': secondary('未成年人网络信息分类办法（2026-03-01 施行，报道）'),
} as const satisfies Record<string, Source>;

export type LicensingSource = keyof typeof LICENSING_SOURCES | SourceKey;

/** A source by its key. */
export const licensingSourceOf = (key: string): Source | undefined =>
  (LICENSING_SOURCES as Record<string, Source>)[key] ?? sourceOf(key);
