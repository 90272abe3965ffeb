import type { EventId } from '@/rules';
import type { AnswerSource } from '../sources';

/** What a number in an answer means. */
export interface Meaning {
  rule: string;
  means: string;
  fix: string;
  event?: EventId;
  /** the filing went wrong here: where reasons are given, they are told instead */
  returned?: true;
  path?: string;
  source: readonly (AnswerSource | 'WX-FAQ' | 'WX-SMS' | 'WXJAVA' | 'WX-GUIDE')[];
}

const SEE = '在微信后台的备案页面查看退回原因，或用 get_icp_entrance_info 取 audit_data，改好后重新提交';
const WAIT_SMS =
  '留意 12381 的短信：收到后 {smsHours} 小时内到 beian.miit.gov.cn 完成核验（验证码、登记的手机号、证件号后 {smsTail} 位）；不用短信的等管局审核';
const PLATFORM_PASSED = '平台初审通过了，已经提交管局';

const meaning =
  (source: Meaning['source']) =>
  (rule: string, means: string, fix: string, more: Partial<Meaning> = {}): Meaning => ({
    rule,
    means,
    fix,
    source,
    ...more,
  });

const status = meaning(['WX-API-STATUS']);

const FILLING = [
  ['基本信息（名称、头像、简介）还没有填', '在微信后台补全名称、头像和简介'],
  ['服务类目还没有选', '在微信后台选服务类目'],
  ['小程序还没有认证', '先完成微信认证，或与备案一起办'],
] as const;

/** 1024 and three bits (WX-API-STATUS): what must be there before a filing. */
function notFiled(bits: number): Meaning {
  const missing = FILLING.filter((_, bit) => bits & (1 << bit));
  return status(
    'notFiled',
    `还没有备案${missing.map(([means]) => `；${means}`).join('')}`,
    missing.length > 0 ? `${missing.map(([, fix]) => fix).join('；')}；然后提交备案` : '填好后提交备案',
  );
}

/** 备案状态: `info.status`, `beian_status`. */
export const STATUSES: Readonly<Record<number, Meaning>> = {
  2: status(
    'platformReview',
    '平台正在审核',
    `等平台初审（{platformLeast}–{platformMost} 个工作日），0755 的来电要接听`,
    {
      event: 'submitted',
    },
  ),
  3: status('platformRejected', '被平台退回了', SEE, { event: 'platform_rejected', returned: true }),
  4: status('bureauReview', PLATFORM_PASSED, WAIT_SMS, { event: 'platform_passed' }),
  5: status('bureauRejected', '被管局退回了', SEE, { event: 'bureau_rejected', returned: true }),
  6: status('filed', '备案完成了', '记下备案号；信息以后有变化的，做变更备案', { event: 'bureau_passed' }),
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [1024 + bits, notFiled(bits)])),
};

/** 短信核验: it counts only while the bureau has the filing. */
export const SMS_STATUSES: Readonly<Record<number, Meaning>> = {
  1: meaning(['WX-API-STATUS', 'WX-SMS'])('smsWaits', '在等短信核验', WAIT_SMS, { event: 'platform_passed' }),
  2: meaning(['WX-API-STATUS', 'WX-SMS'])(
    'smsVerified',
    '短信核验完成了',
    '等管局审核（{bureauLeast}–{bureauMost} 个工作日），登记的电话保持畅通',
    {
      event: 'sms_verified',
    },
  ),
  3: meaning(['WX-API-STATUS', 'WX-SMS'])(
    'smsTimedOut',
    '短信核验超时：{smsHours} 小时内没有核验，备案会被退回',
    '在微信后台点“去完善”重新提交，等新的短信，{smsHours} 小时内到 beian.miit.gov.cn 核验',
  ),
};

const together = meaning(['WX-API-AUTHICP']);

/** 认证及备案二合一: `procedure_status`. */
export const PROCEDURES: Readonly<Record<number, Meaning>> = {
  9: together('procedurePhone', '手机验证成功', '等下一步'),
  15: together(
    'procedureUnpaid',
    '在等支付认证审核费用',
    '在 {noticeHours} 小时内用微信后台或通知里的入口支付',
  ),
  16: together('procedurePaid', '认证审核费用支付成功', '等认证审核，联系人的电话保持畅通'),
  17: together('procedureVerifying', '认证审核中', '等认证审核，联系人的电话保持畅通'),
  18: together('procedureReturned', '认证被退回，可以重填', '按退回原因（refill_reason）改好后重新提交认证'),
  19: together('procedureVerified', '认证审核通过，接着办备案', '等平台初审'),
  20: together(
    'procedureFailed',
    '认证审核最终失败，不能再修改，备案也停止',
    '按失败原因（fail_reason）准备好，重新申请，要重新付费',
  ),
  21: together('procedureFilingFailed', '创建备案审核单失败', '按 hints 里的字段改好后，用同一接口重新提交', {
    returned: true,
  }),
  22: together('procedurePlatform', '备案在平台初审', '等平台初审，0755 的来电要接听', {
    event: 'submitted',
  }),
  23: together('procedurePlatformRejected', '备案被平台退回', '按 audit_data 改好后用同一接口重新提交', {
    event: 'platform_rejected',
    returned: true,
  }),
  24: together('procedureBureau', PLATFORM_PASSED, WAIT_SMS, { event: 'platform_passed' }),
  25: together('procedureBureauRejected', '备案被管局退回', '按 audit_data 改好后用同一接口重新提交', {
    event: 'bureau_rejected',
    returned: true,
  }),
  26: together('procedureDone', '认证和备案都完成了', '记下备案号和认证通过的日期', {
    event: 'bureau_passed',
  }),
  27: together(
    'procedureExpired',
    '流程已过期，这一次的认证及备案不能再继续',
    '重新发起认证及备案，人脸核身也要重新做',
  ),
  28: together('procedureEnded', '流程已终止', '要办的话重新发起认证及备案'),
  29: together('procedureWithdrawn', '备案已撤回', '改好后重新提交备案', { event: 'withdrawn' }),
};

const FACE = 'icp_applets.principal_info.verify_task_id';
const face = meaning(['WX-API-VERIFYTASK', 'WX-FAQ']);
const FACE_FAILED = face(
  'faceFailed',
  '人脸核身失败',
  '请小程序负责人用管理员的微信扫码，重新做人脸核身：白墙前、光线好、不遮挡；管理员的实名信息先补充好',
  { path: FACE },
);
const FACE_DONE = face('faceDone', '人脸核身成功', '{faceDays} 天之内提交备案，过期要重新做');

/** `face_status` of a finished task, `result` of its push. */
export const FACES: Readonly<Record<number, Meaning>> = {
  0: face('faceNotBegun', '人脸核身还没有开始', '请小程序负责人在 {noticeHours} 小时内点微信里的通知完成'),
  1: face('faceWaits', '在等小程序负责人做人脸核身', '请他在 {noticeHours} 小时内点微信里的通知完成'),
  2: FACE_FAILED,
  3: FACE_DONE,
};

const task = meaning(['WX-API-AUTHQ']);

/** 认证: `task_status`. */
export const TASKS: Readonly<Record<number, Meaning>> = {
  0: task('taskBegun', '认证任务刚创建', '请管理员点通知授权'),
  1: task(
    'taskExpired',
    '管理员 {noticeHours} 小时内没有处理，认证任务作废',
    '重新发起认证，请管理员及时点通知',
  ),
  2: task('taskRefused', '管理员拒绝了认证', '和管理员说好后重新发起'),
  3: task('taskAgreed', '管理员同意了', '请管理员接着做人脸'),
  4: task('taskFace', '管理员正在做人脸', '请管理员做完'),
  5: task('taskFaceFailed', '管理员的人脸没有通过', '请管理员本人重新做'),
  6: task('taskFaceDone', '管理员的人脸通过了', '请管理员接着验证手机'),
  7: task('taskPhone', '在等手机验证码', '请管理员输入验证码'),
  8: task('taskPhoneFailed', '手机验证失败', '请管理员重新验证'),
  9: task('taskPhoneDone', '手机验证成功', '等创建认证审核单'),
  11: task('taskOrderFailed', '创建认证审核单失败', '核对认证材料后重新提交'),
  12: task('taskOrderDone', '认证审核单创建好了', '等认证审核，联系人的电话保持畅通'),
  14: task('taskFailed', '验证失败', '重新发起认证'),
  15: task('taskUnpaid', '在等支付审核费用', '在 {noticeHours} 小时内支付'),
};

/** 认证: `apply_status`. */
export const APPLICATIONS: Readonly<Record<number, Meaning>> = {
  0: task('applyNone', '没有认证审核单', '要认证的重新发起'),
  1: task('applyUnpaid', '认证在等支付', '在 {noticeHours} 小时内支付'),
  2: task('applyReview', '认证审核中', '等审核，联系人的电话保持畅通'),
  3: task('applyReturned', '认证被退回，可以重填', '按退回原因改好后重新提交认证'),
  4: task('applyPassed', '认证通过了', '记下通过的日期，有效 {verificationMonths} 个月'),
  5: task('applyFailed', '认证最终失败，不能再改', '重新申请，要重新付费'),
};

export const CLOSED: Meaning = status(
  'entranceClosed',
  '备案入口暂时不对这个小程序开放：名称里有特定的关键字，或管局的系统不可用',
  '核对小程序名称里有没有关键字，有的先改名；名称没有问题的，稍后或第二天再试',
);

export const CANCELLING: Meaning = meaning(['WX-API-CANCEL'])(
  'cancelling',
  '正在注销备案，提交以后不能撤回',
  '要注销的，按短信完成核验；不想注销的，不要输入验证码，忽略那条短信，它过时就作废',
);

export const MASKED: Meaning = meaning(['WX-API-STATUS'])(
  'onlineOrder',
  '这是已备案的详情：姓名、号码、地址已脱敏，用 * 遮住，不是填错',
  '只用来核对备案号和哪一项该变更；要填的内容照自己的证件写，不要从这里复制',
);
