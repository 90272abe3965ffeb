import {
  type EventId,
  type Filing,
  type FilingEvent,
  type Instant,
  type Issue,
  parseFiling,
  type StageId,
  type StageStatus,
} from '@/rules';
import { processOf, statusOf } from '@/rules/process';
import { at } from '../../support/filings';

export { at };

/** An event, its instant in full, and its other parts. */
export type HistoryEntry = [event: EventId, at: string, more?: Partial<FilingEvent>];

/** A filing with these recorded events. */
export function filing(more: Partial<Filing>, ...entries: HistoryEntry[]): Filing {
  return { kind: 'first', ...more, history: entries.map(([event, at, rest]) => ({ event, at, ...rest })) };
}

/** One stage of a filing at a moment. */
export function stageOf(subject: Filing, moment: string, stage: StageId): StageStatus {
  const found = statusOf(subject, at(moment)).stages.find((each) => each.stage === stage);
  if (!found) throw new Error(`no stage ${stage}`);
  return found;
}

/** The issues of a history. */
export function historyIssues(file: unknown, now: Instant): Issue[] {
  const parsed = parseFiling(file);
  return processOf(parsed.filing, now, parsed).issues;
}

/** The state of the CAC report. */
export const reportOf = (file: unknown, now: Instant) => processOf(parseFiling(file).filing, now).report;

export const SUBMITTED: HistoryEntry = ['submitted', '2026-03-05T09:00:00+08:00'];
export const PASSED: HistoryEntry = ['platform_passed', '2026-03-06T15:00:00+08:00'];
export const RECEIVED: HistoryEntry = ['sms_received', '2026-03-06T15:07:00+08:00'];
export const VERIFIED: HistoryEntry = ['sms_verified', '2026-03-06T16:00:00+08:00'];
export const FILED: HistoryEntry = ['bureau_passed', '2026-03-09T11:00:00+08:00'];

/** A first filing, from the submission to the number. */
export const WHOLE: HistoryEntry[] = [SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED];

/** A category that needs a CAC report. */
export const REPORTED: Partial<Filing> = { local: { service_categories: ['社交-直播'] } };
export const CODE: HistoryEntry = ['code_submitted', '2026-03-10T09:00:00+08:00'];
export const CODE_PASSED: HistoryEntry = ['code_passed', '2026-03-11T09:00:00+08:00'];
export const NOTIFIED: HistoryEntry = ['cac_notified', '2026-03-12T10:30:00+08:00'];
export const LATER = '2026-03-25T10:00:00+08:00';
