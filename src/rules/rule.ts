import { chinaDayOf } from './calendar/instant';
import type { Basis } from './dated';
import type { Known, SubmittedBy } from './facts/fact';
import { becauseOf, holds, knownOf } from './facts/known';
import { valuesOf } from './fields/values';
import type { Day, Filing, Instant } from './filing';
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
  known: Known;
  at: Instant;
  today: Day;
  day: Day;
  /** every value by its path, but for blank texts */
  values: ReadonlyMap<string, unknown>;
  /** the text at a path; '' when it is missing, blank, or nothing more is said about it */
  text(path: string): string;
  /** whether nothing more is said on a path: at all, or by one rule */
  isSilent(path: string, rule?: string): boolean;
  silence(path: string, rule?: string): void;
  /** what a target has found in this filing, where it was asked before */
  found: Map<unknown, readonly unknown[]>;
}

/** A precheck to come; nothing more is said about the paths of `silent`. */
export function contextOf(
  filing: Filing,
  at: Instant,
  submittedBy: SubmittedBy,
  silent: Iterable<string> = [],
): Context {
  const values = valuesOf(filing);
  const silenced = new Set(silent);
  const silencedRules = new Set<string>();
  const today = chinaDayOf(at);
  const known = knownOf(filing, at, submittedBy);
  // Written out: an object that is spread together is slow to read.
  return {
    known,
    filing,
    submitted: known.submitted,
    submittedBy,
    province: known.province,
    services: known.services,
    preApprovals: known.preApprovals,
    is: known.is,
    at,
    today,
    day: known.day ?? today,
    values,
    found: new Map(),
    isSilent(path, rule) {
      if (silenced.size > 0 && silenced.has(path)) return true;
      return rule !== undefined && silencedRules.size > 0 && silencedRules.has(`${rule} ${path}`);
    },
    silence(path, rule) {
      if (rule !== undefined) {
        silencedRules.add(`${rule} ${path}`);
        return;
      }
      silenced.add(path);
    },
    text(path) {
      const value = silenced.size > 0 && silenced.has(path) ? undefined : values.get(path);
      return typeof value === 'string' ? value : '';
    },
  };
}

/** A target that many rules share: it searches a filing once. */
export function shared<T>(search: Target<T>): Target<T> {
  const target: Target<T> = (context, look) => {
    let found = context.found.get(target) as (readonly [T, string])[] | undefined;
    if (!found) {
      const all: [T, string][] = [];
      search(context, (thing, path) => all.push([thing, path]));
      context.found.set(target, all);
      found = all;
    }
    for (const [thing, path] of found) look(thing, path);
  };
  return target;
}

/** A rule in force. All have the same keys in the same order: such objects are quick to read. */
interface Running {
  id: string;
  check: Rule['check'];
  /** it has no conditions */
  free: boolean;
  row: Rule;
}

/** Rules that look at the same things, side by side: those are found once for all of them. */
interface Group {
  looksAt: Rule['looksAt'];
  rules: Running[];
}

/** A table made ready to run on a day: the rules in force, grouped where they stand side by side. */
function groupsOn(rules: Readonly<Record<string, Rule>>, day: Day): Group[] {
  const groups: Group[] = [];
  for (const [id, row] of Object.entries(rules)) {
    if (day < row.from || (row.until !== undefined && day >= row.until)) continue;
    const free = row.when.length === 0 && !row.inDoubt && !row.unless;
    const running: Running = { id, check: row.check, free, row };
    const last = groups[groups.length - 1];
    if (last?.looksAt === row.looksAt) last.rules.push(running);
    else groups.push({ looksAt: row.looksAt, rules: [running] });
  }
  return groups;
}

/** An engine for a table of rules. It gives the issues of one filing; about one thing they come in the table's order. */
export function engineOf(table: Readonly<Record<string, Rule>>): (context: Context) => Issue[] {
  let ready: { day: Day; groups: Group[] } | undefined;
  return (context) => {
    const { day } = context;
    if (ready?.day !== day) ready = { day, groups: groupsOn(table, day) };
    const issues: Issue[] = [];
    for (const { looksAt, rules } of ready.groups) {
      looksAt(context, (thing, path) => {
        for (let index = 0; index < rules.length; index++) {
          const running = rules[index] as Running;
          if (context.isSilent(path, running.id)) continue;
          if (!running.free && !appliesTo(context, running.row)) continue;
          const words = running.check(thing, context, path);
          if (words) issues.push(found(running, path, words, thing, context));
        }
      });
    }
    return issues;
  };
}

/** An issue, after which the rule's silence holds. */
function found({ id, row }: Running, path: string, words: Words, thing: never, context: Context): Issue {
  if (row.silences === 'everything') context.silence(path);
  else for (const other of row.silences ?? []) context.silence(path, other);
  return issueOf(row, row.goesAs ?? id, path, words, context, row.grounds?.(thing));
}

/** The facts under which a rule is asked at all. */
export type Conditions = Pick<Sentence, 'when' | 'inDoubt' | 'unless'>;

/** Whether a filing is such that a rule is asked. */
export function appliesTo(known: Pick<Known, 'is'>, { when, inDoubt, unless }: Conditions): boolean {
  if (holds(known, when) !== 'yes') return false;
  if (inDoubt && holds(known, inDoubt) !== 'unknown') return false;
  return !unless?.some((id) => known.is(id) === 'yes');
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
  return {
    path,
    level: row.level,
    rule: id,
    message: filled(row.message, path, words, known.day),
    fix: filled(row.fix, path, words, known.day),
    source: grounds?.source ?? [...row.source],
    because: grounds?.because ?? becauseOf(known, row.inDoubt ? [...row.when, ...row.inDoubt] : row.when),
  };
}
