import { instantOf } from '../calendar/instant';
import type { Filing, Instant } from '../filing';
import { type Course, courseOf } from './course';
import { eventRowOf } from './events';
import { type Fault, fault } from './faults';
import {
  FILING_STEPS,
  type FilingEventId,
  leavePlatform,
  leaveSms,
  stageAfterPlatform,
} from './filing-steps';
import { withLimits } from './limits';
import { afterTime, dayOf, type Entry, nothingYet, type Progress } from './progress';
import { isReportEvent, REPORT_STEPS } from './report-steps';
import { stageLabelOf } from './stages';

/** Called for every entry that does not count. */
export type FaultListener = (index: number, fault: Fault) => void;

/**
 * The progress of the filing at `at`. The replay reads entry by entry. An entry that is wrong or impossible is reported
 * and otherwise ignored.
 */
export function replay(filing: Filing, at: Instant, onFault?: FaultListener): Progress {
  const course = courseOf(filing);
  let progress = nothingYet();
  filing.history?.forEach(({ event, at: iso, by, unchanged }, index) => {
    const entry = { event, at: instantOf(iso) ?? 0, by, unchanged };
    const then = afterTime(progress, entry.at);
    const found = faultOf(then, course, entry, at);
    if (found) {
      onFault?.(index, found);
      return;
    }
    apply(then, course, entry);
    progress = then;
  });
  return afterTime(progress, at);
}

/** Why a well-formed entry cannot follow; null when it can. `progress` is the progress at the time of the entry. */
function faultOf(progress: Progress, course: Course, entry: Entry, now: Instant): Fault | null {
  if (entry.at > now) return fault('historyFuture', '.at');
  if (progress.last !== null && entry.at < progress.last) return fault('historyBackwards', '.at');
  const why = whyNot(progress, course, entry);
  if (why === null) return null;
  const because = [`按已有记录，这时${wordsFor(progress)}`];
  return { ...fault('historyOrder', '', { why }, because), source: eventRowOf(entry.event).source };
}

/** Why the event cannot happen now, as a sentence; null when it can. */
export function whyNot(progress: Progress, course: Course, entry: Entry): string | null {
  const { event } = entry;
  if (isReportEvent(event)) {
    const step = REPORT_STEPS[event];
    const why = step.refuse?.(progress, course, entry) ?? null;
    if (why !== null || step.during.includes(progress.report.phase)) return why;
    return `“${eventRowOf(event).label}”接不上报备已有的记录`;
  }
  const step = FILING_STEPS[event];
  if (!canReach(progress, course, event)) {
    return `“${eventRowOf(event).label}”要在${stageLabelOf(step.during)}阶段才会发生，按已有记录，这时${wordsFor(progress)}`;
  }
  return step.refuse?.(progress, course, entry) ?? null;
}

/** The current state of the filing, as the end of a sentence. */
function wordsFor(progress: Progress): string {
  const { stage, returned, withdrawn } = progress;
  if (stage === 'cancelled') return '注销已经完成';
  if (stage === 'filed') return '备案已经成功';
  if (stage !== 'fill') return `是${stageLabelOf(stage)}`;
  if (withdrawn) return '备案已撤回，还没有重新提交';
  return returned ? `${withLimits(RETURNS[returned], dayOf(progress))}，还没有重新提交` : '还没有提交备案';
}

const RETURNS = {
  platform: '已被平台退回',
  bureau: '已被管局退回',
  sms_timeout: '短信核验已满 {smsHours} 小时被退回',
  sms_wrong: '已因短信核验输错次数过多被退回',
} as const;

function apply(progress: Progress, course: Course, entry: Entry): void {
  const { event, at } = entry;
  progress.last = at;
  if (isReportEvent(event)) {
    const { report } = progress;
    report.phase = REPORT_STEPS[event].apply(report, at);
    report.since = at;
    return;
  }
  ignoreFault(progress, course, event, at);
  FILING_STEPS[event].apply(progress, course, entry);
}

/**
 * Whether the event can happen in the current stage. Some events also count one stage early, because nobody needs to
 * record the step between.
 */
function canReach(progress: Progress, course: Course, event: FilingEventId): boolean {
  const { during } = FILING_STEPS[event];
  const { stage } = progress;
  if (stage === during) return true;
  if (stage === 'platform_review') return course.cancellation && during === stageAfterPlatform(course);
  return course.receivers === null && stage === 'sms_check' && during === 'bureau_review';
}

/**
 * Moves the stage to the one in which the event happens, for steps that nobody recorded: a cancellation passes the
 * platform at once.
 */
function ignoreFault(progress: Progress, course: Course, event: FilingEventId, at: Instant): void {
  const { during } = FILING_STEPS[event];
  if (progress.stage === 'platform_review' && during !== 'platform_review')
    leavePlatform(progress, course, at);
  if (progress.stage === 'sms_check' && during === 'bureau_review') leaveSms(progress, at);
}
