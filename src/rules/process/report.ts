import { isoOf } from '../calendar/instant';
import type { Instant } from '../filing';
import type { Course } from './course';
import { type Progress, reportClockIsOver, reportDueOf } from './progress';

export type ReportStage =
  | 'not_required'
  | 'code_review'
  | 'cac_review'
  | 'cleared'
  | 'refused'
  | 'prelaunch'
  | 'released'
  | 'take_down_required';

/** The state of the CAC report (报备). */
export interface ReportStatus {
  stage: ReportStage;
  /** the end of the 168 hours while they run (ISO 8601); null when there is no promised time */
  due: string | null;
  since?: string;
  /** whether this version may be published now */
  may_release: boolean;
}

/** The state of the CAC report at `at`; null while the categories are not known. */
export function reportFrom(progress: Progress, course: Course, at: Instant): ReportStatus | null {
  if (course.reportRequired === null) return null;
  const { report } = progress;
  const stage = course.reportRequired ? stageAt(progress, course, at) : 'not_required';
  const due = stage === 'cac_review' && !course.overseasNonEnterprise ? reportDueOf(report) : null;
  const status: ReportStatus = {
    stage,
    due: due === null ? null : isoOf(due),
    may_release: stage === 'cleared' || stage === 'prelaunch',
  };
  return report.since === null || stage === 'not_required'
    ? status
    : { ...status, since: isoOf(report.since) };
}

function stageAt({ report }: Progress, course: Course, at: Instant): ReportStage {
  if (report.phase === 'notified') {
    return reportClockIsOver(report, at) && !course.overseasNonEnterprise ? 'prelaunch' : 'cac_review';
  }
  return STAGE_OF_PHASE[report.phase];
}

const STAGE_OF_PHASE = {
  none: 'code_review',
  code: 'code_review',
  passed: 'cac_review',
  cleared: 'cleared',
  refused: 'refused',
  released: 'released',
  takeDown: 'take_down_required',
} as const;
