import { HOME_MUTANTS } from './home';
import type { Mutant } from './mutant';
import { SMS_MUTANTS } from './sms';
import { STATUS_MUTANTS } from './status';

export type { Mutant };

/** Every change by hand, by the room of `src` it is made in. */
export const MUTANTS: Record<string, readonly Mutant[]> = {
  pages: [...HOME_MUTANTS, ...STATUS_MUTANTS, ...SMS_MUTANTS],
};
