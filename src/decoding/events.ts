import type { EventId } from '@/rules';
import type { DecodedEvent, Reason } from './decoded';

/** An official record number: the subject's, or a service's with its suffix (X is a mini-program). */
const RECORD =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?:ICP(?:备|证)\d{6,10}号|[A-Z]\d?-\d{8})(?:-\d{1,6}[AXK]?)?/gi;

/** The record number that a text gives for a mini-program, or else the first one. */
export function recordNumberIn(words: string): string | undefined {
  const numbers = (words.match(RECORD) ?? []).map((number) => number.toUpperCase());
  return numbers.find((number) => number.endsWith('X')) ?? numbers[0];
}

type Stage = 'filing' | 'code_review' | 'report' | 'verification';

interface EventWords {
  event: EventId;
  stage: Stage;
  says: RegExp;
  unless?: RegExp;
  /** said as a reason of its own, because the person must do something, or may stop worrying */
  tells: Pick<Reason, 'rule' | 'means' | 'fix' | 'source'>;
}

const tells = (rule: string, means: string, fix: string, ...source: string[]) => ({
  rule,
  means,
  fix,
  source,
});

const CHECK =
  '在 {smsHours} 小时内（从收到短信算起）登录 beian.miit.gov.cn，点“短信核验”，输入短信里的验证码、备案登记的手机号和证件号后 {smsTail} 位；验证码不要告诉别人';

/** How texts tell what happened. The first that fits wins. Refusals stand first: 未通过 contains 通过. */
const EVENTS: readonly EventWords[] = [
  {
    event: 'code_rejected',
    stage: 'code_review',
    says: /(?:代码|版本|发布|提审|小程序)(?:.{0,10})审核(?:结果)?(?:.{0,6})(?:未|不|没有?)(?:予)?通过|审核(?:.{0,4})(?:被)?(?:驳回|拒绝|失败)|(?:代码|版本|提审).{0,8}(?:驳回|拒绝|退回)|(?:提审|审核结果:?)(?:被)?(?:未|不)(?:予)?通过/,
    unless: /类目审核|备案|(?:名称|昵称|头像|简介)审核/,
    tells: tells(
      'codeRejected',
      '代码审核没有通过',
      '按站内信里的原因改好，在版本说明里写清改了哪里，重新提交审核',
      'WX-REJ',
    ),
  },
  {
    event: 'code_withdrawn',
    stage: 'code_review',
    says: /(?:已|成功)(?:经)?撤回|撤回成功/,
    tells: tells('codeWithdrawn', '代码审核已撤回', '改好后重新提交审核', 'WX-API-UNDO'),
  },
  {
    event: 'taken_down',
    stage: 'code_review',
    says: /已(?:经)?(?:被)?下架/,
    tells: tells('takenDown', '小程序已下架', '按通知整改后重新提交审核', 'WX-NORM'),
  },
  {
    event: 'released',
    stage: 'code_review',
    says: /(?:已|成功)(?:经)?(?:全量)?(?:发布|上线)|(?:发布|上线)成功/,
    unless: /未|才能|后/,
    tells: tells('released', '版本已经发布', '在手机上打开看一看线上的版本', 'WX-REG'),
  },
  {
    event: 'code_passed',
    stage: 'code_review',
    says: /审核(?:已经?)?通过(?!后)|(?:已|成功)通过(?:.{0,6})审核/,
    unless: /类目(?:已|审核)/,
    tells: tells(
      'codePassed',
      '代码审核通过了',
      '自己在后台点发布，不会自动上线；含报备类目的先进入报备',
      'WX-REG',
    ),
  },
  {
    event: 'code_submitted',
    stage: 'code_review',
    says: /(?:已|成功)(?:经)?提交(?:.{0,6})审核|提交审核成功|(?:代码|版本)审核中/,
    tells: tells('codeSubmitted', '代码已提交审核', '等审核结果', 'WX-API-SUBMIT'),
  },
  {
    event: 'sms_received',
    stage: 'filing',
    says: /验证码(?:为|是|:|"|\s)*[^,。\d]{0,6}\d{4,8}(?!\d)|(?:^|\D)\d{4,8}[^\d,。]{0,16}验证码/,
    // Other services send codes too; only what speaks of a filing or of its 24 hours is meant.
    unless: /验证码.{0,12}(?:错误|有误|不正确|失效)|^(?!.*(?:备案|核验|12381|beian|ICP|24小时))/i,
    tells: tells(
      'smsCode',
      '这是备案的核验短信，{smsHours} 小时从收到它算起，夜里和假日也算',
      CHECK,
      'WX-SMS',
    ),
  },
  {
    event: 'bureau_rejected',
    stage: 'filing',
    says: /(?:管局|管理局|通管局)(?:.{0,14})(?:驳回|退回|未通过|不通过|未予|不予|拒绝)|(?:被|由)(?:.{0,6})(?:管局|管理局)(?:驳回|退回)|工(?:业和)?信(?:息化)?部.{0,24}(?:审核未通过|未通过审核|审核不通过|被驳回)/,
    unless: /短信核验|24小时|超时|初审/,
    tells: tells(
      'bureauRejectedNotice',
      '管局审核没有通过',
      '按原因改好后重新提交，还要经过平台初审',
      'WX-FAQ',
    ),
  },
  {
    event: 'platform_rejected',
    stage: 'filing',
    says: /(?:平台|初审|腾讯|微信)(?:.{0,12})(?:驳回|退回|未通过|不通过|拒绝)/,
    unless: /微信认证|工信部|短信核验|系统退回|接入平台/,
    tells: tells('platformRejectedNotice', '平台初审没有通过', '按原因改好后重新提交', 'WX-FAQ'),
  },
  {
    event: 'withdrawn',
    stage: 'filing',
    says: /(?:已|成功)(?:经)?(?:撤回|撤销)|(?:撤回|撤销)(?:备案)?(?:申请)?(?:已)?成功/,
    tells: tells('withdrawnNotice', '备案已撤回', '改好后重新提交', 'WX-FAQ'),
  },
  {
    event: 'sms_resent',
    stage: 'filing',
    says: /(?:已|成功)(?:经)?(?:重新|再次)(?:发送|下发)|重发成功|已重发/,
    tells: tells('smsResent', '核验短信重发了，{smsHours} 小时仍从第一条短信算起', CHECK, 'WX-SMS'),
  },
  {
    event: 'sms_verified',
    stage: 'filing',
    says: /(?:^|[^未请需待须没])(?:已|成功)(?:经)?(?:完成|通过)(?:了)?(?:.{0,8})核验|核验(?:信息)?(?:已|已经)?(?:成功|通过|完成)(?!后|时|前|的)/,
    unless: /身份核验|人脸|核验(?:成功|通过|完成)后.{0,4}(?:将|方|才)|初审/,
    tells: tells(
      'smsVerifiedNotice',
      '短信核验完成了',
      '等管局审核（{bureauLeast}–{bureauMost} 个工作日），登记的电话保持畅通',
      'WX-SMS',
    ),
  },
  {
    event: 'platform_passed',
    stage: 'filing',
    says: /初审(?:.{0,6})通过(?!后|前)|初审(?:已经?)?过了|通过(?:了)?(?:.{0,6})初审|(?:平台)?审核(?:已经?)?通过.{0,16}(?:提交|进入|转)(?:.{0,8})(?:管局|管理局|通管局|短信核验)|(?:已|已经|现已)(?:由(?:平台|腾讯|微信))?(?:提交|进入|转交?|上报)(?:至|到|给)?(?:.{0,8})(?:管局|管理局|通管局)/,
    unless: /未通过|不通过/,
    tells: tells(
      'platformPassed',
      '平台初审通过了，接着是短信核验和管局审核',
      '留意 12381 的短信（一般 {smsComesLeast}–{smsComesMost} 分钟到），收到后 {smsHours} 小时内到 beian.miit.gov.cn 核验',
      'WX-SMS',
    ),
  },
  {
    event: 'bureau_passed',
    stage: 'filing',
    says: /注销(?:备案)?(?:申请)?(?:.{0,6})(?:成功|已?通过|已完成)|(?:管局|管理局|通管局)(?:.{0,10})通过(?!后)|备案(?:变更)?(?:申请|信息|审核)?(?:已经?)?(?:审核)?(?:通过|成功|完成)(?!后|前)|(?:已|成功)(?:经)?(?:完成|取得|通过)(?:.{0,6})备案|通过(?:了)?(?:.{0,4})(?:管局|管理局|通管局)(?:.{0,4})审核|(?:取消接入|变更备案|新增接入)(?:备案)?(?:申请)?(?:已经?)?(?:完成|成功|通过)|备案号(?:为|是|:)/,
    unless:
      /未通过|不通过|驳回|退回|冲突|不一致|已存在|请先|尚未|还未|未完成|没有完成|未取得|未备案|备案号(?:为|是|:)?(?:空|错误)|才能|已有备案|完成备案,请/,
    tells: tells('filed', '管局审核通过，备案完成了', '记下备案号；以后信息有变化的，做变更备案', 'WX-FAQ'),
  },
  {
    event: 'submitted',
    stage: 'filing',
    says: /备案(?:申请|信息|订单)?(?:.{0,4})(?:已|成功)(?:经)?(?:提交|受理)|(?:已|成功)(?:经)?提交(?:.{0,8})备案|备案(?:.{0,4})提交成功/,
    unless: /请勿|重复|名称|未|不通过|驳回/,
    tells: tells(
      'submitted',
      '备案已经提交',
      '等平台初审（{platformLeast}–{platformMost} 个工作日），0755 的来电要接听',
      'WX-GUIDE',
    ),
  },
];

/** What a text says has happened. */
export const eventWordsIn = (words: string, stage: Stage): EventWords | undefined =>
  EVENTS.find((row) => row.stage === stage && row.says.test(words) && !row.unless?.test(words));

/** The events that a rule's own words tell. */
const OF_RULE: Readonly<Record<string, EventId>> = {
  smsWrong: 'sms_wrong',
  reportRefused: 'cac_rejected',
  reportRefusedAfterRelease: 'cac_rejected',
  reportPassed: 'cac_passed',
  reportStarted: 'cac_notified',
  reportWithdrawn: 'code_withdrawn',
};

/** Rules that tell what happened and name nothing to put right. */
export const EVENT_RULES: readonly string[] = EVENTS.map(({ tells: { rule } }) => rule);

export const eventOfRule = (rule: string): EventId | undefined => OF_RULE[rule];

/** The event with what the text says of it: who verified, which number was given. */
export function eventWith(event: EventId, words: string): DecodedEvent {
  if (event === 'bureau_passed') {
    const number = recordNumberIn(words);
    return { event, ...(number ? { record_number: number } : {}) };
  }
  if (event !== 'sms_verified') return { event };
  const subject = /主体负责人/.test(words);
  const app = /小程序负责人/.test(words);
  if (subject === app) return { event };
  return { event, by: subject ? 'subject_owner' : 'app_owner' };
}
