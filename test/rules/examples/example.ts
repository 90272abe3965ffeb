import type { Day, Filing, Level } from '@/rules';
import type { SubmittedBy } from '@/rules/facts/fact';
import { SUBJECT } from '@/rules/filing/paths';
import { enterprise, having, individual, movedTo, person } from '../../support/filings';

/** A filing for one case. */
export interface Case {
  /** the filing to start from; absent: the complete enterprise of 广东 */
  of?: Filing;
  /** the values that differ, by path; undefined removes a value */
  values?: Record<string, unknown>;
  /** who submits it; absent: a service provider through the interface */
  by?: SubmittedBy;
  /** the day on which it is checked; absent: 10 March 2026 */
  on?: Day;
}

/** A case in which the rule reports an issue. */
export interface Raised extends Case {
  /** the path of the issue */
  path: string;
  /** texts that the message must contain, and the fix */
  says: string;
  fix?: string;
  /** other rules that report on the same path; absent: none */
  beside?: readonly string[];
  /** what would be reported, on this path or another, without this rule */
  insteadOf?: { rule: string; path?: string };
}

/** The first case of `raised` with these changes. The rule reports the same on the same path. */
export type Also = Case;

/** The first case of `raised` with these changes. The rule reports nothing on any path. */
export interface NotRaised extends Case {
  why: string;
}

/**
 * What a rule reports, and when it reports nothing. The cases prove its conditions: if one of its facts were missing,
 * different, or in another list, the result of some case would change.
 */
export interface Examples {
  level: Level;
  raised: readonly [Raised, ...Raised[]];
  also?: readonly Also[];
  not: readonly [NotRaised, ...NotRaised[]];
}

/** 河南, an institution that changes its filing. One person has both roles. */
export const INSTITUTION = having(movedTo(enterprise(), '41'), {
  kind: 'change',
  changes: ['subject'],
  [SUBJECT.type]: 3,
  [SUBJECT.certificateType]: 4,
  [SUBJECT.certificateNumber]: '12410199MA0TE5T13Y',
  'icp_applets.principal_info': { ...person('boss'), verify_task_id: 'task-4' },
  icp_materials: {},
});

/** 河南, an individual whose ID is also of 河南. */
export const INDIVIDUAL_AT_HOME = having(movedTo(individual(), '41'), {
  'local.id_address_province': '410000',
});

/** Values that do not matter for many rules. */
export const CHANGED: Also = { values: { kind: 'change', changes: ['subject'] } };

/** Cases in which many rules report nothing. */
export const CANCELLED: NotRaised = {
  values: { kind: 'cancel_service' },
  why: 'a cancellation has no information to check',
};
export const SUBMITTED: NotRaised = {
  values: { history: [{ event: 'submitted', at: '2026-03-09T10:00:00+08:00' }] },
  why: 'a submitted filing cannot be changed any more',
};
