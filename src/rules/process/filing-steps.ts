import { chinaDayOf } from '../calendar/instant';
import type { EventId, Instant } from '../filing';
import type { Course } from './course';
import { processLimit } from './limits';
import { type Entry, giveBack, type Progress } from './progress';
import { RECEIVERS } from './stages';

export type FilingEventId = Extract<
  EventId,
  `platform_${string}` | `sms_${string}` | `bureau_${string}` | 'submitted' | 'withdrawn'
>;

/** One event of the filing: the stage in which it can happen, what can refuse it, and what it changes. */
interface FilingStep {
  during: Progress['stage'];
  refuse?: (progress: Progress, course: Course, entry: Entry) => string | null;
  apply: (progress: Progress, course: Course, entry: Entry) => void;
}

/** Every event of the filing itself. */
export const FILING_STEPS: Record<FilingEventId, FilingStep> = {
  submitted: {
    during: 'fill',
    apply: (progress, course, { at, unchanged = course.unchangedSinceTimeout }) => {
      if (unchanged && progress.returned === 'sms_timeout') submitPastPlatform(progress, at);
      else submit(progress, at);
    },
  },
  platform_passed: {
    during: 'platform_review',
    apply: (progress, course, { at }) => leavePlatform(progress, course, at),
  },
  platform_rejected: {
    during: 'platform_review',
    apply: (progress, _, { at }) => reject(progress, 'platform', at),
  },
  withdrawn: {
    during: 'platform_review',
    refuse: (_, course) => (course.cancellation ? '注销申请提交后不能撤回' : null),
    apply: (progress, _, { at }) => {
      giveBack(progress, false, at);
      progress.withdrawn = true;
    },
  },
  sms_received: {
    during: 'sms_check',
    apply: (progress, _, { at }) => {
      progress.smsReceived = progress.smsReceived ?? at;
    },
  },
  sms_resent: {
    during: 'sms_check',
    refuse: ({ smsResent }) =>
      smsResent ? `每次核验只能请求重发 ${processLimit('smsResends')} 次，已经记过了` : null,
    apply: (progress) => {
      progress.smsResent = true;
    },
  },
  sms_wrong: {
    during: 'sms_check',
    apply: (progress, _, { at }) => {
      progress.smsWrong++;
      if (progress.smsWrong > processLimit('smsTries', chinaDayOf(at))) giveBack(progress, 'sms_wrong', at);
    },
  },
  sms_verified: { during: 'sms_check', refuse: refuseVerification, apply: verify },
  bureau_passed: {
    during: 'bureau_review',
    apply: (progress, course, { at }) => {
      progress.stage = course.cancellation ? 'cancelled' : 'filed';
      progress.ended.bureau_review = at;
      progress.began.filed = at;
    },
  },
  bureau_rejected: {
    during: 'bureau_review',
    apply: (progress, _, { at }) => reject(progress, 'bureau', at),
  },
};

/**
 * Unchanged materials, submitted after an SMS check ran out, skip the platform review: a new text message comes at
 * once.
 */
function submitPastPlatform(progress: Progress, at: Instant): void {
  const { began, ended } = progress;
  submit(progress, at);
  progress.stage = 'sms_check';
  progress.began = { platform_review: began.platform_review, sms_check: at };
  progress.ended = { fill: at, platform_review: ended.platform_review };
}

/** The stage after the platform review: the SMS check, or the bureau review when nobody receives a text message. */
export function stageAfterPlatform(course: Course): 'sms_check' | 'bureau_review' {
  return course.receivers?.length === 0 ? 'bureau_review' : 'sms_check';
}

export function leavePlatform(progress: Progress, course: Course, at: Instant): void {
  progress.stage = stageAfterPlatform(course);
  progress.ended.platform_review = at;
  progress.began[progress.stage] = at;
}

export function leaveSms(progress: Progress, at: Instant): void {
  progress.stage = 'bureau_review';
  progress.ended.sms_check = at;
  progress.began.bureau_review = at;
}

function submit(progress: Progress, at: Instant): void {
  progress.stage = 'platform_review';
  progress.returned = false;
  progress.withdrawn = false;
  progress.began = { platform_review: at };
  progress.ended = { fill: at };
  progress.smsReceived = null;
  progress.smsResent = false;
  progress.smsWrong = 0;
  progress.smsVerified = [];
}

function reject(progress: Progress, from: 'platform' | 'bureau', at: Instant): void {
  giveBack(progress, from, at);
  progress.rejectedBefore = true;
}

function refuseVerification(progress: Progress, course: Course, { by }: Entry): string | null {
  if (by === undefined || course.receivers === null) return null;
  if (!course.receivers.includes(by)) return `这次备案的短信不发给${RECEIVERS[by]}`;
  return progress.smsVerified.includes(by) ? `${RECEIVERS[by]}已经核验过了` : null;
}

function verify(progress: Progress, course: Course, { by, at }: Entry): void {
  if (by !== undefined) progress.smsVerified.push(by);
  const missing = (course.receivers ?? []).some((each) => !progress.smsVerified.includes(each));
  if (by !== undefined && missing) return;
  leaveSms(progress, at);
}
