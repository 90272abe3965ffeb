import { withLimits as withLimitsOfRules } from '@/rules';
import type { ToldSource } from './sources';

/** Numbers of the report and the yearly verification that no rule of a filing needs. Sentences name them in braces. */
export const LIMITS = {
  /** working days of a code review: at most, and as a rule */
  codeReviewMost: { value: 7, source: 'LINGZIYAO' },
  codeReviewUsual: { value: 3, source: 'LINGZIYAO' },
  /** days of a later version, in one real case */
  laterLeast: { value: 1, source: 'JUEJIN-BAOBEI' },
  laterMost: { value: 2, source: 'JUEJIN-BAOBEI' },
  /** the last days before the expiry in which the yearly verification is open */
  renewalDays: { value: 90, source: 'WX-COMM-DATES' },
  /** yuan */
  fee: { value: 300, source: 'WX-REG' },
  feeSmall: { value: 30, source: 'INTEREST88' },
  /** the notice of a face check, an authorisation or a payment, in hours */
  noticeHours: { value: 24, source: 'WX-API-AUTHICP' },
  /** a bank transfer: days until it must be made, working days until it arrives */
  transferDays: { value: 10, source: 'WX-REG' },
  transferLeast: { value: 1, source: 'TX-LETTER' },
  transferMost: { value: 3, source: 'TX-LETTER' },
  /** the review of a verification, in working days: its start, its length */
  reviewStart: { value: 15, source: 'NBYUYUAN' },
  reviewLeast: { value: 1, source: 'NCTORO' },
  reviewUsual: { value: 3, source: 'HAIXING' },
  reviewMost: { value: 7, source: 'HAIXING' },
  /** how often, and within how many days, a returned verification can be filled in again */
  refills: { value: 3, source: 'NBYUYUAN' },
  refillDays: { value: 30, source: 'ASOYUCHU' },
  /** accounts that one subject may verify */
  accountsOfBusiness: { value: 5, source: 'NBYUYUAN' },
  accountsOfOthers: { value: 50, source: 'NBYUYUAN' },
  otherPapers: { value: 10, source: 'WX-API-AUTH' },
  paperMegabytes: { value: 2, source: 'WX-API-AUTHMAT' },
  /** per official account and month */
  registerMonth: { value: 5, source: 'WX-GUIDE-REGOA' },
  linkMonth: { value: 13, source: 'WX-GUIDE-REGOA' },
  linkHours: { value: 24, source: 'WX-COMM-REGAPI' },
  adult: { value: 18, source: 'WX-REG' },
} as const satisfies Readonly<Record<string, { value: number; source: ToldSource }>>;

/** One of these numbers. */
export const toldLimit = (id: keyof typeof LIMITS): number => LIMITS[id].value;

const isOwn = (name: string): name is keyof typeof LIMITS => Object.keys(LIMITS).includes(name);

/** Replaces the names of limits in braces by their numbers. */
export const withLimits = (sentence: string): string =>
  withLimitsOfRules(
    sentence.replace(/\{(\w+)\}/g, (brace, name: string) =>
      isOwn(name) ? String(LIMITS[name].value) : brace,
    ),
  );
