import { addDays, addMonths, isDay } from './calendar/day';
import { chinaDayOf, DAY, HOUR, instantOf, isoOf, startOfDay } from './calendar/instant';
import { sayDate, sayInstant } from './calendar/say';
import { isCancellation } from './catalogue/kinds';
import { dayOfCompact } from './checks/date';
import { datedLettersOf } from './documents/dated';
import type { Day, Filing, Instant } from './filing';
import { textAt } from './filing/path';
import { limitOf } from './limits';
import {
  processOf,
  RECEIVERS,
  type ReportStatus,
  STAGES,
  VERIFICATION_REMINDERS,
  VERIFICATION_SOURCE,
  VERIFICATION_TIERS,
  type VerificationStatus,
  verificationReminderDay,
} from './process';
import { pagesOf, processLimit, withLimits } from './process/limits';
import type { FilingStatus } from './process/stages';
import { provinceIn, validityMonthsOf } from './provinces';

/** One moment at which the person should look. */
export interface Reminder {
  /** ISO 8601, `+08:00` */
  at: string;
  id: string;
  text: string;
  source: string[];
}

interface Planned {
  at: Instant;
  id: string;
  text: string;
  source: readonly string[];
}

/** The hour of the day at which a whole day is announced. */
const MORNING = 9 * HOUR;

/** Days before a certificate becomes too short at which it is announced. */
const CERTIFICATE_NOTICE = 14;

/** Days before a letter's last one at which it is announced. */
const LETTER_NOTICE = 7;

/** Days ahead within which a paper that runs out is worth a reminder. */
const HORIZON = 90;

/** Every reminder of what runs at `at`, by time; those already past stay in, so that none seems to have been forgotten.
 * `known` spares a second reading of the history where `processOf` was called already. */
export function remindersFor(filing: Filing, at: Instant, known = processOf(filing, at)): Reminder[] {
  const planned = [
    ...ofSms(known.filing),
    ...ofReviews(known.filing),
    ...ofReport(known.report),
    ...(known.filing.stage === 'fill' ? ofUnsubmitted(filing, at) : []),
    ...ofVerification(known.verification),
  ];
  return planned
    .sort((a, b) => a.at - b.at)
    .map(({ at: when, id, text, source }) => ({ at: isoOf(when), id, text, source: [...source] }));
}

/** At the start, halfway when the message comes again, four hours and one hour before the end, and at the end; in hours. */
function smsMoments(): { id: string; after: number; text: string }[] {
  const [all, again] = [processLimit('smsHours'), processLimit('smsResentAfter')];
  return [
    { id: 'start', after: 0, text: `短信核验开始计时，${all} 小时内要完成。` },
    {
      id: `hour${again}`,
      after: again,
      text: `短信核验还剩 ${all - again} 小时。还没核验的，系统会自动再发一次短信。`,
    },
    { id: `hour${all - 4}`, after: all - 4, text: '短信核验还剩 4 小时。' },
    { id: `hour${all - 1}`, after: all - 1, text: '短信核验还剩 1 小时，请现在核验。' },
    { id: 'end', after: all, text: '短信核验时间已到，没有核验的会被退回。' },
  ];
}

function ofSms(status: FilingStatus): Planned[] {
  const due = instantOf(status.stages.find(({ stage }) => stage === 'sms_check')?.due);
  if (due === null) return [];
  const start = due - processLimit('smsHours') * HOUR;
  return smsMoments().map(({ id, after, text }) => {
    return { at: start + after * HOUR, id: `sms.${id}`, text, source: pagesOf('smsHours') };
  });
}

/** The morning of a review's last day, and the morning after it. */
function ofReviews(status: FilingStatus): Planned[] {
  return STAGES.flatMap(({ id, label, source }) => {
    if (id !== 'platform_review' && id !== 'bureau_review') return [];
    const stage = status.stages.find((each) => each.stage === id);
    const due = instantOf(stage?.due);
    if (due === null) return [];
    const doubt = stage?.estimated ? '（估算）' : '';
    const morning = startOfDay(chinaDayOf(due)) + MORNING;
    const since = instantOf(stage?.since) ?? morning;
    return [
      {
        at: Math.max(morning, since),
        id: `${id}.lastDay`,
        text: `${label}通常今天前有结果${doubt}，请看看站内信。`,
        source,
      },
      {
        at: morning + DAY,
        id: `${id}.over`,
        text: `${label}超过了通常的时间${doubt}，看看有没有漏掉的消息。`,
        source,
      },
    ];
  });
}

function ofReport(report: ReportStatus | null): Planned[] {
  const due = instantOf(report?.due);
  const text = withLimits('报备已满 {cacDays}×24 小时，没有收到结果的可以发布（预上线）。');
  return due === null ? [] : [{ at: due, id: 'report.end', text, source: pagesOf('cacDays') }];
}

/** Their ids are part of the reminders' ids, which phones remember: they keep their first names. */
const PRINCIPALS = [
  { id: 'subjectOwner', path: 'icp_subject.principal_info', label: RECEIVERS.subject_owner },
  { id: 'appOwner', path: 'icp_applets.principal_info', label: RECEIVERS.app_owner },
] as const;

/** What runs out while a filing is not submitted. */
function ofUnsubmitted(filing: Filing, at: Instant): Planned[] {
  const today = chinaDayOf(at);
  return [...ofCertificates(filing, today), ...ofLetters(filing, today), ...ofFaceCheck(filing, at)];
}

/** A day before the check is of no use any more. */
function ofFaceCheck({ kind, local }: Filing, at: Instant): Planned[] {
  const checked = instantOf(local?.face_checked_at);
  if (checked === null || isCancellation(kind)) return [];
  const end = checked + limitOf('faceDays', chinaDayOf(at)) * DAY;
  const text = `人脸核身的结果到${sayInstant(end, at)}为止可以用来备案，请在那以前提交，过了要重新做。`;
  return [{ at: end - DAY, id: 'face.soon', text, source: ['WX-API-NEWTASK'] }];
}

/** A week before the last day on which a letter may be submitted, and on that day. */
function ofLetters(filing: Filing, today: Day): Planned[] {
  return datedLettersOf(filing).flatMap(({ path, label, last, age: { words, source } }) => {
    if (last < today || last > addDays(today, HORIZON)) return [];
    const morning = startOfDay(last) + MORNING;
    const id = `letter.${path.replace(/^photos\./, '')}`;
    return [
      {
        at: morning - LETTER_NOTICE * DAY,
        id: `${id}.soon`,
        text: `${label}到${sayDate(last, today)}签满 ${words}。请在那天以前提交，过了要重新签署。`,
        source,
      },
      {
        at: morning,
        id: `${id}.last`,
        text: `${label}今天签满 ${words}。请今天提交，明天起要重新签署。`,
        source,
      },
    ];
  });
}

/** Two weeks before the day from which too little of a certificate's validity is left, when that day is near. */
function ofCertificates(filing: Filing, today: Day): Planned[] {
  const months = validityMonthsOf(provinceIn(filing, today), today);
  const persons = PRINCIPALS.map(({ id, path, label }) => {
    return { id, label, end: dayOfCompact(textAt(filing, `${path}.certificate_validity_date_end`)) };
  });
  const ofUnit = filing.local?.unit_certificate_valid_until ?? '';
  const unit = { id: 'subject', label: '主体', end: isDay(ofUnit) ? ofUnit : null };
  return [...persons, unit].flatMap(({ id, label, end }) => {
    // The usual case is told apart first: years are left.
    if (!end || end > addMonths(addDays(today, HORIZON + 4), months)) return [];
    const short = firstShortDay(end, months);
    if (short <= today || short > addDays(today, HORIZON)) return [];
    const at = startOfDay(addDays(short, -CERTIFICATE_NOTICE)) + MORNING;
    const day = sayDate(short, today);
    const text = `从${day}起，${label}证件的剩余有效期不足 ${months} 个月。请在那之前提交，或先换证。`;
    return [{ at, id: `certificate.${id}`, text, source: ['WX-MAT'] }];
  });
}

/** The first day on which `months` later is the end itself or past it: exactly that much left counts as too little. */
function firstShortDay(end: Day, months: number): Day {
  let day = addDays(addMonths(end, -months), -3);
  while (addMonths(day, months) < end) day = addDays(day, 1);
  return day;
}

function ofVerification(verification: VerificationStatus | null): Planned[] {
  if (!verification) return [];
  const morningOf = (day: Day) => startOfDay(day) + MORNING;
  return [
    ...VERIFICATION_REMINDERS.map((reminder) => ({
      at: morningOf(verificationReminderDay(verification.expires_on, reminder)),
      id: `verification.${reminder.id}`,
      text: `微信认证${reminder.label}到期，请安排年审。`,
      source: VERIFICATION_SOURCE,
    })),
    ...VERIFICATION_TIERS.map(({ tier, after, effect, source }) => {
      const text = after === 0 ? `微信认证今天到期：${effect}。` : `微信认证到期已 ${after} 天：${effect}。`;
      return {
        at: morningOf(addDays(verification.expires_on, after)),
        id: `verification.${tier}`,
        text,
        source,
      };
    }),
  ];
}
