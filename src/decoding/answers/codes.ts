import type { AnswerSource } from '../sources';

/** An error code: the cause it stands for, or words of its own. A message is believed before it. */
export type Code =
  | { cause: string }
  | { rule: string; means: string; fix: string; source: readonly (AnswerSource | 'WX-FAQ')[] };

const said = (rule: string, means: string, fix: string, ...source: (AnswerSource | 'WX-FAQ')[]): Code => ({
  rule,
  means,
  fix,
  source,
});

const register = (rule: string, means: string, fix: string) => said(rule, means, fix, 'WX-API-REGOA');

export const CODES: ReadonlyMap<number, Code> = new Map<number, Code>([
  [1, { cause: 'faceExpired' }],
  [
    40004,
    said(
      'mediaType',
      '文件的类型不对',
      '用 jpg 或 png 的图片（承诺视频用 mp4），type 写 image 或 video，重新上传',
      'WX-API-UPLOAD',
    ),
  ],
  [40097, { cause: 'invalidArguments' }],
  [47001, { cause: 'notReadable' }],
  [86201, { cause: 'uploadFailed' }],
  [
    86202,
    said(
      'applyFailed',
      '备案申请没有提交成功，哪些字段不对在 hints 里',
      '按 hints 里的字段逐个改好后重新提交',
      'GOWX',
    ),
  ],
  [86205, { cause: 'mediaIdInvalid' }],
  [86301, { cause: 'platformBusy' }],
  [86302, { cause: 'pictureMismatch' }],
  [86308, { cause: 'validityWrong' }],
  [86324, { cause: 'openOrder' }],
  [86328, { cause: 'photoUnreadable' }],
  [
    86330,
    said(
      'notWithdrawable',
      '这笔订单不在可以撤回的状态：已经到管局，或已经有了结果',
      '管局审核中的不能撤回，等结果；被退回的直接修改后重新提交',
      'WX-API-WITHDRAW',
    ),
  ],
  [86353, { cause: 'notFiledCancel' }],
  [86355, { cause: 'subjectIsNotAccount' }],
  [86358, { cause: 'openOrder' }],
  [
    86368,
    said(
      'nothingToWithdraw',
      '没有可以撤回的备案订单',
      '不用撤回：先看备案的状态，还没有提交的直接提交',
      'WX-API-WITHDRAW',
    ),
  ],
  [86369, { cause: 'notFiledYet' }],
  [61028, register('providerNotReady', '第三方平台还没有发布', '先全网发布第三方平台')],
  [61029, register('providerLacksRights', '第三方平台缺少必备的权限集', '补齐权限集后重新授权')],
  [
    61051,
    register(
      'accountTypeNotAllowed',
      '公众号的主体类型不能快速创建小程序',
      '用已认证的企业、媒体、政府或其他组织的公众号，或直接注册',
    ),
  ],
  [61052, register('accountNotVerified', '公众号没有认证', '先完成公众号的认证，再复用')],
  [61053, register('tooManyAccounts', '这个主体能注册的数量到了上限', '先注销不用的，或换一个主体')],
  [61054, register('subjectBlocked', '主体在黑名单里，不能注册', '联系平台客服问清原因')],
  [61055, register('monthlyLimit', '公众号这个月快速注册的次数用完了', '下个月再注册')],
  [61056, register('verificationWanted', '政府、媒体、其他组织要勾选微信认证', '勾选微信认证后重新提交')],
  [61057, register('creationOpen', '已有一个快速创建的流程在进行', '等那一个结束，再重新提交')],
  [61058, register('ticketWrong', '扫码的凭证不对', '隔几秒重新扫码')],
  [61060, register('addressWrong', '回调的地址不合法', '核对 uri 的写法和域名')],
  [61061, register('overseasAccount', '海外账号不能复用', '直接注册小程序')],
  [
    85085,
    said('auditQuota', '服务商这个月的提审额度用完了', '查询额度，等下个月，或申请提高额度', 'WX-API-SUBMIT'),
  ],
  [85086, said('noCode', '还没有上传代码', '先上传代码，再提交审核', 'WX-API-SUBMIT')],
  [
    85094,
    said(
      'ugcDeclare',
      '首次提审含社区、笔记、问答，没有填 UGC 安全声明',
      '提审时填 ugc_declare：用户内容的场景、用什么审核、有没有审核团队',
      'WX-COMM-85094',
      'WX-API-SUBMIT',
    ),
  ],
  [
    86002,
    said(
      'accountIncomplete',
      '小程序的名称、头像、简介或类目还没有填好',
      '在后台基本设置里补齐，再提交审核',
      'WX-API-SUBMIT',
      'WX-API-PRECHECK',
    ),
  ],
  [
    89403,
    said('notUrgent', '含报备类目的版本、境外主体的首次提审不能加急', '按普通的时间安排', 'WX-API-SPEEDUP'),
  ],
  [1400001, said('phoneQuota', '手机号组件没有额度', '在付费管理里购买额度', 'WX-API-SUBMIT')],
]);
