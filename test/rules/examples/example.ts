import type { Filing, Level } from '@/rules';
import type { SubmittedBy } from '@/rules/facts/known';

/** A filing that makes a case. */
export interface Case {
  /** the filing it starts from; absent: the complete enterprise of 广东 */
  of?: Filing;
  /** the values that differ, by path; undefined takes one away */
  values?: Record<string, unknown>;
  /** who hands it in; absent: a service provider through the interface */
  by?: SubmittedBy;
}

/** A case in which the rule speaks. */
export interface Raised extends Case {
  /** where the issue stands */
  path: string;
  /** what must stand in the message, and in the fix */
  says: string;
  fix?: string;
  /** other rules that speak on this path as well; absent: none does */
  beside?: readonly string[];
  /** what would be said, on this path or another, if this rule were not said first */
  insteadOf?: { rule: string; path?: string };
}

/** The first case of `raised` but for what stands here: the rule is silent on every path. */
export interface NotRaised extends Case {
  why: string;
}

/** What a rule says, and when it does not. A fact in its row is proven where one case of `not` alone denies it. */
export interface Examples {
  level: Level;
  raised: readonly [Raised, ...Raised[]];
  not: readonly [NotRaised, ...NotRaised[]];
}

/** What silences many rules. */
export const CANCELLED: NotRaised = {
  values: { kind: 'cancel_service' },
  why: 'a cancellation carries no information to be judged',
};
export const SUBMITTED: NotRaised = {
  values: { history: [{ event: 'submitted', at: '2026-03-09T10:00:00+08:00' }] },
  why: 'what is submitted cannot be changed any more',
};
