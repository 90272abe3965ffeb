import type { EventId, Instant } from '../filing';
import type { Course } from './course';
import { withLimits } from './limits';
import { type Entry, noticeDayOf, type Progress, type ReportProgress, reportClockIsOver } from './progress';

type ReportEventId = Extract<EventId, `code_${string}` | `cac_${string}` | 'released' | 'taken_down'>;

type Phase = ReportProgress['phase'];

/** One event of the CAC report: the phases in which it can happen, what can refuse it, and the phase that follows. */
interface ReportStep {
  during: readonly Phase[];
  refuse?: (progress: Progress, course: Course, entry: Entry) => string | null;
  apply: (report: ReportProgress, at: Instant) => Phase;
}

/** Every event of the CAC report (报备). */
export const REPORT_STEPS: Record<ReportEventId, ReportStep> = {
  code_submitted: {
    during: ['none', 'notified', 'cleared', 'refused', 'released'],
    refuse: ({ report }, _, { at }) =>
      report.phase === 'notified' && !reportClockIsOver(report, at)
        ? '报备还没有结果，不能提交新的代码审核'
        : null,
    apply: (report) => {
      report.notified = null;
      report.answered = false;
      return 'code';
    },
  },
  code_passed: { during: ['code'], apply: ({ reportedBefore }) => (reportedBefore ? 'cleared' : 'passed') },
  code_rejected: { during: ['code'], apply: () => 'refused' },
  code_withdrawn: {
    during: ['code', 'passed', 'notified'],
    apply: (report) => {
      report.notified = null;
      return report.live ? 'released' : 'none';
    },
  },
  cac_notified: {
    during: ['passed', 'cleared'],
    refuse: ({ report }) =>
      report.phase === 'cleared' && report.notified !== null ? '这一版的报备通知已经记过了' : null,
    apply: (report, at) => {
      report.notified = at;
      return 'notified';
    },
  },
  cac_passed: {
    during: ['passed', 'notified', 'released'],
    apply: (report) => {
      report.reportedBefore = true;
      report.answered = true;
      return report.phase === 'released' ? 'released' : 'cleared';
    },
  },
  cac_rejected: {
    during: ['code', 'passed', 'notified', 'released'],
    refuse: ({ report }) =>
      report.phase === 'code' && !report.live ? '代码审核还没有通过，这时没有报备结果' : null,
    apply: ({ phase, live }) => ((phase === 'released' || phase === 'code') && live ? 'takeDown' : 'refused'),
  },
  released: {
    during: ['none', 'passed', 'notified', 'cleared'],
    refuse: refuseRelease,
    apply: (report) => {
      report.live = true;
      report.reportedBefore = true;
      return 'released';
    },
  },
  taken_down: {
    during: ['none', 'code', 'passed', 'notified', 'cleared', 'refused', 'released', 'takeDown'],
    refuse: ({ report }, course) =>
      report.live || !course.releaseNeedsFiling ? null : '还没有发布，谈不上下架',
    apply: (report) => {
      report.live = false;
      if (report.phase === 'takeDown') return 'refused';
      if (report.phase !== 'released') return report.phase;
      // A version that was released only because the 168 hours were over still waits for its result.
      return report.notified !== null && !report.answered ? 'notified' : 'cleared';
    },
  },
};

/** Whether an event belongs to the CAC report; the others belong to the filing itself. */
export function isReportEvent(event: EventId): event is ReportEventId {
  return event in REPORT_STEPS;
}

function refuseRelease(progress: Progress, course: Course, { at }: Entry): string | null {
  const { stage, report } = progress;
  if (course.releaseNeedsFiling && stage !== 'filed') return '备案完成之前不能发布';
  if (report.phase === 'cleared') return null;
  if (report.phase === 'notified') {
    if (course.overseasNonEnterprise) return '境外非企业主体没有预上线，要等报备通过才能发布';
    return reportClockIsOver(report, at)
      ? null
      : withLimits('报备还没有通过，也没有满 {cacDays}×24 小时，不能发布', noticeDayOf(progress));
  }
  return course.reportRequired === true ? '这些类目要先完成报备才能发布' : null;
}
