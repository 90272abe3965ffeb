import type { Day } from './filing';
import type { SourceKey } from './sources';

/** On what a row of a table rests: its sources, the day from which it holds, and the day somebody last compared the two. */
export interface Basis {
  source: readonly SourceKey[];
  from: Day;
  checkedOn: Day;
}

/** One version of a value that the authorities may change. */
export interface Dated<T> extends Basis {
  value: T;
}

/** Filings of mini-programs began on this day: what names no day of its own holds from here (seed2). */
export const FILING_BEGAN: Day = '2023-09-01';

/** The day on which all tables were last compared with their sources; a row read again later carries its own. */
export const LAST_READ: Day = '2026-11-30';

/** What a row says of its sources, with the usual days. */
export const basis = (...source: SourceKey[]): Basis => ({
  source,
  from: FILING_BEGAN,
  checkedOn: LAST_READ,
});

/** The version in force on a day: the latest that began by then, else the earliest. Without a day, the newest. */
export function versionInForce<V extends Pick<Basis, 'from'>>(versions: readonly V[], day?: Day): V {
  const [first] = versions as [V, ...V[]];
  if (versions.length === 1) return first;
  const begun = day === undefined ? versions : versions.filter(({ from }) => from <= day);
  return begun.length > 0
    ? begun.reduce((found, version) => (version.from >= found.from ? version : found))
    : versions.reduce((found, version) => (version.from < found.from ? version : found));
}

/** The value in force on a day, the newest without one. */
export const inForce = <T>(versions: readonly Dated<T>[], day?: Day): T =>
  versionInForce(versions, day).value;

/** A sentence with the names of a table's numbers in braces replaced by them; other braces stay. */
export const filledFrom = (
  table: Readonly<Record<string, readonly Dated<number>[]>>,
  sentence: string,
  day?: Day,
): string =>
  sentence.replace(/\{(\w+)\}/g, (brace, name: string) => {
    const versions = table[name];
    return versions ? String(inForce(versions, day)) : brace;
  });

/** Rows by their key on a day, where several versions of a row may stand in one table. */
export function tableInForce<V extends Pick<Basis, 'from'>, K>(
  rows: readonly V[],
  keyOf: (row: V) => K,
): (day?: Day) => ReadonlyMap<K, V> {
  const versions = new Map<K, V[]>();
  for (const row of rows) {
    const key = keyOf(row);
    versions.set(key, [...(versions.get(key) ?? []), row]);
  }
  const changes = [...new Set(rows.map(({ from }) => from))].sort().reverse();
  const tables = new Map<Day | 'newest' | 'before', ReadonlyMap<K, V>>();
  return (day) => {
    // All days between two changes share one table.
    const since = day === undefined ? 'newest' : (changes.find((change) => change <= day) ?? 'before');
    let table = tables.get(since);
    if (!table) {
      table = new Map([...versions].map(([key, all]) => [key, versionInForce(all, day)]));
      tables.set(since, table);
    }
    return table;
  };
}
