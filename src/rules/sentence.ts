import type { Basis } from './dated';
import type { FactId } from './facts/ids';
import { labelOf } from './fields/rows';
import type { Day } from './filing';
import { withLimits } from './limits';

/** How much a finding weighs: it would be returned, it may be returned, or this phone cannot know. */
export type Level = 'error' | 'warning' | 'unknown';

/** One thing that would be returned, may be returned, or that this phone cannot know. */
export interface Issue {
  path: string;
  level: Level;
  rule: string;
  message: string;
  fix: string;
  source: string[];
  /** the facts that made the rule apply, as sentences */
  because: string[];
}

/** What stands for the words in braces of a sentence. */
export type Words = Record<string, string>;

/** What a rule says, how hard, under which facts, and on which pages it stands. */
export interface Sentence extends Basis {
  level: Level;
  /** facts that must all hold */
  when: readonly FactId[];
  /** facts of which none is denied and at least one is not known */
  inDoubt?: readonly FactId[];
  /** facts of which none may hold */
  unless?: readonly FactId[];
  /** braces are filled by {field}, by limits and by the words of the case */
  message: string;
  fix: string;
  /** how braces read in the rule book, where no case is at hand */
  inGeneral?: Words;
  /** why the facts and the check do not decide alone: who else does */
  decidedBy?: string;
}

/** A sentence with its braces filled. One that nothing fills stays: a test finds it. */
export function filled(sentence: string, path: string, words: Words, day?: Day): string {
  if (!sentence.includes('{')) return sentence;
  const worded = sentence.replace(
    /\{(\w+)\}/g,
    (brace, name: string) => words[name] ?? (name === 'field' ? labelOf(path) : brace),
  );
  return withLimits(worded, day);
}
