import type { Instant } from '@/rules';

/** The current time, in milliseconds since 1970. This is the only place that reads the machine's clock. */
export const now = (): Instant => Date.now();
