import { tableInForce } from '../dated';
import type { Day, Filing } from '../filing';
import { limitOf } from '../limits';
import { fullNameOf, provinceNameOf } from './names';
import { PROVINCE_CHANGES, PROVINCE_RULES, type ProvinceRules } from './table';

export type { PrincipalMode, PrincipalRule, WordPlace } from './table';

/** A province with its names and its special rules. */
export interface Province extends ProvinceRules {
  name: string;
  fullName: string;
}

const named = (row: ProvinceRules): Province => ({
  ...row,
  name: provinceNameOf(row.code) ?? row.code,
  fullName: fullNameOf(row.code),
});

const versions = PROVINCE_RULES.map(named);
/** Each change on top of the rules before it. */
for (const change of PROVINCE_CHANGES) {
  const before = versions.filter(({ code }) => code === change.code).pop();
  if (before) versions.push({ ...before, ...change });
}

const table = tableInForce(versions, ({ code }) => code);

/** The 31 provinces, each once, with its newest rules. */
export const PROVINCES: readonly Province[] = [...table().values()];

/**
 * The rules of a province by its 6-digit code (`440000`) on a day, the newest without a day; undefined for any other
 * text.
 */
export function provinceOf(code: string | undefined, day?: Day): Province | undefined {
  return code === undefined ? undefined : table(day).get(code);
}

/** The province of the filing, with its rules on a day. */
export function provinceIn(filing: Pick<Filing, 'icp_subject'>, day?: Day): Province | undefined {
  return provinceOf(filing.icp_subject?.base_info?.province, day);
}

/** How many months a certificate must still be valid on the day of submission. */
export function validityMonthsOf(province: Province | undefined, day?: Day): number {
  return limitOf(province?.validity ?? 'validityMonths', day);
}
