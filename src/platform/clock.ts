import type { Instant } from '@/rules';

/** The only place where the machine's clock is read. */
export const now = (): Instant => Date.now();
