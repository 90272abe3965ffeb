/**
 * Rows by their group, in the order in which the groups first come. A screen slows down where one part has many
 * children, so long lists are drawn group by group.
 */
export function groupsOf<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): { group: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  return [...groups].map(([group, its]) => ({ group, rows: its }));
}
