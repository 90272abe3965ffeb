import type { Day } from './filing';
import type { SourceKey } from './sources';

/**
 * What a row of a table is based on: its sources, the first day on which it holds, and the day somebody last compared
 * it with the sources.
 */
export interface Basis {
  source: readonly SourceKey[];
  from: Day;
  checkedOn: Day;
}

/** One version of a value that the authorities may change. */
export interface Dated<T> extends Basis {
  value: T;
}

/** Filings of mini-programs began on this day. A row without a day of its own holds from here (seed2). */
export const FILING_BEGAN: Day = '2023-09-01';

/**
 * The day on which somebody last compared all tables with their sources. A row that was read again later has a later
 * day.
 */
export const LAST_READ: Day = '2026-11-30';

/** The sources of a row, with the usual two days. */
export const basis = (...source: SourceKey[]): Basis => ({
  source,
  from: FILING_BEGAN,
  checkedOn: LAST_READ,
});

/**
 * The version in force on a day: the latest one that began by then, or else the earliest. Without a day, the newest.
 */
export function versionInForce<V extends Pick<Basis, 'from'>>(versions: readonly V[], day?: Day): V {
  const [first] = versions as [V, ...V[]];
  if (versions.length === 1) return first;
  const begun = day === undefined ? versions : versions.filter(({ from }) => from <= day);
  return begun.length > 0
    ? begun.reduce((found, version) => (version.from >= found.from ? version : found))
    : versions.reduce((found, version) => (version.from < found.from ? version : found));
}

/** The value in force on a day; the newest without a day. */
export const inForce = <T>(versions: readonly Dated<T>[], day?: Day): T =>
  versionInForce(versions, day).value;

/** A sentence in which each name in braces that the table has is replaced by its number. Other braces stay. */
export const filledFrom = (
  table: Readonly<Record<string, readonly Dated<number>[]>>,
  sentence: string,
  day?: Day,
): string =>
  sentence.replace(/\{(\w+)\}/g, (brace, name: string) => {
    const versions = table[name];
    return versions ? String(inForce(versions, day)) : brace;
  });

/** Gives the table in force on a day: rows by their key. Several versions of a row may be in `rows`. */
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
    // The table is the same on all days between two changes.
    const since = day === undefined ? 'newest' : (changes.find((change) => change <= day) ?? 'before');
    let table = tables.get(since);
    if (!table) {
      table = new Map([...versions].map(([key, all]) => [key, versionInForce(all, day)]));
      tables.set(since, table);
    }
    return table;
  };
}
