import { chinaDayOf } from '../calendar';
import { isBlank } from '../checks/text';
import type { FactId } from '../facts';
import { becauseOf, type Known, knownOf } from '../facts/known';
import type { Day, Filing, Instant, Issue, Level } from '../filing';
import { labelOf } from '../fields/form';
import { submittedOn } from '../process';
import type { SourceKey } from '../sources';

/** Who hands the filing in: a person in WeChat's console, or a provider through its interface. */
export type SubmittedBy = 'console' | 'api';

/** A rule: what it says, how hard, on what ground, and the facts under which it applies. */
export interface Rule {
  level: Level;
  when: readonly FactId[];
  source: readonly SourceKey[];
  /** {field} and other words in braces are filled in */
  message: string;
  fix: string;
}

export type RuleTable = Record<string, Rule>;

/** One look at one filing: its well-typed values, its facts, and the issues found so far. */
export interface View extends Known {
  at: Instant;
  today: Day;
  submittedBy: SubmittedBy;
  /** the day of the submission that stands; null before it and after it came back */
  submittedOn(): Day | null;
  /** values of the form that have the right type, by path */
  values: Map<string, unknown>;
  /** paths about whose value the worst is already said */
  settled: Set<string>;
  issues: Issue[];
}

export function viewOf(filing: Filing, at: Instant, submittedBy: SubmittedBy): View {
  // Written out: an object that is spread together is slow to read.
  const { province, is } = knownOf(filing, at);
  let submitted: Day | null | undefined;
  return {
    filing,
    province,
    is,
    at,
    today: chinaDayOf(at),
    submittedBy,
    submittedOn() {
      if (submitted === undefined) submitted = submittedOn(filing, at);
      return submitted;
    },
    values: new Map(),
    settled: new Set(),
    issues: [],
  };
}

/** The text at a path of the form; '' when it is missing or no text. */
export function textIn(view: View, path: string): string {
  const value = view.values.get(path);
  return typeof value === 'string' ? value : '';
}

/** The list at a path of the form; undefined when it is missing or no list. */
export function listIn(view: View, path: string): readonly unknown[] | undefined {
  const value = view.values.get(path);
  return Array.isArray(value) ? value : undefined;
}

export function numberIn(view: View, path: string): number | undefined {
  const value = view.values.get(path);
  return typeof value === 'number' ? value : undefined;
}

/** Writes an issue of a table down. `words` fill the braces of the rule's sentences. */
export function flag<T extends RuleTable>(
  view: View,
  table: T,
  id: keyof T & string,
  path: string,
  words: Record<string, string> = {},
): void {
  const rule = table[id] as Rule;
  const ground = { source: [...rule.source], because: becauseOf(view, rule.when) };
  view.issues.push(issueOf(rule, id, path, words, ground));
}

/** An issue with the ground it stands on. */
export function issueOf(
  rule: Rule,
  id: string,
  path: string,
  words: Record<string, string>,
  ground: Pick<Issue, 'source' | 'because'>,
): Issue {
  const message = fill(rule.message, path, words);
  return { path, level: rule.level, rule: id, message, fix: fill(rule.fix, path, words), ...ground };
}

function fill(template: string, path: string, words: Record<string, string>): string {
  return template.replace(
    /\{(\w+)\}/g,
    (_, word: string) => words[word] ?? (word === 'field' ? labelOf(path) : ''),
  );
}

/** The beginning of a text; no character is cut in two. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** What a person typed, short enough for a sentence. */
export function quoted(value: string): string {
  return shortened(value, 24);
}

/** The text at a path that is worth checking: '' when it is missing, blank, or already pointed out. */
export function checkable(view: View, path: string): string {
  if (view.settled.has(path)) return '';
  const value = textIn(view, path);
  return isBlank(value) ? '' : value;
}
