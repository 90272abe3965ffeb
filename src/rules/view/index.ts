import type { DocumentNeed } from '../documents/row';
import type { Field, SectionId } from '../fields';
import type { Instant } from '../filing';
import type { Draft } from '../filing/draft';
import type { Issue } from '../sentence';
import { lazily } from './lazily';
import { type ProgressView, progressOf } from './progress';
import { documentsOfDraft, fieldsIn, issuesOfDraft, type Task, tasksOf } from './tasks';

/** What the screens of the form show of a filing at a moment. It is computed once for all of them. */
interface FilingView {
  readonly progress: ProgressView;
  readonly issues: Issue[];
  readonly documents: DocumentNeed[];
  readonly tasks: Task[];
  /** what each section asks now */
  readonly fields: Record<SectionId, Field[]>;
}

const VIEWS = new WeakMap<Draft, { at: Instant; view: FilingView }>();

/** The view of a draft. The same draft at the same moment gives the same object. */
export function viewOf(draft: Draft, at: Instant): FilingView {
  const known = VIEWS.get(draft);
  if (known?.at === at) return known.view;
  const view = newView(draft, at);
  VIEWS.set(draft, { at, view });
  return view;
}

function newView(draft: Draft, at: Instant): FilingView {
  const progress = progressOf(draft, at);
  const view: FilingView = lazily<FilingView>({
    progress: () => progress,
    issues: () => issuesOfDraft(draft, at, progress.request, view.fields),
    documents: () => documentsOfDraft(draft, at, progress.request, view.fields),
    tasks: () => tasksOf(draft, at, view.issues, view.fields),
    fields: () => fieldsIn(draft, at, progress.request),
  });
  return view;
}
