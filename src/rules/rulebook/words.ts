import { FACTS, type FactId, isUnnamed } from '../facts';
import { withLimits } from '../limits';
import type { Level, Sentence } from '../sentence';
import type { Confidence } from '../sources';

export const LEVEL_WORDS: Record<Level, string> = {
  error: '会被退回',
  warning: '可能被退回',
  unknown: '这台手机无法判断',
};

/** The name of each kind of source, and what it is used for. */
export const CONFIDENCE_WORDS: Record<Confidence, { name: string; carries: string }> = {
  official: { name: '微信官方', carries: '据此判断会不会被退回' },
  standard: { name: '国家标准', carries: '据此判断号码写得对不对' },
  seed: { name: '项目资料', carries: '早年整理的说明；与微信现在的页面不同时，以微信的页面为准' },
  secondary: { name: '公开资料', carries: '只作提醒，不会单凭它说会被退回' },
};

/** When a row applies, in words. */
export function whenOf(when: readonly FactId[]): string[] {
  if (when.length === 0) return ['每份备案'];
  const asked = when.filter((id) => !isUnnamed(id));
  if (asked.length === 0) return [when.includes('filingIsNotCancellation') ? '注销以外的备案' : '每份备案'];
  return asked.map((id) => FACTS[id].yes);
}

/**
 * When a rule applies, in words: the facts that hold, the facts that are not known yet, and the facts that do not hold.
 */
export const whenOfRule = ({ when, inDoubt = [], unless = [] }: Sentence): string[] => [
  ...(when.some((id) => !isUnnamed(id)) || (inDoubt.length === 0 && unless.length === 0) ? whenOf(when) : []),
  ...(inDoubt.length > 0 ? [`还没有弄清：${inDoubt.map((id) => FACTS[id].yes).join('、')}`] : []),
  ...unless.map((id) => `不是这样：${FACTS[id].yes}`),
];

/** A list of words for reading, with 、 between them. */
export const spaced = (words: string) => words.split(' ').join('、');

/** General words for a sentence outside a real filing. */
const ANY: Record<string, string> = {
  field: '这一项',
  value: '…',
  key: '…',
  word: '…',
  label: '…',
  province: '这个省',
  certificate: '证件',
  count: '若干',
};

/** The sentence of a rule outside a real filing. A Chinese word also replaces the blanks that stand around a number. */
export function plainly({ inGeneral }: Sentence, sentence: string): string {
  return withLimits(sentence).replace(
    /( ?)\{(\w+)\}( ?)/g,
    (_, before: string, name: string, after: string) => {
      const word = inGeneral?.[name] ?? ANY[name] ?? '…';
      return (/^\w/.test(word) ? before : '') + word + (/\w$/.test(word) ? after : '');
    },
  );
}
