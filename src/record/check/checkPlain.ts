import { type DataFault, faultAt } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import { placeOf } from './checkRepeats.ts';

/** A list is whole for a place, for kinds of ties and as of a day, or what it lacks means nothing. */
export function checkLists(rows: readonly DataRow[]): DataFault[] {
  return rows
    .filter(({ table, cells }) => table.type === 'List' && cells['whole'] === 'yes')
    .flatMap((row) =>
      ['host', 'kinds', 'as_of']
        .filter((column) => row.cells[column] === undefined)
        .map((column) => {
          const message = `expected ${column} in the row of a whole list, but the cell is empty or faulty`;
          return faultAt(row, column, message);
        }),
    );
}

/** The folder itself says which files are meant, for its parts too. */
export function checkTables(rows: readonly DataRow[]): DataFault[] {
  return rows
    .filter(
      ({ table, file, cells }) =>
        file !== table.file && table.type === 'Dataset' && cells['tables'] !== undefined,
    )
    .map((row) =>
      faultAt(
        row,
        'tables',
        'expected none in a part: dataset.csv of the folder itself names the tables of its parts too',
      ),
    );
}

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
