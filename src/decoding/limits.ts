import { type SourceKey, withLimits as withLimitsOfRules } from '@/rules';
import type { AnswerSource } from './sources';

/** Numbers of the interface and of the account, which no rule of a filing needs. Sentences name them in braces. */
export const LIMITS = {
  /** the days of a face check in the call that also verifies the account */
  faceDaysTogether: { value: 1, source: 'WX-API-NEWTASK' },
  /** the notice of a face check, an authorisation or a payment, in hours */
  noticeHours: { value: 24, source: 'WX-API-AUTHICP' },
  /** the size of pictures and films for a code review, in MB, and their life, in days */
  reviewPictureMegabytes: { value: 2, source: 'WX-API-SUBMIT' },
  reviewFilmMegabytes: { value: 10, source: 'WX-API-SUBMIT' },
  reviewMediaDays: { value: 3, source: 'WX-API-SUBMIT' },
  /** the most an advertisement may take of a page, in percent */
  advertisingMost: { value: 50, source: 'WX-REJ' },
  /** the most people of a team that a game of sharing may ask for */
  teamMost: { value: 5, source: 'WX-NORM' },
  /** withdrawals of a code review: a day, a month */
  undoDay: { value: 5, source: 'WX-API-UNDO' },
  undoMonth: { value: 10, source: 'WX-API-UNDO' },
  /** the first reminder of the annual review, in months before its end */
  remindedBefore: { value: 3, source: 'WX-COMM-ASSIST' },
  /** how often, and within how many days, a returned annual review can be filled in again (others report it) */
  refills: { value: 3, source: 'NBYUYUAN' },
  refillDays: { value: 30, source: 'NBYUYUAN' },
} as const satisfies Readonly<Record<string, { value: number; source: AnswerSource | SourceKey }>>;

const isOwn = (name: string): name is keyof typeof LIMITS => Object.keys(LIMITS).includes(name);

/** Replaces the names of limits in braces by their numbers. */
export const withLimits = (sentence: string): string =>
  withLimitsOfRules(
    sentence.replace(/\{(\w+)\}/g, (brace, name: string) =>
      isOwn(name) ? String(LIMITS[name].value) : brace,
    ),
  );
