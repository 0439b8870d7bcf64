import { type DataFault, faultAt } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import { placeOf } from './checkRepeats.ts';

/** What is judged is the same as one place or institution at most. */
export function checkIdentities(rows: readonly DataRow[]): DataFault[] {
  const firsts = new Map<string, DataRow>();
  return rows.flatMap((row) => {
    const { scheme, value, judgement, id } = row.cells;
    if (row.table.type !== 'Identity' || judgement !== 'same' || value === undefined) return [];
    const key = `${scheme ?? ''}:${value}`;
    const first = firsts.get(key) ?? row;
    firsts.set(key, first);
    if (first.cells['id'] === id) return [];
    const message = `expected ${key} to be the same as one id, but ${placeOf(first, row)} says "${first.cells['id'] ?? ''}"`;
    return [faultAt(row, 'id', message)];
  });
}
