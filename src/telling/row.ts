import { type AccountId, LAST_READ } from '@/rules';
import { withLimits } from './limits';
import type { ToldSource } from './sources';

/** How sure a row is. `inferred`: our own reading, which no source states. */
export type Sureness = 'official' | 'secondary' | 'seed' | 'inferred';

/** One thing that is told of the report or the yearly verification. */
export interface Told {
  id: string;
  title: string;
  says: string;
  source: readonly ToldSource[];
  sure: Sureness;
  /** the day on which somebody last compared it with its sources */
  checkedOn: string;
  /** the accounts it is about; all where absent */
  accounts?: readonly AccountId[];
}

/** How a row is introduced that no official page says. */
export const SURENESS: Record<Sureness, string> = {
  official: '微信官方',
  secondary: '据公开资料',
  seed: '据早年整理的资料',
  inferred: '出处没有写明，按已有资料推断',
};

export function told(
  sure: Sureness,
  id: string,
  title: string,
  says: string,
  source: readonly ToldSource[],
  accounts?: readonly AccountId[],
): Told {
  return {
    id,
    title: withLimits(title),
    says: withLimits(says),
    source,
    sure,
    checkedOn: LAST_READ,
    ...(accounts && { accounts }),
  };
}
