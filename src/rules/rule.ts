import { chinaDayOf } from './calendar';
import { isBlank } from './checks/text';
import type { Basis } from './dated';
import { becauseOf, holds, type Known, knownOf, type SubmittedBy } from './facts/known';
import type { Day, Filing, Instant } from './filing';
import { textAt } from './filing/path';
import { filled, type Issue, type Sentence, type Words } from './sentence';

/** What a rule looks at: each such thing in the filing, with the path on which an issue of it stands. */
export type Target<T> = (context: Context, look: (thing: T, path: string) => void) => void;

/** What a check finds in one thing: null where all is well, else the words of the case. */
export type Check<T> = (thing: T, context: Context, path: string) => Words | null;

interface Row<T> extends Omit<Sentence, keyof Basis> {
  looksAt: Target<T>;
  check: Check<T>;
  /** what is not said any more on the same path once this is: everything, or these rules */
  silences?: 'everything' | readonly string[];
  /** the id under which an issue goes, where several rules share one */
  goesAs?: string;
  /** sources and reasons that hang on the thing, in place of the rule's own */
  grounds?: (thing: T) => Pick<Issue, 'source' | 'because'>;
  /** the first day on which it holds no more */
  until?: Day;
}

/** A rule that runs, with the pages it stands on and its days. */
export type Rule = Row<never> & Basis;

/** A row of a table of rules: what it rests on, and the rule. */
export const rule = <T>(basis: Basis, row: Row<T>): Rule => ({ ...basis, ...row }) as unknown as Rule;

/** One precheck of one filing: what is known of it, and about which paths nothing more is said. */
export interface Context extends Known {
  at: Instant;
  today: Day;
  day: Day;
  /** the text at a path; '' when it is missing, blank, or nothing more is said about it */
  text(path: string): string;
  isSilent(path: string): boolean;
  /** says nothing more on a path: at all, or by one rule */
  silence(path: string, rule?: string): void;
}

/** A precheck to come; nothing more is said about the paths of `silent`. */
export function contextOf(
  filing: Filing,
  at: Instant,
  submittedBy: SubmittedBy,
  silent: Iterable<string> = [],
): Context {
  const texts = new Map<string, string>();
  const silenced = new Set(silent);
  const today = chinaDayOf(at);
  const known = knownOf(filing, at, submittedBy);
  return {
    ...known,
    at,
    today,
    day: known.day ?? today,
    isSilent: (path) => silenced.has(path),
    silence(path, by) {
      texts.delete(path);
      silenced.add(by ? `${by} ${path}` : path);
    },
    text(path) {
      let text = texts.get(path);
      if (text === undefined) {
        text = silenced.has(path) ? '' : textAt(filing, path);
        if (text !== '' && isBlank(text)) text = '';
        texts.set(path, text);
      }
      return text;
    },
  };
}

/** The issues of a filing, rule by rule in the order of the table. */
export function run(rules: readonly (readonly [id: string, rule: Rule])[], context: Context): Issue[] {
  const issues: Issue[] = [];
  for (const [id, row] of rules) {
    if (context.day < row.from || (row.until !== undefined && context.day >= row.until)) continue;
    let applies: boolean | undefined;
    row.looksAt(context, (thing, path) => {
      if (context.isSilent(path) || context.isSilent(`${id} ${path}`)) return;
      applies ??= appliesTo(context, row);
      const words = applies ? row.check(thing, context, path) : null;
      if (!words) return;
      issues.push(issueOf(row, row.goesAs ?? id, path, words, context, row.grounds?.(thing)));
      if (row.silences === 'everything') context.silence(path);
      else for (const other of row.silences ?? []) context.silence(path, other);
    });
  }
  return issues;
}

function appliesTo(context: Context, { when, inDoubt, unless }: Rule): boolean {
  if (holds(context, when) !== 'yes') return false;
  if (inDoubt && holds(context, inDoubt) !== 'unknown') return false;
  return !unless?.some((id) => context.is(id) === 'yes');
}

/** The issue of a rule on a path, with the words of the case. */
export function issueOf(
  row: Sentence,
  id: string,
  path: string,
  words: Words,
  known: Known,
  grounds?: Pick<Issue, 'source' | 'because'>,
): Issue {
  const say = (sentence: string) => filled(sentence, path, words, known.day);
  return {
    path,
    level: row.level,
    rule: id,
    message: say(row.message),
    fix: say(row.fix),
    source: grounds?.source ?? [...row.source],
    because: grounds?.because ?? becauseOf(known, row.inDoubt ? [...row.when, ...row.inDoubt] : row.when),
  };
}
