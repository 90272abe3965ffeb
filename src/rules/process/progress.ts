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

/** How far the report to the cyberspace office has come. */
export interface ReportProgress {
  phase: 'none' | 'code' | 'passed' | 'notified' | 'cleared' | 'refused' | 'released' | 'takeDown';
  /** the in-station notice that starts the 168 hours */
  notified: Instant | null;
  /** reported once before: a version without a new category skips the report */
  reportedBefore: boolean;
  /** this version has its result */
  answered: boolean;
  live: boolean;
  /** when the present phase began */
  since: Instant | null;
}

/** How far a filing has come: what its history adds up to. */
export interface Progress {
  stage: FilingStatus['stage'];
  returned: FilingStatus['returned'];
  withdrawn: boolean;
  /** when each stage of the present round began and ended */
  began: Partial<Record<StageId, Instant>>;
  ended: Partial<Record<StageId, Instant>>;
  /** some submission was rejected by the platform or the bureau */
  rejectedBefore: boolean;
  smsReceived: Instant | null;
  smsResent: boolean;
  smsWrong: number;
  smsVerified: SmsReceiver[];
  report: ReportProgress;
  /** the last event that counts */
  last: Instant | null;
}

/** A filing of which nothing has been recorded. */
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

/** Back to the person, who mends and submits again. */
export function giveBack(progress: Progress, from: FilingStatus['returned'], at: Instant): void {
  progress.stage = 'fill';
  progress.returned = from;
  progress.began.fill = at;
}

/** When the hours of the text message begin: with its receipt, before that with the stage. */
export const smsStartOf = (progress: Progress): Instant | undefined =>
  progress.smsReceived ?? progress.began.sms_check;

/** When the hours of the text message are over. */
export function smsDueOf(progress: Progress): Instant | null {
  const start = smsStartOf(progress);
  return start === undefined ? null : hoursFrom(start, 'smsHours');
}

/** The day of the last event that counts, by which limits are read; undefined before the first: the newest then. */
export const dayOf = ({ last }: Progress): Day | undefined => (last === null ? undefined : chinaDayOf(last));

/** The day of the report's notice, by which its limit is read. */
export const noticeDayOf = ({ report: { notified } }: Progress): Day | undefined =>
  notified === null ? undefined : chinaDayOf(notified);

/** What follows from the clock alone: at exactly 24 hours the text message has run out. Returns another object then. */
export function afterTime(progress: Progress, at: Instant): Progress {
  const due = progress.stage === 'sms_check' ? smsDueOf(progress) : null;
  if (due === null || at < due) return progress;
  const returned = { ...progress, began: { ...progress.began } };
  giveBack(returned, 'sms_timeout', due);
  return returned;
}

/** When the report's 168 hours are over; null without a notice. */
export function reportDueOf(report: ReportProgress): Instant | null {
  return report.notified === null ? null : reportEndOf(report.notified);
}

/** True from exactly 168 hours after the notice. */
export function reportClockIsOver(report: ReportProgress, at: Instant): boolean {
  const due = reportDueOf(report);
  return due !== null && at >= due;
}
