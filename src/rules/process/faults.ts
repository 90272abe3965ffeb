import { basis } from '../dated';
import type { Sentence } from '../sentence';

/** A rule that the replay decides, because an entry depends on all entries before it. */
export const foundInHistory = (
  row: Pick<Sentence, 'level' | 'message' | 'fix' | 'inGeneral'>,
  pages = basis('WX-GUIDE'),
): Sentence => ({
  ...pages,
  when: [],
  decidedBy: 'replay: an entry is judged by where the entries before it have led',
  ...row,
});

/** Why an entry cannot follow the entries before it. */
export const REPLAY_RULES = {
  historyFuture: foundInHistory({
    level: 'error',
    message: '这件事的时间在现在之后',
    fix: '只能记录已经发生的事，请核对时间',
  }),
  historyBackwards: foundInHistory({
    level: 'error',
    message: '这件事的时间早于前一条记录',
    fix: '核对两条记录的时间，按发生的先后排列',
  }),
  historyOrder: foundInHistory(
    {
      level: 'error',
      message: '{why}',
      fix: '删去这一条，或改成实际发生的事和时间',
      inGeneral: { why: '这件事接不上前面的记录' },
    },
    basis('WX-GUIDE', 'WX-FAQ'),
  ),
} as const satisfies Record<string, Sentence>;

type ReplayRuleId = keyof typeof REPLAY_RULES;

/** Why an entry of the history does not count. */
export interface Fault {
  rule: ReplayRuleId;
  /** the part of the path after `history[i]`: '', '.at' … */
  below: string;
  /** the words for the braces in the sentence */
  words: Record<string, string | number>;
  /** the facts that led to it, as sentences */
  because: string[];
  /** the sources, when they differ from those of the rule */
  source?: readonly string[];
}

/** A fault by its rule; `below` is the part of the path after the entry. */
export function fault(
  rule: ReplayRuleId,
  below = '',
  words: Fault['words'] = {},
  because: string[] = [],
): Fault {
  return { rule, below, words, because };
}

/** The message of a fault. */
export const sayFault = ({ rule, words }: Pick<Fault, 'rule' | 'words'>): string =>
  sayWith(REPLAY_RULES[rule].message, words);

/** A sentence with its braces replaced by the words. */
export const sayWith = (sentence: string, words: Fault['words']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(words[key]));
