import type { DataRow } from '../tables/row.ts';

/** Canonical rows that are not among others. */
export function rowsWithout(
  rows: readonly DataRow[],
  others: readonly DataRow[],
): readonly DataRow[] {
  const known = new Set(others.map(textOf));
  return rows.filter((row) => !known.has(textOf(row)));
}

function textOf({ table, cells }: DataRow): string {
  return (
    table.file +
    JSON.stringify(Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1)))
  );
}
