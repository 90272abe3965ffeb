import type { Mutant } from './mutant';
import { PAGES } from './pages';

export type { Mutant };

/** Every change by hand, by the room of `src` it is made in. */
export const MUTANTS: Record<string, readonly Mutant[]> = {
  pages: PAGES,
};
