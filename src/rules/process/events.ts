import type { EventId } from '../filing';
import { withLimits } from './limits';

/** One event that a person can record, with the words of its button. */
export interface EventRow {
  id: EventId;
  label: string;
  /** what the app asks besides the time */
  ask?: 'text' | 'record_number';
  hint?: string;
  source: readonly string[];
}

/** In the order in which a screen shows them. */
export const EVENTS = [
  { id: 'submitted', label: '已提交备案', hint: '在微信后台点了提交之后再记', source: ['WX-GUIDE'] },
  { id: 'platform_passed', label: '初审通过', hint: '管理员会收到“初审通过”的模板消息', source: ['WX-SMS'] },
  {
    id: 'platform_rejected',
    label: '被平台退回',
    ask: 'text',
    hint: '把退回原因粘贴进来，方便对照修改',
    source: ['WX-FAQ'],
  },
  { id: 'withdrawn', label: '已撤回备案', hint: '提交管局之前可以撤回', source: ['WX-FAQ'] },
  {
    id: 'sms_received',
    label: '收到短信',
    hint: withLimits('以手机上显示的接收时间为准，{smsHours} 小时从这时起算'),
    source: ['WX-SMS'],
  },
  { id: 'sms_verified', label: '已核验', hint: '页面提示验证成功', source: ['WX-FAQ'] },
  { id: 'sms_wrong', label: '输错一次', source: ['WX-SMS'] },
  {
    id: 'sms_resent',
    label: '请求重发',
    hint: withLimits('只能请求一次，{smsHours} 小时不重新计算'),
    source: ['WX-SMS', 'seed2'],
  },
  {
    id: 'bureau_passed',
    label: '管局通过',
    ask: 'record_number',
    hint: '备案号在工信部的短信里',
    source: ['WX-FAQ'],
  },
  {
    id: 'bureau_rejected',
    label: '被管局退回',
    ask: 'text',
    hint: '把退回原因粘贴进来，方便对照修改',
    source: ['WX-FAQ'],
  },
  { id: 'code_submitted', label: '代码已提交审核', source: ['seed0'] },
  { id: 'code_passed', label: '代码审核通过', hint: '通过后自动进入报备', source: ['seed0'] },
  { id: 'code_rejected', label: '代码审核没有通过', ask: 'text', source: ['seed0', 'seed4'] },
  { id: 'code_withdrawn', label: '已撤回代码审核', source: ['seed0'] },
  {
    id: 'cac_notified',
    label: '收到报备通知',
    hint: withLimits('以站内信的时间为准，{cacDays}×24 小时从这时起算'),
    source: ['seed0'],
  },
  { id: 'cac_passed', label: '报备通过', source: ['seed0'] },
  { id: 'cac_rejected', label: '报备没有通过', ask: 'text', source: ['seed0'] },
  { id: 'released', label: '已发布', source: ['seed0'] },
  { id: 'taken_down', label: '已下架', source: ['seed0'] },
] as const satisfies readonly EventRow[];

const ROWS = new Map<unknown, EventRow>(EVENTS.map((row) => [row.id, row]));

export function isEventId(value: unknown): value is EventId {
  return ROWS.has(value);
}

/** The row of an event. */
export function eventRowOf(id: EventId): EventRow {
  return ROWS.get(id) as EventRow;
}
