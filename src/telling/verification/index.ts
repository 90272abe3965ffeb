import { type AccountId, addDays, type Day } from '@/rules';
import { LIMITS } from '../limits';
import type { Told } from '../row';

/** The first day on which the yearly verification is open, for one day of expiry. */
export const renewalFrom = (expires: Day): Day => addDays(expires, -LIMITS.renewalDays.value);

/** The rows that are about an account of this kind, those about it alone first; all of them while it is not known. */
export function toldTo(rows: readonly Told[], account: AccountId | undefined): Told[] {
  if (!account) return [...rows];
  const own = rows.filter(({ accounts }) => accounts?.includes(account));
  return [...own, ...rows.filter(({ accounts }) => !accounts)];
}
