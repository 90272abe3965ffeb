import { type Source, sourceOf, sourcesReadOn } from '@/rules';

const API = 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/';
const COMMUNITY = 'https://developers.weixin.qq.com/community/';

const { official, secondary } = sourcesReadOn('2026-11-30');

/** The sources of answers and reviews, which no rule of a filing cites. */
export const ANSWER_SOURCES = {
  'WX-API-STATUS': official('获取小程序备案状态及驳回原因（接口）', `${API}record/api_geticpentranceinfo`),
  'WX-API-UPLOAD': official('上传小程序备案媒体材料（接口）', `${API}record/api_uploadicpmedia`),
  'WX-API-GETMEDIA': official('获取小程序备案媒体材料（接口）', `${API}record/api_geticpmedia.html`),
  'WX-API-VERIFYTASK': official('查询人脸核身任务（接口）', `${API}record/api_queryicpverifytask.html`),
  'WX-API-WITHDRAW': official('撤回小程序备案申请（接口）', `${API}record/api_cancelapplyicpfiling.html`),
  'WX-API-CANCEL': official('注销小程序备案（接口）', `${API}record/api_cancelicpfiling.html`),
  'WX-API-AUTHICP': official('小程序认证及备案二合一（接口）', `${API}wxverifyicp/api_submitauthandicp.html`),
  'WX-API-AUTHQ': official('查询认证进度（接口）'),
  'WX-API-AUTH': official('小程序认证（接口）', `${API}weapp-wxverify/api_secwxaapi_wxaauth`),
  'WX-API-REGOA': official('复用公众号主体快速注册小程序（接口）'),
  'WX-API-SUBMIT': official('提交代码审核（接口）', `${API}code-management/api_submitaudit`),
  'WX-API-PRECHECK': official('提交代码审核的前置检查项'),
  'WX-API-UNDO': official('撤回代码审核（接口）', `${API}code-management/api_undoaudit.html`),
  'WX-API-SPEEDUP': official('加急代码审核（接口）', `${API}code-management/api_speedupcodeaudit`),
  'WX-API-NICK': official('设置小程序名称（接口）'),
  'WX-REJ': official('小程序平台常见拒绝情形'),
  'WX-NORM': official('小程序平台运营规范'),
  'WX-REG': official('小程序接入指南'),
  'WX-PRIV': official('用户隐私保护指引填写说明'),
  'WX-SEC': official('内容安全接口'),
  'WX-TRADE': official('交易类小程序运营规范'),
  'WX-COMM-86328': official(
    '官方答复：证件照片无法识别',
    `${COMMUNITY}personal/oCJUsw_n6EovPISUK9G8A-EUICiQ/answer`,
  ),
  'WX-COMM-86355': official(
    '官方答复：上传与申请的错误',
    `${COMMUNITY}personal/oCJUsw3v38irdJ1Kh9L0T0kfSMvc/answer`,
  ),
  'WX-COMM-85094': official(
    '官方答复：85094 要补 UGC 声明',
    `${COMMUNITY}develop/doc/0006e2dceb89a02a89bfa52f75bc00`,
  ),
  'WX-COMM-ASSIST': official(
    '第三方平台小助手答复：认证字段与过期的判断',
    `${COMMUNITY}minihome/doc/0006a832238928f7fd846d79c66400`,
  ),
  GOWX: secondary('备案接口的错误码（公开代码）'),
  QCLOUD: secondary('云服务商的备案问答（网站备案）'),
  'JMO-797': secondary('微信认证审核的检查项'),
  NBYUYUAN: secondary('微信认证问答（旧）', 'http://www.nbyuyuan.net/information/information/44'),
  'TX-LETTER': secondary('微信认证申请公函的文本'),
} as const satisfies Record<string, Source>;

export type AnswerSource = keyof typeof ANSWER_SOURCES;

/** The source of a reason. Undefined when neither table has the key. */
export const sourceOfReason = (key: string): Source | undefined =>
  Object.entries<Source>(ANSWER_SOURCES).find(([own]) => own === key)?.[1] ?? sourceOf(key);
