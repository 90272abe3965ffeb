import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import { documentsFor } from '../documents';
import type { DocumentNeed } from '../documents/row';
import { type Field, fieldAt, fieldsOf, SECTIONS, type SectionId } from '../fields';
import { placeOf } from '../fields/place';
import { rowAt } from '../fields/rows';
import type { Filing, Instant } from '../filing';
import { type Draft, newDraft } from '../filing/draft';
import { valueAt } from '../filing/path';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import { requestOf } from '../filing/request';
import { issuesOf } from '../precheck';
import type { Issue } from '../sentence';

/** The fields that each section asks. */
export type Fields = Readonly<Record<SectionId, readonly Field[]>>;

export const fieldsIn = (draft: Draft, at: Instant, request: Filing): Record<SectionId, Field[]> => {
  const of = (section: SectionId) => fieldsOf(draft, section, at, request);
  return {
    subject: of('subject'),
    subjectPrincipal: of('subjectPrincipal'),
    app: of('app'),
    appPrincipal: of('appPrincipal'),
  };
};

/** How complete one part of the filing is. The other numbers count issues. */
export interface Task {
  id: SectionId | 'documents';
  title: string;
  untouched: boolean;
  /** how many answers or photos the person has given */
  given: number;
  missing: number;
  wrong: number;
  doubtful: number;
}

/**
 * Tells whether the value at a path is copied from another path. Its issue is then shown where the person gave the
 * value.
 */
function isCopied(draft: Draft, fields: Fields): (path: string) => boolean {
  const asked = new Set(Object.values(fields).flatMap((all) => all.map(({ path }) => path)));
  const onePerson = draft.appPrincipalIsPrincipal || draft.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const noLetter = onePerson && draft.principalIsLegalRep;
  return (path) => {
    if (REGION_PARTS.includes(path) || (noLetter && path === APP_PRINCIPAL.letter)) return true;
    const row = rowAt(path);
    if (row?.whose !== 'principal' && row?.whose !== 'appPrincipal') return false;
    const field = fieldAt(path);
    return field ? !asked.has(field.path) : onePerson && row.whose === 'appPrincipal' && row.photo === 'card';
  };
}

/**
 * The issues of a draft. The person submits it in WeChat's console, so the face check is still to come. An issue of a
 * copied value is shown once, where the person gave the value.
 */
export function issuesOfDraft(
  draft: Draft,
  at: Instant,
  request = requestOf(draft),
  fields = fieldsIn(draft, at, request),
): Issue[] {
  const copied = isCopied(draft, fields);
  const individual = draft.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  const issues = issuesOf({ filing: request }, at, { submittedBy: 'console' });
  const reported = new Set(
    issues.filter(({ path }) => !copied(path)).map(({ rule, path }) => `${rule} ${path}`),
  );
  return issues.flatMap((issue) => {
    if (!copied(issue.path)) return [issue];
    // The person said that both principals are the same, but no number is filled in yet. A letter cannot be needed.
    if (issue.path === APP_PRINCIPAL.letter) return [];
    const path = originOf(issue.path, individual);
    const key = `${issue.rule} ${path}`;
    if (reported.has(key)) return [];
    reported.add(key);
    return [{ ...issue, path }];
  });
}

/** The values an individual gives once, as the subject. */
const FILLED_AS_SUBJECT: ReadonlyMap<string, string> = new Map([
  [PRINCIPAL.name, SUBJECT.name],
  [PRINCIPAL.certificateType, SUBJECT.certificateType],
  [PRINCIPAL.certificateNumber, SUBJECT.certificateNumber],
]);

/** One picker sets all three codes. */
const REGION_PARTS: readonly string[] = [SUBJECT.province, SUBJECT.city];

/** The path where the person gave a copied value. */
export function originOf(path: string, individual: boolean): string {
  if (REGION_PARTS.includes(path)) return SUBJECT.district;
  const asked = path.replace('icp_applets.principal_info.', 'icp_subject.principal_info.');
  return (individual ? FILLED_AS_SUBJECT.get(asked) : undefined) ?? asked;
}

/** The documents to photograph. When one person has both roles, the certificate is listed once. */
export function documentsOfDraft(
  draft: Draft,
  at: Instant,
  request = requestOf(draft),
  fields = fieldsIn(draft, at, request),
): DocumentNeed[] {
  const copied = isCopied(draft, fields);
  return documentsFor(request, at).filter(({ path }) => !copied(path));
}

/** The rows of the task list: four sections and the photos. Pass `issues` and `fields` to avoid a second precheck. */
export function tasksOf(
  draft: Draft,
  at: Instant,
  issues = issuesOfDraft(draft, at),
  fields = fieldsIn(draft, at, requestOf(draft)),
): Task[] {
  const { kind = 'first', icp_subject, local } = draft.filing;
  const { type = 0, province = '' } = icp_subject?.base_info ?? {};
  const blank = newDraft(kind, type, province, local?.individual_business, local?.found_at_ministry).filing;
  const counts = new Map<string, Task>();
  const sections = SECTIONS.flatMap(({ id, title }): Pick<Task, 'id' | 'title' | 'untouched' | 'given'>[] => {
    const touched = fields[id]
      .map(({ path }) => ({ now: valueAt(draft.filing, path), before: valueAt(blank, path) }))
      .filter(({ now, before }) => now !== before);
    const given = touched.filter(({ now }) => now !== undefined && now !== '').length;
    return fields[id].length > 0 ? [{ id, title, untouched: touched.length === 0, given }] : [];
  });
  const photos = Object.keys(draft.filing.photos ?? {}).length;
  for (const row of [
    ...sections,
    { id: 'documents' as const, title: '材料照片', untouched: photos === 0, given: photos },
  ])
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

/** How many values are missing, and how many would be returned; the kind of filing stands in no task. */
export function leftOf(tasks: readonly Task[], issues: readonly Issue[]): { missing: number; wrong: number } {
  const wrongKind = issues.filter(({ path, level }) => path === 'kind' && level === 'error').length;
  return {
    missing: tasks.reduce((sum, task) => sum + task.missing, 0),
    wrong: tasks.reduce((sum, task) => sum + task.wrong, wrongKind),
  };
}

/** How much of these tasks is done, from 0 to 1. What is wrong counts as still to be done. */
export function shareOf(tasks: readonly Task[]): number {
  const sum = (of: (task: Task) => number) => tasks.reduce((all, task) => all + of(task), 0);
  const [left, done] = [
    sum(({ missing, wrong }) => missing + wrong),
    sum(({ given, wrong }) => Math.max(0, given - wrong)),
  ];
  return left + done === 0 ? 1 : done / (left + done);
}
