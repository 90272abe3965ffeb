import type { TraitId } from '@/releasing';
import { tick } from '@/store';

/** Keeps what the person says of a trait; null takes the answer away. */
export function answerTrait(id: string, trait: TraitId, has: boolean | null): void {
  tick(id, `has/${trait}`, has === true);
  tick(id, `hasnt/${trait}`, has === false);
}

/** In milliseconds. */
const SETTLES = 400;

/** An answer folds rows away and others move up: for a moment a second tap would hit one that was not meant. */
export const whileRowsMove = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLES));
