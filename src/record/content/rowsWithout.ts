import type { DataRow } from '../tables/row.ts';
import { rowText } from './contentHash.ts';

/** Canonical rows that are not among others. */
export function rowsWithout(rows: readonly DataRow[], others: readonly DataRow[]) {
  const known = new Set(others.map(rowText));
  return rows.filter((row) => !known.has(rowText(row)));
}
