import { chinaDayOf, endOfDay, isoOf } from '../calendar/instant';
import { addWorkingDays } from '../calendar/working';
import type { Day, Filing, Instant } from '../filing';
import { bureauWindowOf, type Course, courseOf, platformWindowOf } from './course';
import { hoursFrom, processLimit, type Window } from './limits';
import { dayOf, type Progress, smsDueOf, smsStartOf } from './progress';
import { replay } from './replay';
import type { FilingStatus, StageId, StageStatus, WaitsFor } from './stages';

/** When a stage can end: on this day at the earliest, at this instant at the latest. */
interface Span {
  earliest: Day;
  latest: Instant;
  estimated: boolean;
}

const ORDER = ['fill', 'platform_review', 'sms_check', 'bureau_review', 'filed'] as const;

/** The stage of the filing at `at`, and when the stages to come can end. */
export function statusOf(filing: Filing, at: Instant): FilingStatus {
  return statusFrom(replay(filing, at), courseOf(filing), at);
}

/** The same for a history that is already replayed. */
export function statusFrom(progress: Progress, course: Course, at: Instant): FilingStatus {
  const spans = spansOf(progress, course);
  const stages = ORDER.map((stage) => stageStatus(stage, progress, course, spans[stage], at));
  const last = spans.bureau_review;
  const end = progress.began.filed;
  const status: FilingStatus = {
    stage: progress.stage,
    returned: progress.returned,
    stages,
    sms_to: [...(course.receivers ?? [])],
    sms_tries_left: Math.max(0, processLimit('smsTries', dayOf(progress)) - progress.smsWrong),
    estimated: stages.some(({ estimated }) => estimated),
  };
  if (end !== undefined) return { ...status, done_earliest: chinaDayOf(end), done_latest: isoOf(end) };
  return last ? { ...status, done_earliest: last.earliest, done_latest: isoOf(last.latest) } : status;
}

/** True when the running stage has passed its usual time. Then nobody can say when the later stages come. */
export const isLate = ({ stages }: FilingStatus): boolean => stages.some(({ state }) => state === 'overdue');

/** The day in China of the submission that is valid at `at`; null while the person still has to submit. */
export function submittedOn(filing: Filing, at: Instant): Day | null {
  const { stage, ended } = replay(filing, at);
  return stage === 'fill' || ended.fill === undefined ? null : chinaDayOf(ended.fill);
}

/** The status of a filing that is submitted at `at`. Of its history, only an earlier rejection counts. */
export function forecastOf(filing: Filing, at: Instant): FilingStatus {
  const { rejectedBefore } = replay(filing, at);
  const progress = replay({ history: [{ event: 'submitted', at: isoOf(at) }] }, at);
  return statusFrom({ ...progress, rejectedBefore }, courseOf(filing), at);
}

/** The time spans of the running stage and of the stages to come; none before the submission. */
function spansOf(progress: Progress, course: Course): Partial<Record<StageId, Span>> {
  const { stage, began, rejectedBefore } = progress;
  const spans: Partial<Record<StageId, Span>> = {};
  let before: Span | null = null;
  if (stage === 'platform_review') {
    const start = spanAt(began.platform_review);
    const window = platformWindowOf(course, rejectedBefore, start.earliest);
    before = spans.platform_review = countedFrom(start, window);
  }
  if (stage === 'sms_check') before = spans.sms_check = runningSms(progress);
  else if (before && course.receivers?.length !== 0) before = spans.sms_check = smsAfter(before);
  if (stage === 'bureau_review') before = spanAt(began.bureau_review);
  if (before) spans.bureau_review = countedFrom(before, bureauWindowOf(course, before.earliest));
  return spans;
}

/** The range of a review, counted from the day on which the stage before it ends. That day is day 0. */
function countedFrom(before: Span, window: Window): Span {
  const earliest = addWorkingDays(before.earliest, window.from);
  const latest = addWorkingDays(chinaDayOf(before.latest), window.to);
  return {
    earliest: earliest.day,
    latest: endOfDay(latest.day),
    estimated: earliest.estimated || latest.estimated,
  };
}

function spanAt(instant: Instant | undefined): Span {
  const at = instant ?? 0;
  return { earliest: chinaDayOf(at), latest: at, estimated: false };
}

function runningSms(progress: Progress): Span {
  const due = smsDueOf(progress) ?? 0;
  return { earliest: chinaDayOf(smsStartOf(progress) ?? due), latest: due, estimated: false };
}

function smsAfter(before: Span): Span {
  return { earliest: before.earliest, latest: hoursFrom(before.latest, 'smsHours'), estimated: false };
}

function stageStatus(
  stage: StageId,
  progress: Progress,
  course: Course,
  span: Span | undefined,
  at: Instant,
): StageStatus {
  const status: StageStatus = {
    stage,
    state: stateOf(stage, progress, course),
    estimated: span?.estimated ?? false,
  };
  const [since, until] = [progress.began[stage], progress.ended[stage]];
  const running = status.state === 'current';
  if (since !== undefined && (running || status.state === 'done')) status.since = isoOf(since);
  if (until !== undefined && status.state === 'done') status.until = isoOf(until);
  if (span) {
    status.earliest = span.earliest;
    status.latest = isoOf(span.latest);
    if (running) status.due = status.latest;
    if (running && at > span.latest) status.state = 'overdue';
  }
  const waits = waitsFor(stage, progress);
  if (waits && status.state !== 'done' && status.state !== 'skipped') status.waits_for = waits;
  return status;
}

function stateOf(stage: StageId, progress: Progress, course: Course): StageStatus['state'] {
  if (stage === 'sms_check' && course.receivers?.length === 0) return 'skipped';
  const over = progress.stage === 'filed' || progress.stage === 'cancelled';
  if (over) return 'done';
  if (stage === progress.stage) return 'current';
  return ORDER.indexOf(stage) < ORDER.indexOf(progress.stage as StageId) ? 'done' : 'todo';
}

/** Before the text message comes, the filing waits for the ministry; after that it waits for the person. */
function waitsFor(stage: StageId, { stage: present, smsReceived }: Progress): WaitsFor | null {
  if (stage === 'sms_check') return present === 'sms_check' && smsReceived === null ? 'miit' : 'you';
  return { fill: 'you', platform_review: 'wechat', bureau_review: 'bureau', filed: null }[
    stage
  ] as WaitsFor | null;
}
