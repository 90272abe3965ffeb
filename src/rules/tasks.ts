import { INDIVIDUAL } from './catalogue/subjectTypes';
import { documentsFor } from './documents';
import { type Draft, newDraft, requestOf } from './draft';
import { fieldAt, fieldsOf, SECTIONS, type SectionId } from './fields';
import { placeOf } from './fields/place';
import type { DocumentNeed, Instant, Issue } from './filing';
import { valueAt } from './path';
import { APP_OWNER, OWNER, SUBJECT } from './paths';
import { issuesOf } from './precheck';

/** How far one part of the filing is. Counts of issues. */
export interface Task {
  id: SectionId | 'documents';
  title: string;
  untouched: boolean;
  missing: number;
  wrong: number;
  doubtful: number;
}

const OWNERS = /^(photos\.)?icp_(subject|applets)\.principal_info\./;
const OWN_PHOTO = /^(photos\.)?icp_applets\.principal_info\.certificate_photo/;

/** What is said of a copied answer is said once, where it was asked. */
function isCopied(draft: Draft): (path: string) => boolean {
  const asked = new Set(SECTIONS.flatMap(({ id }) => fieldsOf(draft, id)).map(({ path }) => path));
  const copiesPhotos =
    draft.appPrincipalIsPrincipal || draft.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const noLetter = copiesPhotos && draft.principalIsLegalRep;
  return (path) => {
    if (REGION_PARTS.includes(path) || (noLetter && path === APP_OWNER.letter)) return true;
    const field = OWNERS.test(path) ? fieldAt(path) : undefined;
    return field ? !asked.has(field.path) : copiesPhotos && OWN_PHOTO.test(path);
  };
}

/**
 * What is filled in on the phone is submitted in WeChat's console, so its face check is still to come. An issue of a
 * copied answer is said where the answer was given, once.
 */
export function issuesOfDraft(draft: Draft, at: Instant): Issue[] {
  const copied = isCopied(draft);
  const individual = draft.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const issues = issuesOf(requestOf(draft), at, { submittedBy: 'console' });
  const said = new Set(issues.filter(({ path }) => !copied(path)).map(({ rule, path }) => `${rule} ${path}`));
  return issues.flatMap((issue) => {
    if (!copied(issue.path)) return [issue];
    // Declared one person before any number is told: no letter can be wanted.
    if (issue.path === APP_OWNER.letter) return [];
    const path = originOf(issue.path, individual);
    const key = `${issue.rule} ${path}`;
    if (said.has(key)) return [];
    said.add(key);
    return [{ ...issue, path }];
  });
}

/** What an individual tells once, as the subject. */
const TOLD_AS_SUBJECT: Record<string, string> = {
  [OWNER.name]: SUBJECT.name,
  [OWNER.certificateType]: SUBJECT.certificateType,
  [OWNER.certificateNumber]: SUBJECT.certificateNumber,
};

/** One picker answers all three. */
const REGION_PARTS: readonly string[] = [SUBJECT.province, SUBJECT.city];

/** Where a copied answer was given. */
function originOf(path: string, individual: boolean): string {
  if (REGION_PARTS.includes(path)) return SUBJECT.district;
  const owner = path.replace('icp_applets.principal_info.', 'icp_subject.principal_info.');
  return (individual ? TOLD_AS_SUBJECT[owner] : undefined) ?? owner;
}

/** The papers to photograph; one person's certificate is photographed once. */
export function documentsOfDraft(draft: Draft, at: Instant): DocumentNeed[] {
  const copied = isCopied(draft);
  return documentsFor(requestOf(draft), at).filter(({ path }) => !copied(path));
}

/** The rows of the task list: four sections and the photographs. `issues` spares a second look where they are known. */
export function tasksOf(draft: Draft, at: Instant, issues = issuesOfDraft(draft, at)): Task[] {
  const { kind = 'first', icp_subject, local } = draft.filing;
  const { type = 0, province = '' } = icp_subject?.base_info ?? {};
  const blank = newDraft(kind, type, province, local?.individual_business).filing;
  const counts = new Map<string, Task>();
  const sections = SECTIONS.flatMap(({ id, title }): Pick<Task, 'id' | 'title' | 'untouched'>[] => {
    const fields = fieldsOf(draft, id);
    const untouched = fields.every(({ path }) => valueAt(draft.filing, path) === valueAt(blank, path));
    return fields.length > 0 ? [{ id, title, untouched }] : [];
  });
  const photos = Object.keys(draft.filing.photos ?? {}).length;
  for (const row of [...sections, { id: 'documents' as const, title: '材料照片', untouched: photos === 0 }])
    counts.set(row.id, { ...row, missing: 0, wrong: 0, doubtful: 0 });
  for (const issue of issues) {
    const task = counts.get(placeOf(issue.path).section);
    if (!task) continue;
    if (issue.level !== 'error') task.doubtful += issue.level === 'warning' ? 1 : 0;
    else if (issue.rule === 'required') task.missing += 1;
    else task.wrong += 1;
  }
  return [...counts.values()];
}
