import type { Day } from './filing';
import type { SourceKey } from './sources';

/** One version of something a source says. */
export interface Dated<T> {
  /** the first day on which it holds */
  from: Day;
  value: T;
  source: readonly SourceKey[];
  /** the day somebody last read it there */
  checkedOn: Day;
}

/** The value that holds on a day: of the newest version that has begun, or of the oldest where none has. */
export function inForce<T>(versions: readonly Dated<T>[], day: Day): T {
  const begun = versions.filter(({ from }) => from <= day);
  const held = begun.length > 0 ? begun.reduce(newer) : versions.reduce(older);
  return held.value;
}

/** The value of the newest version: for texts that do not depend on a day. */
export const newest = <T>(versions: readonly Dated<T>[]): T => versions.reduce(newer).value;

const newer = <T>(a: Dated<T>, b: Dated<T>) => (b.from > a.from ? b : a);
const older = <T>(a: Dated<T>, b: Dated<T>) => (b.from < a.from ? b : a);
