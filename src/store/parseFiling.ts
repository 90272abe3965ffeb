import type { Draft } from '@/rules';
import { isRecord } from './isRecord';

/** What was found at a path and is not what the form wants there. */
interface Fault {
  path: string;
  rule: string;
  value: unknown;
}

const TYPES: Record<string, (value: unknown) => boolean> = {
  kind: (value) => typeof value === 'string',
  history: Array.isArray,
  photos: (value) => isRecord(value) && Object.values(value).every(Array.isArray),
};

/** A filing from outside: what the form understands of it, and what it does not. The rules' own parser takes its place. */
export function parseFiling(value: Record<string, unknown>): { filing: Draft['filing']; faults: Fault[] } {
  const filing = { ...value };
  const faults = Object.entries(TYPES).flatMap(([path, fits]): Fault[] => {
    const found = value[path];
    if (found === undefined || fits(found)) return [];
    delete filing[path];
    return [{ path, rule: 'wrongType', value: found }];
  });
  return { filing, faults };
}
