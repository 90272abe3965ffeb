import { HOUR } from '../calendar/instant';

/** How long a stage lasts, in working days after the day it starts. */
export interface Window {
  from: number;
  to: number;
  source: readonly string[];
}

/** Working days of the two reviews. A resubmission after a rejection takes longer; a cancellation passes the platform at once. */
export const WINDOWS = {
  platformFirst: { from: 1, to: 2, source: ['seed1', 'seed2', 'WX-FAQ'] },
  platformAfterRejection: { from: 1, to: 7, source: ['WX-FAQ'] },
  platformCancellation: { from: 0, to: 0, source: ['WX-FAQ'] },
  bureau: { from: 1, to: 20, source: ['seed1', 'seed2', 'WX-FAQ'] },
  bureauCancellation: { from: 0, to: 20, source: ['WX-FAQ'] },
} as const satisfies Record<string, Window>;

/** Clocks that run through nights and holidays, in milliseconds from the event that starts them. */
export const CLOCKS = {
  smsCheck: { after: 24 * HOUR, source: ['seed1', 'seed2', 'WX-SMS'] },
  smsResentByItself: { after: 12 * HOUR, source: ['WX-SMS'] },
  report: { after: 168 * HOUR, source: ['seed0', 'WX-COMM-BAOBEI'] },
} as const;

/** Wrong entries that are still forgiven; one more returns the filing. */
export const SMS_TRIES = { allowed: 5, source: ['WX-SMS'] } as const;

/** Resends the person may ask for, each round. */
export const SMS_RESENDS = { allowed: 1, source: ['seed2', 'WX-SMS'] } as const;
