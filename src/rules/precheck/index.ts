import type { DocumentNeed } from '../documents/row';
import type { SubmittedBy } from '../facts/fact';
import { FORM, GROUPS } from '../fields/form';
import { orderOf } from '../fields/rows';
import type { Instant } from '../filing';
import type { Fault, Parsed } from '../filing/parse';
import { valueAt } from '../filing/path';
import { placeInFile, placeInFiling } from '../filing/written';
import { HISTORY_RULES, type ProcessOverview, processOf } from '../process';
import type { FilingStatus } from '../process/stages';
import { type Reminder, remindersFor } from '../reminders';
import { type Context, contextOf, engineOf, issueOf, type Rule } from '../rule';
import type { Issue } from '../sentence';
import { APP_RULES } from './app';
import { CERTIFICATE_TYPE_RULES } from './certificateTypes';
import { CREDIT_CODE_RULES } from './creditCodes';
import { DOCUMENT_RULES, documents } from './documents';
import { LETTER_RULES } from './letters';
import { LOCAL_RULES } from './local';
import { MATERIAL_RULES } from './materials';
import { MINISTRY_RULES } from './ministry';
import { PAPER_RULES } from './papersRead';
import { PERSON_NUMBER_RULES } from './personNumbers';
import { PHOTO_RULES } from './photos';
import { PRE_APPROVAL_RULES } from './preApprovals';
import { PRINCIPAL_RULES } from './principals';
import { READING_RULES } from './reading';
import { REGION_RULES } from './region';
import { REQUIRED_RULES } from './required';
import { ROLE_RULES } from './roles';
import { SERVICE_RULES } from './services';
import { SUBJECT_RULES } from './subject';

/** Every rule about a filing by its id. A rule that silences other rules must come before them. */
export const RULES: Record<string, Rule> = {
  ...READING_RULES,
  ...REQUIRED_RULES,
  ...LOCAL_RULES,
  ...MINISTRY_RULES,
  ...SUBJECT_RULES,
  ...CERTIFICATE_TYPE_RULES,
  ...CREDIT_CODE_RULES,
  ...PERSON_NUMBER_RULES,
  ...REGION_RULES,
  ...PRINCIPAL_RULES,
  ...ROLE_RULES,
  ...APP_RULES,
  ...SERVICE_RULES,
  ...PRE_APPROVAL_RULES,
  ...MATERIAL_RULES,
  ...LETTER_RULES,
  ...PHOTO_RULES,
  ...PAPER_RULES,
  ...DOCUMENT_RULES,
};

const run = engineOf(RULES);

/** All that the `precheck` command prints about a filing. */
interface Precheck {
  issues: Issue[];
  documents: DocumentNeed[];
  filing: FilingStatus;
  report: ProcessOverview['report'];
  verification: ProcessOverview['verification'];
  reminders: Reminder[];
}

/** The whole precheck of a file that was read with `parseFiling`. */
export function precheck(parsed: Parsed, at: Instant): Precheck {
  const { filing } = parsed;
  const context = contextOf(filing, at, 'api', silencedBy(parsed));
  const process = processOf(filing, at, parsed);
  return {
    issues: [...issuesIn(context, parsed), ...process.issues],
    documents: documentsIn(context),
    filing: process.filing,
    report: process.report,
    verification: process.verification,
    reminders: remindersFor(filing, at, process),
  };
}

function documentsIn(context: Context): DocumentNeed[] {
  const needs: DocumentNeed[] = [];
  documents(context, (need) => needs.push(need));
  return needs;
}

/** What would be returned, may be returned, or cannot be known on this phone; in the order of the form. */
export function issuesOf(
  parsed: Pick<Parsed, 'filing'> & Partial<Parsed>,
  at: Instant,
  { submittedBy = 'api' }: { submittedBy?: SubmittedBy } = {},
): Issue[] {
  const whole: Parsed = { faults: [], dropped: new Map(), ...parsed };
  return issuesIn(contextOf(whole.filing, at, submittedBy, silencedBy(whole)), whole);
}

function issuesIn(context: Context, parsed: Parsed): Issue[] {
  const found = run(context);
  if (parsed.faults.length === 0 && parsed.dropped.size === 0) return inOrder(found);
  const read = parsed.faults
    .filter(({ rule }) => !(rule in HISTORY_RULES))
    .map((fault) => issueOfFault(fault, context));
  return inOrder([
    ...read,
    ...found.map((issue) => ({ ...issue, path: placeInFile(issue.path, parsed.dropped) })),
  ]);
}

/**
 * The issue for a value that could not be read: by the rule that the parser names. No other rule reports on its path.
 */
function issueOfFault({ path, rule, words }: Fault, context: Context): Issue {
  return issueOf(RULES[rule] as Rule, rule, path, words, context);
}

/**
 * The paths on which no rule reports. A value that could not be read is not missing. The same is true of a list of
 * which no item could be read.
 */
function silencedBy({ filing, faults, dropped }: Parsed): string[] {
  if (faults.length === 0) return [];
  return [
    ...faults.flatMap(({ rule, path }) =>
      rule === 'unknownKey' ? [] : withFields(placeInFiling(path, dropped)),
    ),
    ...[...dropped.keys()].filter(
      (list) =>
        (valueAt(filing, list) as unknown[] | undefined)?.length === 0 &&
        // An item that is null is left out without a fault: it is missing.
        faults.some(({ path }) => path.startsWith(`${list}[`)),
    ),
  ];
}

/** A path; after a group the paths of its fields. */
function withFields(path: string | null): string[] {
  if (path === null) return [];
  if (!GROUPS.has(path)) return [path];
  return [path, ...FORM.map((row) => row.path).filter((field) => field.startsWith(`${path}.`))];
}

/** The sort is stable: issues on the same path stay in the order in which they were found. */
function inOrder(issues: Issue[]): Issue[] {
  const ranked = issues.map((issue, place) => ({ issue, place, order: orderOf(issue.path) }));
  ranked.sort((a, b) => a.order - b.order || a.place - b.place);
  return ranked.map(({ issue }) => issue);
}
