import type { Basis } from './dated';
import type { FactId } from './facts/ids';
import { labelOf } from './fields/rows';
import type { Day } from './filing';
import { withLimits } from './limits';

/** How serious an issue is: it would be returned, it may be returned, or this phone cannot know. */
export type Level = 'error' | 'warning' | 'unknown';

/** One thing that would be returned, may be returned, or cannot be known on this phone. */
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

/** The words for the names in braces of a sentence. */
export type Words = Record<string, string>;

/** What a rule says: its level, conditions, sentences and sources. */
export interface Sentence extends Basis {
  level: Level;
  /** facts that must all hold */
  when: readonly FactId[];
  /** none of these facts is "no", and at least one is unknown */
  inDoubt?: readonly FactId[];
  /** none of these facts may hold */
  unless?: readonly FactId[];
  /** {field}, limits and the words of the issue fill the braces */
  message: string;
  fix: string;
  /** the words for the braces in the rule book */
  inGeneral?: Words;
  /** why the facts and the check do not decide alone, and what else decides */
  decidedBy?: string;
}

/** A sentence with its braces filled. A name that nothing fills stays in braces, so that a test finds it. */
export function filled(sentence: string, path: string, words: Words, day?: Day): string {
  if (!sentence.includes('{')) return sentence;
  const worded = sentence.replace(
    /\{(\w+)\}/g,
    (brace, name: string) => words[name] ?? (name === 'field' ? labelOf(path) : brace),
  );
  return withLimits(worded, day);
}
