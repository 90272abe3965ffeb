import { instantOf, isoOf } from '../calendar/instant';
import type { EventId, Filing, FilingEvent, Instant, SmsReceiver } from '../filing';
import type { Course } from './course';
import { EVENTS, type EventRow } from './events';
import { type Fault, sayFault } from './faults';
import { processLimit, withLimits } from './limits';
import { dayOf, type Progress } from './progress';
import { replay, whyNot } from './replay';
import { isReportEvent } from './report-steps';
import { RECEIVERS } from './stages';
import { type Standing, standingOf } from './standing';

/** An event that can be recorded next, with the words of its button. */
export interface NextEvent {
  event: EventId;
  by?: SmsReceiver;
  label: string;
  ask?: 'text' | 'record_number';
  hint?: string;
  /** the event must have happened before this instant; the person records it later with its own time */
  before?: Instant;
  /** also ask whether the materials were left unchanged */
  asksUnchanged?: true;
}

/** The history after a change, or a sentence that says why the change is not possible. */
export type Changed = { history: FilingEvent[]; refusal?: undefined } | { refusal: string };

const NO_TIME = '时间的写法不对，或没有这样的日期和时间';

/** The events that can happen next, in the order of the table. */
export const nextEventsOf = (filing: Filing, at: Instant): NextEvent[] => nextFrom(standingOf(filing, at));

/** The same for a history that is already replayed. */
export function nextFrom({ filing, at, course, progress }: Standing): NextEvent[] {
  const next = EVENTS.filter((row) => isWorthOffering(row.id, progress, course)).flatMap((row) =>
    receiversFor(row.id, progress, course)
      .filter((by) => whyNot(progress, course, { event: row.id, at, by }) === null)
      .map((by) => worded(row, by, progress, course)),
  );
  return progress.returned === 'sms_timeout' ? [...next, ...doneInTime(filing, progress, course, at)] : next;
}

/** Why the event cannot be recorded, as a sentence; null when it can be. */
export function refusalOf(filing: Filing, event: FilingEvent, at: Instant): string | null {
  if (instantOf(event.at) === null) return NO_TIME;
  const history = [...historyOf(filing), event];
  const found = errorsOf({ ...filing, history }, at).get(history.length - 1);
  return found ? sayFault(found) : null;
}

/** The history with the event added at its end. */
export function recorded(filing: Filing, event: FilingEvent, at: Instant): Changed {
  const refusal = refusalOf(filing, event, at);
  return refusal === null ? { history: [...historyOf(filing), event] } : { refusal };
}

/** The history without its last entry. */
export function undoLast(filing: Filing): Changed {
  const history = historyOf(filing);
  return history.length > 0 ? { history: history.slice(0, -1) } : { refusal: '还没有可以撤销的记录' };
}

/** The history with another time for one entry. Refused when that entry, or a later one, would then be wrong. */
export function retimed(filing: Filing, index: number, iso: string, at: Instant): Changed {
  const history = historyOf(filing);
  const entry = history[index];
  if (!entry) return { refusal: '没有这一条记录' };
  if (instantOf(iso) === null) return { refusal: NO_TIME };
  const changed = history.map((each, place) => (place === index ? { ...each, at: iso } : each));
  const before = errorsOf(filing, at);
  for (const [place, found] of errorsOf({ ...filing, history: changed }, at)) {
    if (place === index) return { refusal: sayFault(found) };
    if (!before.has(place))
      return { refusal: `改成这个时间，第 ${place + 1} 条记录就不成立了：${sayFault(found)}` };
  }
  return { history: changed };
}

const historyOf = ({ history = [] }: Filing): FilingEvent[] => history;

/** The first fault of each entry. */
function errorsOf(filing: Filing, at: Instant): Map<number, Fault> {
  const errors = new Map<number, Fault>();
  replay(filing, at, (index, found) => {
    if (!errors.has(index)) errors.set(index, found);
  });
  return errors;
}

/** Whether to offer an event. Some events could be recorded but would only make the list longer. */
function isWorthOffering(id: EventId, { stage, smsReceived, report }: Progress, course: Course): boolean {
  if (id === 'sms_received') return smsReceived === null;
  if (!isReportEvent(id)) return true;
  if (course.reportRequired !== true || course.cancellation) return false;
  if (course.releaseNeedsFiling && stage !== 'filed') return false;
  // A result may come after the 168 hours, and a refusal also long after a pass.
  if (id === 'cac_rejected') return report.phase === 'notified' || report.phase === 'released';
  if (id === 'cac_passed')
    return report.phase === 'notified' || (report.phase === 'released' && !report.answered);
  return id !== 'taken_down' || report.live;
}

/** The receivers to offer an event for. When two persons do the SMS check, each check is recorded separately. */
function receiversFor(
  id: EventId,
  { smsVerified }: Progress,
  { receivers }: Course,
): (SmsReceiver | undefined)[] {
  if (id !== 'sms_verified' || receivers === null || receivers.length < 2) return [undefined];
  return receivers.filter((each) => !smsVerified.includes(each));
}

function worded(row: EventRow, by: SmsReceiver | undefined, progress: Progress, course: Course): NextEvent {
  const next: NextEvent = { event: row.id, label: row.label };
  if (row.ask) next.ask = row.ask;
  if (row.hint) next.hint = row.hint;
  if (by) return { ...next, by, label: `${RECEIVERS[by]}已核验` };
  if (row.id === 'sms_wrong') {
    const left = processLimit('smsTries', dayOf(progress)) - progress.smsWrong;
    const hint = left > 0 ? `还可以错 ${left} 次` : '再错一次会被退回';
    return { ...next, hint, label: progress.smsWrong > 0 ? '又输错一次' : row.label };
  }
  if (row.id === 'submitted') {
    const again = progress.returned !== false || progress.withdrawn;
    if (progress.returned === 'sms_timeout') next.asksUnchanged = true;
    return { ...next, label: again ? '已重新提交' : course.cancellation ? '已提交注销' : row.label };
  }
  if (row.id === 'bureau_passed' && course.cancellation) return { event: row.id, label: '注销完成' };
  return next;
}

/** Events that may have happened within the hours of the SMS check, although nobody recorded them. */
const IN_TIME: readonly { id: EventId; hint: string }[] = [
  { id: 'sms_received', hint: '其实在 {smsHours} 小时内已经收到：补记当时的时间' },
  { id: 'sms_verified', hint: '其实在 {smsHours} 小时内已经核验：补记当时的时间' },
];

function doneInTime(filing: Filing, progress: Progress, course: Course, at: Instant): NextEvent[] {
  const before = progress.began.fill;
  if (before === undefined) return [];
  return EVENTS.flatMap((row) => {
    const offer = IN_TIME.find(({ id }) => id === row.id);
    if (!offer || !isWorthOffering(row.id, progress, course)) return [];
    return receiversFor(row.id, progress, course)
      .filter((by) => refusalOf(filing, { event: row.id, at: isoOf(before - 1), by }, at) === null)
      .map((by) => ({
        ...worded(row, by, progress, course),
        hint: withLimits(offer.hint, dayOf(progress)),
        before,
      }));
  });
}
