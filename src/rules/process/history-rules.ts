import type { Sentence } from '../sentence';
import { foundInHistory, REPLAY_RULES } from './faults';

/** Rules for a history: what cannot be read as an entry, and what cannot follow the entries before it. */
export const HISTORY_RULES = {
  historyNotList: foundInHistory({
    level: 'error',
    message: '进展记录应当是一个列表',
    fix: '改成列表，每条写明发生了什么（event）和何时发生（at）；没有记录就写空列表',
  }),
  historyNotRecord: foundInHistory({
    level: 'error',
    message: '这一条不是一项记录',
    fix: '每条记录要写明发生了什么（event）和何时发生（at）',
  }),
  historyEvent: foundInHistory({
    level: 'error',
    message: '没有写明发生了什么，或没有这样一种记录',
    fix: '从可以记录的事项里选一项，例如 submitted、platform_passed',
  }),
  historyTime: foundInHistory({
    level: 'error',
    message: '没有写明何时发生，或时间的写法不对',
    fix: '写成带时区的时间，例如 2026-03-10T10:00:00+08:00',
  }),
  historyReceiver: foundInHistory({
    level: 'error',
    message: '核验人只能是主体负责人或小程序负责人',
    fix: '写 subject_owner 或 app_owner；全部核验完可以不写',
  }),
  historyUnchanged: foundInHistory({
    level: 'error',
    message: '材料有没有改动，只能写 true 或 false',
    fix: '没有改动写 true，改过写 false；不知道就删去这一项',
  }),
  historyText: foundInHistory({
    level: 'error',
    message: '“{key}”应当是一段文字',
    fix: '改成文字，或删去这一项',
  }),
  historyUnknownKey: foundInHistory({
    level: 'warning',
    message: '记录里没有“{key}”这一项，不会被使用',
    fix: '核对名称是否写错；用不到就删去',
  }),
  ...REPLAY_RULES,
  historyMore: foundInHistory({
    level: 'error',
    message: '从这一条起还有 {count} 处问题，没有逐条列出',
    fix: '先改好前面列出的，再检查一遍',
  }),
  historyTooLong: foundInHistory({
    level: 'error',
    message: '记录超过 {count} 条，从这一条起没有读取',
    fix: '只保留这个备案真实发生的记录',
  }),
} as const satisfies Record<string, Sentence>;

export type HistoryRuleId = keyof typeof HISTORY_RULES;
