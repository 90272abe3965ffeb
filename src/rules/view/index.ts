import type { DocumentNeed } from '../documents/row';
import { type Field, fieldsOf, type SectionId } from '../fields';
import type { Filing, Instant } from '../filing';
import type { Draft } from '../filing/draft';
import { requestOf } from '../filing/request';
import {
  type Clock,
  clockFrom,
  type NextEvent,
  nextFrom,
  type ReportStatus,
  standingOf,
  type Todo,
  todoFrom,
} from '../process';
import type { FilingStatus } from '../process/stages';
import type { Issue } from '../sentence';
import { documentsOfDraft, issuesOfDraft, type Task, tasksOf } from './tasks';

/** What screens show of a filing at a moment. Each part is worked out when it is first asked for, and once. */
export interface FilingView {
  /** the official request of the draft */
  readonly request: Filing;
  readonly issues: Issue[];
  readonly documents: DocumentNeed[];
  readonly tasks: Task[];
  readonly status: FilingStatus;
  readonly cacReport: ReportStatus | null;
  readonly clock: Clock | null;
  readonly todo: Todo;
  readonly next: NextEvent[];
  fieldsOf(section: SectionId): Field[];
}

/** A value that is worked out at the first call. */
function once<T>(work: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

const VIEWS = new WeakMap<Draft, { at: Instant; view: FilingView }>();

/** The view of a draft at a moment; the same draft at the same moment gives the same view. */
export function viewOf(draft: Draft, at: Instant): FilingView {
  const known = VIEWS.get(draft);
  if (known?.at === at) return known.view;
  const view = newView(draft, at);
  VIEWS.set(draft, { at, view });
  return view;
}

function newView(draft: Draft, at: Instant): FilingView {
  const request = once(() => requestOf(draft));
  const issues = once(() => issuesOfDraft(draft, at, request()));
  const documents = once(() => documentsOfDraft(draft, at, request()));
  const tasks = once(() => tasksOf(draft, at, request(), issues()));
  const standing = once(() => standingOf(request(), at));
  const clock = once(() => clockFrom(standing()));
  const todo = once(() => todoFrom(standing()));
  const next = once(() => nextFrom(standing()));
  return {
    get request() {
      return request();
    },
    get issues() {
      return issues();
    },
    get documents() {
      return documents();
    },
    get tasks() {
      return tasks();
    },
    get status() {
      return standing().status;
    },
    get cacReport() {
      return standing().report;
    },
    get clock() {
      return clock();
    },
    get todo() {
      return todo();
    },
    get next() {
      return next();
    },
    fieldsOf: (section) => fieldsOf(draft, section, request()),
  };
}
