import { chinaDayOf } from './calendar/instant';
import type { Basis } from './dated';
import type { Known, SubmittedBy } from './facts/fact';
import { becauseOf, holds, knownOf } from './facts/known';
import { valuesOf } from './fields/values';
import type { Day, Filing, Instant } from './filing';
import { filled, type Issue, type Sentence, type Words } from './sentence';

/** What a rule checks. It calls `look` with each such thing in the filing, and with the path for an issue about it. */
export type Target<T> = (context: Context, look: (thing: T, path: string) => void) => void;

/** What a check finds in one thing: null when nothing is wrong, or else the words for the rule's sentence. */
export type Check<T> = (thing: T, context: Context, path: string) => Words | null;

interface Row<T> extends Omit<Sentence, keyof Basis> {
  looksAt: Target<T>;
  check: Check<T>;
  /** what is no longer reported on the same path after this rule: everything, or the rules with these ids */
  silences?: 'everything' | readonly string[];
  /** the id in the issue, when several rules share one */
  goesAs?: string;
  /** sources and reasons that depend on the thing, instead of those of the rule */
  grounds?: (thing: T) => Pick<Issue, 'source' | 'because'>;
  /** the first day on which the rule no longer holds */
  until?: Day;
}

/** A rule that can run, with its sources and its days. */
export type Rule = Row<never> & Basis;

/** A row of a table of rules. */
export const rule = <T>(basis: Basis, row: Row<T>): Rule => ({ ...basis, ...row }) as unknown as Rule;

/** One precheck of one filing: what is known of the filing, and the paths on which nothing more is reported. */
export interface Context extends Known {
  known: Known;
  at: Instant;
  today: Day;
  day: Day;
  /** every value by its path, without blank texts */
  values: ReadonlyMap<string, unknown>;
  /** the text at a path; '' when it is missing or blank, or when nothing more is reported on that path */
  text(path: string): string;
  /** whether nothing more is reported on a path: at all, or by one rule */
  isSilent(path: string, rule?: string): boolean;
  silence(path: string, rule?: string): void;
  /** what a target found in this filing, when it was already used */
  found: Map<unknown, readonly unknown[]>;
}

/** The context of a precheck. Nothing is reported on the paths in `silent`. */
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
  // Each property is written out, because objects made with spread syntax are slow to read.
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

/** A target that several rules share. It searches each filing only once. */
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

/** A rule in force. All these objects have the same keys in the same order, which makes them fast to read. */
interface Running {
  id: string;
  check: Rule['check'];
  /** which of the table's different conditions are its own; -1 when it has none */
  condition: number;
  row: Rule;
}

/** Neighbouring rules with the same target. The target is searched once for all of them. */
interface Group {
  looksAt: Rule['looksAt'];
  rules: Running[];
}

/** Prepares a table for a day: the rules in force, with neighbours of the same target grouped. */
function groupsOn(rules: Readonly<Record<string, Rule>>, day: Day): Group[] {
  const groups: Group[] = [];
  const conditions: string[] = [];
  for (const [id, row] of Object.entries(rules)) {
    if (day < row.from || (row.until !== undefined && day >= row.until)) continue;
    const running: Running = { id, check: row.check, condition: placeOf(row, conditions), row };
    const last = groups[groups.length - 1];
    if (last?.looksAt === row.looksAt) last.rules.push(running);
    else groups.push({ looksAt: row.looksAt, rules: [running] });
  }
  return groups;
}

/** The place of a row's conditions among those before it: many rules share theirs, which are asked once a filing. */
function placeOf({ when, inDoubt, unless }: Conditions, conditions: string[]): number {
  if (when.length === 0 && !inDoubt && !unless) return -1;
  const key = [when, inDoubt, unless].join('|');
  const place = conditions.indexOf(key);
  return place < 0 ? conditions.push(key) - 1 : place;
}

/**
 * An engine for a table of rules: it gives the issues of one filing. Issues about one thing come in the order of the
 * table.
 */
export function engineOf(table: Readonly<Record<string, Rule>>): (context: Context) => Issue[] {
  let ready: { day: Day; groups: Group[] } | undefined;
  return (context) => {
    const { day } = context;
    if (ready?.day !== day) ready = { day, groups: groupsOn(table, day) };
    const issues: Issue[] = [];
    const held: boolean[] = [];
    const applies = ({ condition, row }: Running): boolean => {
      if (condition < 0) return true;
      held[condition] ??= appliesTo(context, row);
      return held[condition] as boolean;
    };
    for (const { looksAt, rules } of ready.groups) {
      if (!rules.some(applies)) continue;
      looksAt(context, (thing, path) => {
        for (let index = 0; index < rules.length; index++) {
          const running = rules[index] as Running;
          if (context.isSilent(path, running.id)) continue;
          if (!applies(running)) continue;
          const words = running.check(thing, context, path);
          if (words) issues.push(found(running, path, words, thing, context));
        }
      });
    }
    return issues;
  };
}

/** Makes the issue, and silences what the rule silences. */
function found({ id, row }: Running, path: string, words: Words, thing: never, context: Context): Issue {
  if (row.silences === 'everything') context.silence(path);
  else for (const other of row.silences ?? []) context.silence(path, other);
  return issueOf(row, row.goesAs ?? id, path, words, context, row.grounds?.(thing));
}

/** The facts that decide whether a rule applies. */
export type Conditions = Pick<Sentence, 'when' | 'inDoubt' | 'unless'>;

/** Whether a rule applies to a filing. */
export function appliesTo(known: Pick<Known, 'is'>, { when, inDoubt, unless }: Conditions): boolean {
  if (holds(known, when) !== 'yes') return false;
  if (inDoubt && holds(known, inDoubt) !== 'unknown') return false;
  return !unless?.some((id) => known.is(id) === 'yes');
}

/** The issue of a rule on a path; `words` fill its sentences. */
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
