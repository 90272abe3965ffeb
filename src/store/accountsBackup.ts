import { recordIn, type Verification } from './verificationRecord';
import { changeAll, useVerifications } from './verifications';

/** The accounts whose yearly verification is watched, as the text that a backup holds; '' where there are none. */
export function accountsText(): string {
  const accounts = Object.values(useVerifications.getState().all);
  return accounts.length > 0 ? JSON.stringify({ accounts }) : '';
}

/** The accounts in such a text. Parts that cannot be read stay with their account, as in the phone's own record. */
export const accountsIn = (text: string): Verification[] => Object.values(recordIn(text)?.all ?? {});

/** Adds those that are not here yet; an account that is here stays as it is. */
export const addAccounts = (accounts: readonly Verification[]): void =>
  changeAll((all) => ({ ...Object.fromEntries(accounts.map((one) => [one.id, one])), ...all }));
