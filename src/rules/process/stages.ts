import type { Day, SmsReceiver } from '../filing';
import { withLimits } from './limits';

export type StageId = 'fill' | 'platform_review' | 'sms_check' | 'bureau_review' | 'filed';
type StageState = 'done' | 'current' | 'todo' | 'skipped' | 'overdue';
export type WaitsFor = 'you' | 'wechat' | 'miit' | 'bureau';

/** Instants are ISO 8601 with `+08:00` and days are `YYYY-MM-DD`, as the command prints them. */
export interface StageStatus {
  stage: StageId;
  state: StageState;
  since?: string;
  earliest?: Day;
  latest?: string;
  due?: string;
  estimated: boolean;
  waits_for?: WaitsFor;
  /** when the stage ended; only for a stage that is done */
  until?: string;
}

export interface FilingStatus {
  stage: StageId | 'cancelled';
  returned: false | 'platform' | 'sms_timeout' | 'sms_wrong' | 'bureau';
  stages: StageStatus[];
  sms_to: SmsReceiver[];
  sms_tries_left: number;
  done_earliest?: Day;
  done_latest?: string;
  estimated: boolean;
}

interface StageRow {
  id: StageId;
  label: string;
  /** who acts in this stage */
  actor: string;
  /** how long it takes, in words */
  limits: string;
  /** what a person should know during this stage */
  note: string;
  source: readonly string[];
}

/** The five stages of a filing, in order. */
export const STAGES = [
  {
    id: 'fill',
    label: '填写',
    actor: '你',
    limits: '没有期限',
    note: '证件剩余有效期从提交那天算，提交前先预审一遍。',
    source: ['WX-GUIDE', 'WX-MAT'],
  },
  {
    id: 'platform_review',
    label: '平台初审',
    actor: '微信',
    limits: withLimits(
      '{platformLeast}–{platformMost} 个工作日；退回后重新提交最长 {platformAgainMost} 个工作日；注销即时通过',
    ),
    note: '审核人员可能用 0755 开头的号码回访，未接听可能被退回。',
    source: ['seed1', 'seed2', 'WX-FAQ'],
  },
  {
    id: 'sms_check',
    label: '短信核验',
    actor: '负责人',
    limits: withLimits('收到短信起 {smsHours} 小时，节假日照常计算'),
    note: '短信由 12381 发出，在工信部备案网站核验；超时会被退回。',
    source: ['seed2', 'WX-SMS'],
  },
  {
    id: 'bureau_review',
    label: '管局审核',
    actor: '省通信管理局',
    limits: withLimits('{bureauLeast}–{bureauMost} 个工作日；注销为即时至 {bureauMost} 个工作日'),
    note: '这一段不能撤回，管局可能来电核实，请保持电话畅通。',
    source: ['seed1', 'seed2', 'WX-FAQ'],
  },
  {
    id: 'filed',
    label: '备案成功',
    actor: '省通信管理局',
    limits: '长期有效',
    note: '备案号由短信下发；信息有变动时要及时办理变更备案。',
    source: ['WX-GUIDE', 'WX-FAQ'],
  },
] as const satisfies readonly StageRow[];

/** The words for who must act in a stage. */
export const WAITS: Record<WaitsFor, string> = {
  you: '等你处理',
  wechat: '等微信审核',
  miit: '等工信部发送短信',
  bureau: '等省通信管理局（管局）审核',
};

/** The words for who receives the text message. */
export const RECEIVERS = { subject_owner: '主体负责人', app_owner: '小程序负责人' } as const;

const LABELS = new Map<string, string>(STAGES.map((row) => [row.id, row.label]));

/** The words for a stage. A cancelled filing is in no stage and has words of its own. */
export function stageLabelOf(stage: StageId | 'cancelled'): string {
  return LABELS.get(stage) ?? '注销完成';
}
