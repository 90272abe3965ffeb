import type { Draft } from './draft';
import { requestOf } from './draft';
import { fieldsOf, SECTIONS, type SectionId } from './fields';
import { placeOf } from './fields/place';
import type { Instant, Issue } from './filing';
import { valueAt } from './path';
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

/** What is filled in on the phone is submitted in WeChat's console, so its face check is still to come. */
export const issuesOfDraft = (draft: Draft, at: Instant): Issue[] =>
  issuesOf(requestOf(draft), at, { submittedBy: 'console' });

const ASKED_AT_START = ['icp_subject.base_info.type', 'icp_subject.base_info.province'];

/** The rows of the task list: four sections and the photographs. */
export function tasksOf(draft: Draft, at: Instant): Task[] {
  const counts = new Map<string, Task>();
  const sections: Pick<Task, 'id' | 'title' | 'untouched'>[] = SECTIONS.map(({ id, title }) => ({
    id,
    title,
    untouched: fieldsOf(draft, id).every(
      ({ path }) => ASKED_AT_START.includes(path) || valueAt(draft.filing, path) === undefined,
    ),
  }));
  const photos = Object.keys(draft.filing.photos ?? {}).length;
  for (const row of [...sections, { id: 'documents' as const, title: '材料照片', untouched: photos === 0 }])
    counts.set(row.id, { ...row, missing: 0, wrong: 0, doubtful: 0 });
  for (const issue of issuesOfDraft(draft, at)) {
    const task = counts.get(placeOf(issue.path).section);
    if (!task) continue;
    if (issue.level !== 'error') task.doubtful += issue.level === 'warning' ? 1 : 0;
    else if (issue.rule === 'required') task.missing += 1;
    else task.wrong += 1;
  }
  return [...counts.values()];
}
