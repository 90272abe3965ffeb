import { documentsOf } from '../documents';
import { NOT_KNOWN } from '../facts';
import type { DocumentNeed, Filing, FilingStatus, Instant, Issue } from '../filing';
import { orderOf } from '../fields/form';
import { APP_PRINCIPAL, PRINCIPAL } from '../filing/paths';
import { type ProcessOverview, processOf } from '../process';
import { type Reminder, remindersFor } from '../reminders';
import { APP_RULES, checkApp } from './app';
import { CERTIFICATE_RULES } from './certificates';
import { LETTER_RULES } from './letters';
import { checkMaterials, MATERIAL_RULES } from './materials';
import { checkLegalRep, checkOwner, OWNER_RULES } from './principals';
import { PICTURE_RULES } from './pictures';
import { PRE_APPROVAL_RULES } from './preApprovals';
import { checkRegion, REGION_RULES } from './region';
import { checkRequired, REQUIRED_RULES } from './required';
import { checkRoles, ROLE_RULES } from './roles';
import { SERVICE_RULES } from './services';
import { readShape, SHAPE_RULES } from './shape';
import { checkSubject, SUBJECT_RULES } from './subject';
import { checkTold, TOLD_RULES } from './told';
import { issueOf, type Rule, type RuleTable, type SubmittedBy, type View, viewOf } from './view';

export type { Rule } from './view';

const DOCUMENT_RULES = {
  documentMissing: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY', 'WX-MAT'],
    message: '缺少{label}，会被退回',
    fix: '拍照或上传{label}',
  },
  documentMayBeNeeded: {
    level: 'unknown',
    when: [],
    source: ['WX-MAT'],
    message: '要不要交{label}，这台手机还无法判断',
    fix: '看一看：{open}。是的话就要交',
  },
} as const satisfies RuleTable;

/** Every rule about the answers by its id, in the order of the form. */
export const RULES: Record<string, Rule> = {
  ...SHAPE_RULES,
  ...TOLD_RULES,
  ...REQUIRED_RULES,
  ...SUBJECT_RULES,
  ...CERTIFICATE_RULES,
  ...REGION_RULES,
  ...OWNER_RULES,
  ...ROLE_RULES,
  ...APP_RULES,
  ...SERVICE_RULES,
  ...PRE_APPROVAL_RULES,
  ...MATERIAL_RULES,
  ...LETTER_RULES,
  ...PICTURE_RULES,
  ...DOCUMENT_RULES,
};

/** What would be returned, may be returned, or cannot be known here, in the order of the form. */
export function issuesOf(filing: Filing, at: Instant, options: { submittedBy?: SubmittedBy } = {}): Issue[] {
  return lookAt(filing, at, options.submittedBy ?? 'api').issues;
}

/** Everything the door says about a filing, as the command prints it. */
interface Precheck {
  issues: Issue[];
  documents: DocumentNeed[];
  filing: FilingStatus;
  report: ProcessOverview['report'];
  verification: ProcessOverview['verification'];
  reminders: Reminder[];
}

export function precheck(filing: Filing, at: Instant): Precheck {
  const { issues, documents } = lookAt(filing, at, 'api');
  const process = processOf(filing, at);
  return {
    issues: [...issues, ...process.issues],
    documents,
    filing: process.filing,
    report: process.report,
    verification: process.verification,
    reminders: remindersFor(filing, at, process),
  };
}

/** Issues and documents in one pass. */
function lookAt(
  filing: Filing,
  at: Instant,
  submittedBy: SubmittedBy,
): { issues: Issue[]; documents: DocumentNeed[] } {
  const view = viewOf(filing, at, submittedBy);
  readShape(view);
  checkTold(view);
  checkRequired(view);
  checkSubject(view);
  checkRegion(view);
  checkOwner(view, PRINCIPAL);
  checkLegalRep(view);
  checkOwner(view, APP_PRINCIPAL);
  checkRoles(view);
  checkApp(view);
  checkMaterials(view);
  const documents = documentsOf(view);
  checkDocuments(view, documents);
  return { issues: inOrder(view.issues), documents };
}

/** A required paper that is missing is an issue on its place; one that may be required says so once the ground is known. */
function checkDocuments(view: View, documents: readonly DocumentNeed[]): void {
  const grounded = view.province !== undefined && view.is('subjectIsIndividual') !== 'unknown';
  for (const { path, label, required, given, because, source } of documents) {
    if (given || view.settled.has(path)) continue;
    const ground = { source, because };
    if (required === true) {
      view.issues.push(issueOf(DOCUMENT_RULES.documentMissing, 'required', path, { label }, ground));
    } else if (grounded) {
      const open = because
        .filter((one) => one.startsWith(NOT_KNOWN))
        .map((one) => one.slice(NOT_KNOWN.length));
      const words = { label, open: open.join('；') };
      view.issues.push(
        issueOf(DOCUMENT_RULES.documentMayBeNeeded, 'documentMayBeNeeded', path, words, ground),
      );
    }
  }
}

/** Stable: issues on one path keep the order in which they were found. */
function inOrder(issues: Issue[]): Issue[] {
  const ranked = issues.map((issue, place) => ({ issue, place, order: orderOf(issue.path) }));
  ranked.sort((a, b) => a.order - b.order || a.place - b.place);
  return ranked.map(({ issue }) => issue);
}
