import type { Filing, Instant } from '../filing';
import { type Course, courseOf } from './course';
import type { Progress } from './progress';
import { type FaultListener, replay } from './replay';
import { type ReportStatus, reportFrom } from './report';
import type { FilingStatus } from './stages';
import { statusFrom } from './status';

/** The state of a filing at a moment. Its history is replayed once, and all other answers use the result. */
export interface Standing {
  filing: Filing;
  at: Instant;
  course: Course;
  progress: Progress;
  status: FilingStatus;
  report: ReportStatus | null;
}

export function standingOf(filing: Filing, at: Instant, onFault?: FaultListener): Standing {
  const course = courseOf(filing);
  const progress = replay(filing, at, onFault);
  const status = statusFrom(progress, course, at);
  return { filing, at, course, progress, status, report: reportFrom(progress, course, at) };
}
