import type { Filing, Instant } from '../filing';
import type { Draft } from '../filing/draft';
import { requestOf } from '../filing/request';
import type { Todo } from '../process/advice';
import { type Clock, clockFrom } from '../process/clock';
import { type NextEvent, nextFrom } from '../process/record';
import type { ReportStatus } from '../process/report';
import type { FilingStatus } from '../process/stages';
import { type Standing, standingOf } from '../process/standing';
import { todoFrom } from '../process/todo';
import { lazily } from './lazily';

/**
 * What screens show of the progress of a filing at a moment. Each part is computed when it is first read, and only
 * once.
 */
export interface ProgressView {
  /** the official request of the draft */
  readonly request: Filing;
  readonly status: FilingStatus;
  readonly cacReport: ReportStatus | null;
  readonly clock: Clock | null;
  readonly todo: Todo;
  readonly next: NextEvent[];
}

const VIEWS = new WeakMap<Draft, { at: Instant; view: ProgressView }>();

/** The progress view of a draft. The same draft at the same moment gives the same object. */
export function progressOf(draft: Draft, at: Instant): ProgressView {
  const known = VIEWS.get(draft);
  if (known?.at === at) return known.view;
  const view = newView(draft, at);
  VIEWS.set(draft, { at, view });
  return view;
}

function newView(draft: Draft, at: Instant): ProgressView {
  const view: ProgressView & { standing: Standing } = lazily({
    request: () => requestOf(draft),
    standing: () => standingOf(view.request, at),
    status: () => view.standing.status,
    cacReport: () => view.standing.report,
    clock: () => clockFrom(view.standing),
    todo: () => todoFrom(view.standing),
    next: () => nextFrom(view.standing),
  });
  return view;
}
