import { basis } from '../dated';
import type { Sentence } from '../sentence';

/** Found while the history is read and added up: what may follow hangs on everything before it. */
const found = (
  row: Pick<Sentence, 'level' | 'message' | 'fix' | 'inGeneral'>,
  pages = basis('WX-GUIDE'),
): Sentence => ({
  ...pages,
  when: [],
  decidedBy: 'replay: an entry is judged by where the entries before it have led',
  ...row,
});

/** What can be wrong with a history. */
export const HISTORY_RULES = {
  historyNotList: found({
    level: 'error',
    message: '进展记录应当是一个列表',
    fix: '改成列表，每条写明发生了什么（event）和何时发生（at）；没有记录就写空列表',
  }),
  historyNotRecord: found({
    level: 'error',
    message: '这一条不是一项记录',
    fix: '每条记录要写明发生了什么（event）和何时发生（at）',
  }),
  historyEvent: found({
    level: 'error',
    message: '没有写明发生了什么，或没有这样一种记录',
    fix: '从可以记录的事项里选一项，例如 submitted、platform_passed',
  }),
  historyTime: found({
    level: 'error',
    message: '没有写明何时发生，或时间的写法不对',
    fix: '写成带时区的时间，例如 2026-03-10T10:00:00+08:00',
  }),
  historyReceiver: found({
    level: 'error',
    message: '核验人只能是主体负责人或小程序负责人',
    fix: '写 subject_owner 或 app_owner；全部核验完可以不写',
  }),
  historyUnchanged: found({
    level: 'error',
    message: '材料有没有改动，只能写 true 或 false',
    fix: '没有改动写 true，改过写 false；不知道就删去这一项',
  }),
  historyText: found({
    level: 'error',
    message: '“{key}”应当是一段文字',
    fix: '改成文字，或删去这一项',
  }),
  historyUnknownKey: found({
    level: 'warning',
    message: '记录里没有“{key}”这一项，不会被使用',
    fix: '核对名称是否写错；用不到就删去',
  }),
  historyFuture: found({
    level: 'error',
    message: '这件事的时间在现在之后',
    fix: '只能记录已经发生的事，请核对时间',
  }),
  historyBackwards: found({
    level: 'error',
    message: '这件事的时间早于前一条记录',
    fix: '核对两条记录的时间，按发生的先后排列',
  }),
  historyOrder: found(
    {
      level: 'error',
      message: '{why}',
      fix: '删去这一条，或改成实际发生的事和时间',
      inGeneral: { why: '这件事接不上前面的记录' },
    },
    basis('WX-GUIDE', 'WX-FAQ'),
  ),
  historyMore: found({
    level: 'error',
    message: '从这一条起还有 {count} 处问题，没有逐条列出',
    fix: '先改好前面列出的，再检查一遍',
  }),
  historyTooLong: found({
    level: 'error',
    message: '记录超过 {count} 条，从这一条起没有读取',
    fix: '只保留这个备案真实发生的记录',
  }),
} as const satisfies Record<string, Sentence>;

export type HistoryRuleId = keyof typeof HISTORY_RULES;

/** Why an entry of the history does not count. */
export interface Fault {
  rule: HistoryRuleId;
  /** what follows `history[i]` in the path: '', '.at' … */
  below: string;
  /** what stands for the words in braces */
  words: Record<string, string | number>;
  /** the facts behind it, as sentences */
  because: string[];
  /** where it is not the rule's own */
  source?: readonly string[];
}

/** A fault of a rule, at a place below the entry. */
export function fault(
  rule: HistoryRuleId,
  below = '',
  words: Fault['words'] = {},
  because: string[] = [],
): Fault {
  return { rule, below, words, because };
}

/** The sentence of a fault. */
export function sayFault({ rule, words }: Pick<Fault, 'rule' | 'words'>): string {
  return HISTORY_RULES[rule].message.replace(/\{(\w+)\}/g, (_, key: string) => String(words[key]));
}

/** True when the entry does not count; a warning leaves it standing. */
export function isError({ rule }: Fault): boolean {
  return HISTORY_RULES[rule].level === 'error';
}
