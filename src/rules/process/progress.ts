import { chinaDayOf } from '../calendar/instant';
import type { Day, EventId, Instant, SmsReceiver } from '../filing';
import { hoursFrom, reportEndOf } from './limits';
import type { FilingStatus, StageId } from './stages';

/** A recorded event that is well formed. */
export interface Entry {
  event: EventId;
  at: Instant;
  by?: SmsReceiver;
  unchanged?: boolean;
}

/** The progress of the CAC report (报备). */
export interface ReportProgress {
  phase: 'none' | 'code' | 'passed' | 'notified' | 'cleared' | 'refused' | 'released' | 'takeDown';
  /** the moment of the in-station notice, which starts the 168 hours */
  notified: Instant | null;
  /** a report was done before: a version without a new category needs none */
  reportedBefore: boolean;
  /** this version has its result */
  answered: boolean;
  live: boolean;
  /** when the current phase began */
  since: Instant | null;
}

/** The progress of a filing: the result of replaying its history. */
export interface Progress {
  stage: FilingStatus['stage'];
  returned: FilingStatus['returned'];
  withdrawn: boolean;
  /** when each stage of the current round began and ended */
  began: Partial<Record<StageId, Instant>>;
  ended: Partial<Record<StageId, Instant>>;
  /** the platform or the bureau rejected an earlier submission */
  rejectedBefore: boolean;
  smsReceived: Instant | null;
  smsResent: boolean;
  smsWrong: number;
  smsVerified: SmsReceiver[];
  report: ReportProgress;
  /** the moment of the last event that counts */
  last: Instant | null;
}

/** The progress of a filing without any recorded event. */
export function nothingYet(): Progress {
  return {
    stage: 'fill',
    returned: false,
    withdrawn: false,
    began: {},
    ended: {},
    rejectedBefore: false,
    smsReceived: null,
    smsResent: false,
    smsWrong: 0,
    smsVerified: [],
    report: {
      phase: 'none',
      notified: null,
      reportedBefore: false,
      answered: false,
      live: false,
      since: null,
    },
    last: null,
  };
}

/** Returns the filing to the person, who corrects and submits it again. */
export function giveBack(progress: Progress, from: FilingStatus['returned'], at: Instant): void {
  progress.stage = 'fill';
  progress.returned = from;
  progress.began.fill = at;
}

/**
 * The start of the SMS check's hours: the receipt of the message, or the start of the stage while no receipt is
 * recorded.
 */
export const smsStartOf = (progress: Progress): Instant | undefined =>
  progress.smsReceived ?? progress.began.sms_check;

/** The end of the SMS check's hours. */
export function smsDueOf(progress: Progress): Instant | null {
  const start = smsStartOf(progress);
  return start === undefined ? null : hoursFrom(start, 'smsHours');
}

/**
 * The day of the last event that counts; limits are read on this day. Undefined before the first event: then the newest
 * limits hold.
 */
export const dayOf = ({ last }: Progress): Day | undefined => (last === null ? undefined : chinaDayOf(last));

/** The day of the CAC report's notice; the report's limit is read on this day. */
export const noticeDayOf = ({ report: { notified } }: Progress): Day | undefined =>
  notified === null ? undefined : chinaDayOf(notified);

/** What time alone changes: at exactly 24 hours the SMS check has run out. The result is then a new object. */
export function afterTime(progress: Progress, at: Instant): Progress {
  const due = progress.stage === 'sms_check' ? smsDueOf(progress) : null;
  if (due === null || at < due) return progress;
  const returned = { ...progress, began: { ...progress.began } };
  giveBack(returned, 'sms_timeout', due);
  return returned;
}

/** The end of the CAC report's 168 hours; null without a notice. */
export function reportDueOf(report: ReportProgress): Instant | null {
  return report.notified === null ? null : reportEndOf(report.notified);
}

/** True from exactly 168 hours after the notice. */
export function reportClockIsOver(report: ReportProgress, at: Instant): boolean {
  const due = reportDueOf(report);
  return due !== null && at >= due;
}
