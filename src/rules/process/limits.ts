import { chinaDayOf, DAY, HOUR } from '../calendar/instant';
import { basis, type Dated, filledFrom, inForce } from '../dated';
import type { Day, Instant } from '../filing';

/** The numbers of the course, each once and with its versions. Reviews last so many working days after the day they start. */
export const PROCESS_LIMITS = {
  platformLeast: [{ value: 1, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  platformMost: [{ value: 2, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  /** after a rejection by the platform or the bureau */
  platformAgainMost: [{ value: 7, ...basis('WX-FAQ') }],
  /** a cancellation passes the platform at once, and may pass the bureau at once */
  cancellationLeast: [{ value: 0, ...basis('WX-FAQ') }],
  bureauLeast: [{ value: 1, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  bureauMost: [{ value: 20, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  /** hours from the receipt of the text message to the end of its check, and to the second message; nights and holidays count */
  smsHours: [{ value: 24, ...basis('seed1', 'seed2', 'WX-SMS') }],
  smsResentAfter: [{ value: 12, ...basis('WX-SMS') }],
  /** wrong entries that are still forgiven; one more returns the filing */
  smsTries: [{ value: 5, ...basis('WX-SMS') }],
  /** resends the person may ask for, each round */
  smsResends: [{ value: 1, ...basis('seed2', 'WX-SMS') }],
  /** minutes from the platform's pass to the message, usually */
  smsComesLeast: [{ value: 5, ...basis('WX-SMS') }],
  smsComesMost: [{ value: 10, ...basis('WX-SMS') }],
  /** characters of the certificate's number, its last, that the check asks for */
  smsTail: [{ value: 6, ...basis('WX-SMS') }],
  /** days of 24 hours from the in-station notice to the end of the CAC report */
  cacDays: [{ value: 7, ...basis('seed0', 'WX-COMM-BAOBEI') }],
  /** months for which the account's verification holds */
  verificationMonths: [{ value: 12, ...basis('seed3', 'ANNUAL-1') }],
  /** days after the expiry of the verification, as others report it */
  noShareAfter: [{ value: 30, ...basis('ANNUAL-1', 'WXJAVA') }],
  restrictedAfter: [{ value: 60, ...basis('ANNUAL-1', 'WXJAVA') }],
} as const satisfies Record<string, readonly Dated<number>[]>;

export type ProcessLimit = keyof typeof PROCESS_LIMITS;

/** A limit as it stands on a day; without a day, the newest. */
export const processLimit = (id: ProcessLimit, day?: Day): number => inForce<number>(PROCESS_LIMITS[id], day);

/** Fills the names of these limits in braces. */
export const withLimits = (sentence: string, day?: Day): string => filledFrom(PROCESS_LIMITS, sentence, day);

/** The pages a limit stands on. */
export const pagesOf = (id: ProcessLimit): Dated<number>['source'] => PROCESS_LIMITS[id][0].source;

/** The end of so many hours from a moment. */
export const hoursFrom = (start: Instant, id: 'smsHours' | 'smsResentAfter'): Instant =>
  start + processLimit(id, chinaDayOf(start)) * HOUR;

/** The end of the report, from its notice. */
export const reportEndOf = (notice: Instant): Instant =>
  notice + processLimit('cacDays', chinaDayOf(notice)) * DAY;

/** How long a review lasts, in working days after the day it starts. */
export interface Window {
  from: number;
  to: number;
  source: Dated<number>['source'];
}

/** The window between two limits on a day. */
export const windowOf = (from: ProcessLimit, to: ProcessLimit, day: Day): Window => ({
  from: processLimit(from, day),
  to: processLimit(to, day),
  source: pagesOf(to),
});
