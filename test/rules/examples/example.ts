import type { Day, Filing, Level } from '@/rules';
import type { SubmittedBy } from '@/rules/facts/fact';
import { SUBJECT } from '@/rules/filing/paths';
import { enterprise, having, individual, movedTo, person } from '../../support/filings';

/** A filing that makes a case. */
export interface Case {
  /** the filing it starts from; absent: the complete enterprise of 广东 */
  of?: Filing;
  /** the values that differ, by path; undefined takes one away */
  values?: Record<string, unknown>;
  /** who hands it in; absent: a service provider through the interface */
  by?: SubmittedBy;
  /** the day on which it is judged; absent: 10 March 2026 */
  on?: Day;
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

/** The first case of `raised` but for what stands here: the rule says the same on the same path. */
export type Also = Case;

/** The first case of `raised` but for what stands here: the rule is silent on every path. */
export interface NotRaised extends Case {
  why: string;
}

/**
 * What a rule says, and when it does not. Its conditions are proven by them: were one of its facts left out, another one,
 * or in another list, some case would be judged otherwise.
 */
export interface Examples {
  level: Level;
  raised: readonly [Raised, ...Raised[]];
  also?: readonly Also[];
  not: readonly [NotRaised, ...NotRaised[]];
}

/** 河南, an institution that changes what it has filed; one person holds both roles. */
export const INSTITUTION = having(movedTo(enterprise(), '41'), {
  kind: 'change',
  changes: ['subject'],
  [SUBJECT.type]: 3,
  [SUBJECT.certificateType]: 4,
  [SUBJECT.certificateNumber]: '12410199MA0TE5T13Y',
  'icp_applets.principal_info': { ...person('boss'), verify_task_id: 'task-4' },
  icp_materials: {},
});

/** 河南, an individual whose ID names 河南 as well. */
export const INDIVIDUAL_AT_HOME = having(movedTo(individual(), '41'), {
  'local.id_address_province': '410000',
});

/** What leaves many rules as they are. */
export const CHANGED: Also = { values: { kind: 'change', changes: ['subject'] } };

/** What silences many rules. */
export const CANCELLED: NotRaised = {
  values: { kind: 'cancel_service' },
  why: 'a cancellation carries no information to be judged',
};
export const SUBMITTED: NotRaised = {
  values: { history: [{ event: 'submitted', at: '2026-03-09T10:00:00+08:00' }] },
  why: 'what is submitted cannot be changed any more',
};
