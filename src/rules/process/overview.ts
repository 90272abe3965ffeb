import type { Filing, FilingStatus, Instant, Issue } from '../filing';
import { courseOf } from './course';
import { collectFaults } from './history-issues';
import { replay } from './replay';
import { type ReportStatus, reportFrom } from './report';
import { statusFrom } from './status';
import { type VerificationStatus, verificationOf } from './verification';

/** Everything the history and the clock say about a filing. */
export interface ProcessOverview {
  /** what is wrong with the history */
  issues: Issue[];
  filing: FilingStatus;
  report: ReportStatus | null;
  verification: VerificationStatus | null;
}

/** All of it in one reading of the history. */
export function processOf(filing: Filing, at: Instant): ProcessOverview {
  const course = courseOf(filing);
  const collected = collectFaults(filing);
  const progress = replay(filing, at, collected.listen);
  return {
    issues: collected.issues(),
    filing: statusFrom(progress, course, at),
    report: reportFrom(progress, course, at),
    verification: verificationOf(filing, at),
  };
}
