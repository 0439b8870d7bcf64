import { type DataFault, faultAt } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';

/** A list is whole for a place, for kinds of ties and as of a day, or what it lacks means nothing. */
export function checkLists(rows: readonly DataRow[]): DataFault[] {
  return rows
    .filter(({ table, cells }) => table.type === 'List' && cells['whole'] === 'yes')
    .flatMap((row) =>
      ['host', 'kinds', 'as_of']
        .filter((column) => row.cells[column] === undefined)
        .map((column) =>
          faultAt(
            row,
            column,
            `expected ${column} in the row of a whole list, but the cell is empty or faulty`,
          ),
        ),
    );
}
