import { addDays, addMonths, isDay } from './calendar/day';
import { chinaDayOf, DAY, HOUR, instantOf, isoOf, startOfDay } from './calendar/instant';
import { sayDate, sayInstant } from './calendar/say';
import { isCancellation } from './catalogue/kinds';
import { dayOfCompact } from './checks/date';
import { datedLettersOf } from './documents/dated';
import type { Day, Filing, Instant } from './filing';
import { textAt } from './filing/path';
import { APP_PRINCIPAL, PRINCIPAL, UNIT_VALID_UNTIL } from './filing/paths';
import { limitOf } from './limits';
import { pagesOf, processLimit, withLimits } from './process/limits';
import { processOf } from './process/overview';
import type { ReportStatus } from './process/report';
import { type FilingStatus, RECEIVERS, STAGES } from './process/stages';
import {
  VERIFICATION_REMINDERS,
  VERIFICATION_SOURCE,
  VERIFICATION_TIERS,
  type VerificationStatus,
  verificationSince,
} from './process/verification';
import { provinceIn, validityMonthsOf } from './provinces';

/** One moment at which the person should open the app. */
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

/** The hour at which a reminder for a whole day comes. */
const MORNING = 9 * HOUR;

const morningOf = (day: Day): Instant => startOfDay(day) + MORNING;

/** How many days before a certificate becomes too short its reminder comes. */
const CERTIFICATE_NOTICE = 14;

/** How many days before the last day of a letter its first reminder comes. */
const LETTER_NOTICE = 7;

/** A certificate or letter gets a reminder only when it runs out within this many days. */
const HORIZON = 90;

/**
 * Every reminder for what runs at `at`, in the order of time. Past ones stay in the list, so that none seems to be
 * missing. Pass `known` when `processOf` was already called, to avoid a second replay.
 */
export function remindersFor(filing: Filing, at: Instant, known = processOf(filing, at)): Reminder[] {
  const planned = [
    ...ofSms(known.filing),
    ...ofReviews(known.filing),
    ...ofReport(known.report),
    ...(known.filing.stage === 'fill' ? ofUnsubmitted(filing, at) : []),
    ...ofVerification(known.verification),
  ];
  return inOrder(planned);
}

/** The same for an account alone, whose verification passed on that day. */
export const remindersOfVerification = (passed: Day, at: Instant): Reminder[] =>
  inOrder(ofVerification(verificationSince(passed, at)));

const inOrder = (planned: Planned[]): Reminder[] =>
  planned
    .sort((a, b) => a.at - b.at)
    .map(({ at: when, id, text, source }) => ({ at: isoOf(when), id, text, source: [...source] }));

/**
 * The moments of the SMS check, in hours after its start: the start, the second message, four hours and one hour before
 * the end, and the end.
 */
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

/** The morning of a review's last day, and the morning after that day. */
function ofReviews(status: FilingStatus): Planned[] {
  return STAGES.flatMap(({ id, label, source }) => {
    if (id !== 'platform_review' && id !== 'bureau_review') return [];
    const stage = status.stages.find((each) => each.stage === id);
    const due = instantOf(stage?.due);
    if (due === null) return [];
    const doubt = stage?.estimated ? '（估算）' : '';
    const morning = morningOf(chinaDayOf(due));
    const since = instantOf(stage?.since) ?? morning;
    return [
      {
        at: Math.max(morning, since),
        id: `${id}.lastDay`,
        text: `${label}通常最晚这一天有结果${doubt}，请看看站内信。`,
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
  if (due === null) return [];
  const text = withLimits('报备已满 {cacDays}×24 小时，没有收到结果的可以发布（预上线）。');
  return [{ at: due, id: 'report.end', text, source: pagesOf('cacDays') }];
}

/** Phones remember these ids as part of the reminders' ids. So they keep the old word "owner". */
const CERTIFICATES = [
  { id: 'subjectOwner', path: PRINCIPAL.validUntil, label: RECEIVERS.subject_owner },
  { id: 'appOwner', path: APP_PRINCIPAL.validUntil, label: RECEIVERS.app_owner },
  { id: 'subject', path: UNIT_VALID_UNTIL, label: '主体' },
] as const;

/** What can run out before a filing is submitted. */
function ofUnsubmitted(filing: Filing, at: Instant): Planned[] {
  const today = chinaDayOf(at);
  return [...ofCertificates(filing, today), ...ofLetters(filing, today), ...ofFaceCheck(filing, at)];
}

/** One day before the result of a face check can no longer be used. */
function ofFaceCheck({ kind, local }: Filing, at: Instant): Planned[] {
  const checked = instantOf(local?.face_checked_at);
  if (checked === null || isCancellation(kind)) return [];
  const end = checked + limitOf('faceDays', chinaDayOf(at)) * DAY;
  const text = `人脸核身的结果到${sayInstant(end, at)}为止可以用来备案，请在那以前提交，过了要重新做。`;
  return [{ at: end - DAY, id: 'face.soon', text, source: ['WX-API-NEWTASK'] }];
}

/** Two reminders for a letter: a week before the last day on which it may be submitted, and on that day. */
function ofLetters(filing: Filing, today: Day): Planned[] {
  return datedLettersOf(filing).flatMap(({ path, label, last, age: { words, source } }) => {
    if (last < today || last > addDays(today, HORIZON)) return [];
    const morning = morningOf(last);
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

/** A reminder two weeks before the day from which a certificate is not valid long enough, when that day is near. */
function ofCertificates(filing: Filing, today: Day): Planned[] {
  const months = validityMonthsOf(provinceIn(filing, today), today);
  const far = addMonths(addDays(today, HORIZON + 4), months);
  return CERTIFICATES.flatMap(({ id, path, label }) => {
    const value = textAt(filing, path);
    const end = path === UNIT_VALID_UNTIL && isDay(value) ? value : dayOfCompact(value);
    // A quick test for the usual case comes first: the certificate is valid for years.
    if (!end || end > far) return [];
    const short = firstShortDay(end, months);
    if (short <= today || short > addDays(today, HORIZON)) return [];
    const at = morningOf(addDays(short, -CERTIFICATE_NOTICE));
    const day = sayDate(short, today);
    const text = `从${day}起，${label}证件的剩余有效期不足 ${months} 个月。请在那之前提交，或先换证。`;
    return [{ at, id: `certificate.${id}`, text, source: ['WX-MAT'] }];
  });
}

/** The first day on which less is left than the required months; exactly that many months count as too little. */
function firstShortDay(end: Day, months: number): Day {
  let day = addDays(addMonths(end, -months), -3);
  while (addMonths(day, months) < end) day = addDays(day, 1);
  return day;
}

function ofVerification(verification: VerificationStatus | null): Planned[] {
  if (!verification) return [];
  return [
    ...VERIFICATION_REMINDERS.map(({ id, label }, index) => ({
      at: morningOf(verification.reminders[index] as Day),
      id: `verification.${id}`,
      text: `微信认证${label}到期，请安排年审。`,
      source: VERIFICATION_SOURCE,
    })),
    ...VERIFICATION_TIERS.map(({ tier, after, effect, source }) => ({
      at: morningOf(verification.expires_on) + after * DAY,
      id: `verification.${tier}`,
      text: after === 0 ? `微信认证今天到期：${effect}。` : `微信认证到期已 ${after} 天：${effect}。`,
      source,
    })),
  ];
}
