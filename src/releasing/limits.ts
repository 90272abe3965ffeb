import { withLimits as withLimitsTold } from '@/telling';
import type { CheckSource } from './sources';

/** Numbers by which days are counted back from a release, beside those of the rules. Sentences name them in braces. */
export const LIMITS = {
  /** working days until the location interface is granted */
  locationLeast: { value: 1, source: 'WX-COMM-LOC' },
  locationMost: { value: 3, source: 'WX-COMM-LOC' },
  /** hours of an expedited code review */
  expeditedLeast: { value: 2, source: 'WX-API-SPEEDUP' },
  expeditedMost: { value: 12, source: 'WX-API-SPEEDUP' },
} as const satisfies Readonly<Record<string, { value: number; source: CheckSource }>>;

const isOwn = (name: string): name is keyof typeof LIMITS => Object.keys(LIMITS).includes(name);

/** Replaces the names of limits in braces by their numbers. */
export const withLimits = (sentence: string): string =>
  withLimitsTold(
    sentence.replace(/\{(\w+)\}/g, (brace, name: string) =>
      isOwn(name) ? String(LIMITS[name].value) : brace,
    ),
  );
