import { addDays, addMonths, daysBetween, isDay } from '../calendar/day';
import { chinaDayOf } from '../calendar/instant';
import { sayDate } from '../calendar/say';
import type { Day, Filing, Instant } from '../filing';
import { processLimit } from './limits';

type VerificationTier = 'valid' | 'expired' | 'no_share' | 'restricted';

/** The state of the account's annual review (认证年审). */
export interface VerificationStatus {
  expires_on: Day;
  tier: VerificationTier;
  /** the days three, two and one month before the expiry, and seven days before it */
  reminders: Day[];
  /** what comes next: a reminder, the expiry or the next restriction; null when no worse step exists */
  next: { on: Day; what: 'reminder' | Exclude<VerificationTier, 'valid'> } | null;
}

/**
 * What the account loses so many days after the expiry, as others report it. WeChat itself only says that the service
 * is suspended.
 */
export const VERIFICATION_TIERS = [
  {
    tier: 'expired',
    after: 0,
    effect: '据反映不能发布新版本，也搜索不到',
    source: ['seed3', 'ANNUAL-1', 'WXJAVA'],
  },
  {
    tier: 'no_share',
    after: processLimit('noShareAfter'),
    effect: '据反映不能被分享',
    source: ['ANNUAL-1', 'WXJAVA'],
  },
  {
    tier: 'restricted',
    after: processLimit('restrictedAfter'),
    effect: '据反映新用户访问和支付受限',
    source: ['ANNUAL-1', 'WXJAVA'],
  },
] as const;

/** The reminders. Each is counted back from the day of expiry. */
export const VERIFICATION_REMINDERS = [
  { id: 'months3', months: -3, days: 0, label: '还有 3 个月' },
  { id: 'months2', months: -2, days: 0, label: '还有 2 个月' },
  { id: 'month1', months: -1, days: 0, label: '还有 1 个月' },
  { id: 'days7', months: 0, days: -7, label: '还有 7 天' },
] as const;

export const VERIFICATION_SOURCE = ['seed3', 'ANNUAL-1'] as const;

/** The day of each reminder, for one day of expiry. */
function verificationReminderDay(expires: Day, { months, days }: { months: number; days: number }): Day {
  return addDays(addMonths(expires, months), days);
}

/** The state at `at`; null while the day of the approval is not known. */
export function verificationOf(filing: Filing, at: Instant): VerificationStatus | null {
  const passed = filing.local?.verification_passed_on;
  return isDay(passed) ? verificationSince(passed, at) : null;
}

/**
 * The state at `at` of a verification that passed on a day. It holds for one year, to the same date; from 29 February to
 * 28 February.
 */
export function verificationSince(passed: Day, at: Instant): VerificationStatus {
  const expires = addMonths(passed, processLimit('verificationMonths'));
  const today = chinaDayOf(at);
  const past = daysBetween(expires, today);
  const reached = VERIFICATION_TIERS.filter(({ after }) => past >= after);
  const reminders = VERIFICATION_REMINDERS.map((each) => verificationReminderDay(expires, each));
  const coming = [
    ...reminders.map((on) => ({ on, what: 'reminder' as const })),
    ...VERIFICATION_TIERS.map(({ tier, after }) => ({ on: addDays(expires, after), what: tier })),
  ];
  return {
    expires_on: expires,
    tier: reached[reached.length - 1]?.tier ?? 'valid',
    reminders,
    next: coming.find(({ on }) => on > today) ?? null,
  };
}

/** Whether the account's owner should act: from the first reminder on. */
export const isDue = ({ reminders }: VerificationStatus, today: Day): boolean =>
  today >= (reminders[0] as Day);

/** The state in one line, such as “2027年3月10日到期，还有 20 天”. */
export function sayVerification(status: VerificationStatus, today: Day): string {
  const left = daysBetween(today, status.expires_on);
  if (left < 0) return `已过期 ${-left} 天`;
  if (left === 0) return '今天到期';
  const day = `${sayDate(status.expires_on, today)}到期`;
  return isDue(status, today) ? `${day}，还有 ${left} 天` : day;
}

/** Kinds of accounts, as the pages on verification tell them apart. */
export const ACCOUNTS = [
  { id: 'enterprise', label: '企业' },
  { id: 'individual_business', label: '个体工商户' },
  { id: 'government', label: '政府' },
  { id: 'media', label: '媒体' },
  { id: 'other', label: '其他组织' },
  { id: 'individual', label: '个人' },
] as const;

export type AccountId = (typeof ACCOUNTS)[number]['id'];
