import { chinaDayOf, DAY, HOUR } from '../calendar/instant';
import { basis, type Dated, filledFrom, inForce } from '../dated';
import type { Day, Instant } from '../filing';

/**
 * The numbers of the process, each with its versions. Reviews are in working days after the day on which they start.
 */
export const PROCESS_LIMITS = {
  platformLeast: [{ value: 1, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  platformMost: [{ value: 2, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  /** the most days of a platform review after an earlier rejection by the platform or the bureau */
  platformAgainMost: [{ value: 7, ...basis('WX-FAQ') }],
  /** a cancellation passes the platform review at once; it may pass the bureau review at once */
  cancellationLeast: [{ value: 0, ...basis('WX-FAQ') }],
  bureauLeast: [{ value: 1, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  bureauMost: [{ value: 20, ...basis('seed1', 'seed2', 'WX-FAQ') }],
  /**
   * hours from the receipt of the text message to the end of the SMS check, and to the second message; nights and
   * holidays count
   */
  smsHours: [{ value: 24, ...basis('seed1', 'seed2', 'WX-SMS') }],
  smsResentAfter: [{ value: 12, ...basis('WX-SMS') }],
  /** the most wrong entries without a return; one more returns the filing */
  smsTries: [{ value: 5, ...basis('WX-SMS') }],
  /** the most resends a person may ask for in one round */
  smsResends: [{ value: 1, ...basis('seed2', 'WX-SMS') }],
  /** minutes from the platform's pass to the message, as a rule */
  smsComesLeast: [{ value: 5, ...basis('WX-SMS') }],
  smsComesMost: [{ value: 10, ...basis('WX-SMS') }],
  /** the last characters of the certificate's number, which the check asks for */
  smsTail: [{ value: 6, ...basis('WX-SMS') }],
  /** days (of 24 hours) from the in-station notice to the end of the CAC report */
  cacDays: [{ value: 7, ...basis('seed0', 'WX-COMM-BAOBEI') }],
  /** months from the approval of the account's annual review to its expiry */
  verificationMonths: [{ value: 12, ...basis('seed3', 'ANNUAL-1') }],
  /** days after the expiry of the annual review, as others report it */
  noShareAfter: [{ value: 30, ...basis('ANNUAL-1', 'WXJAVA') }],
  restrictedAfter: [{ value: 60, ...basis('ANNUAL-1', 'WXJAVA') }],
} as const satisfies Record<string, readonly Dated<number>[]>;

type ProcessLimit = keyof typeof PROCESS_LIMITS;

/** A limit in force on a day; the newest without a day. */
export const processLimit = (id: ProcessLimit, day?: Day): number => inForce<number>(PROCESS_LIMITS[id], day);

/** Replaces the names of these limits in braces by their numbers. */
export const withLimits = (sentence: string, day?: Day): string => filledFrom(PROCESS_LIMITS, sentence, day);

/** The sources of a limit, from its first version. */
export const pagesOf = (id: ProcessLimit): Dated<number>['source'] => PROCESS_LIMITS[id][0].source;

/** The end of a number of hours (a limit) that begin at `start`. */
export const hoursFrom = (start: Instant, id: 'smsHours' | 'smsResentAfter'): Instant =>
  start + processLimit(id, chinaDayOf(start)) * HOUR;

/** The end of the CAC report, counted from its notice. */
export const reportEndOf = (notice: Instant): Instant =>
  notice + processLimit('cacDays', chinaDayOf(notice)) * DAY;

/** How long a review lasts: at least and at most so many working days after the day it starts. */
export interface Window {
  from: number;
  to: number;
  source: Dated<number>['source'];
}

/** The range between two limits on a day. */
export const windowOf = (from: ProcessLimit, to: ProcessLimit, day: Day): Window => ({
  from: processLimit(from, day),
  to: processLimit(to, day),
  source: pagesOf(to),
});
