import { rowsInOrder } from '../../record/files/canonicalRows.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { withoutNull } from '../../withoutNull.ts';

/** The rows without claims behind the graph, in canonical order. `readCells` reads the cells of rows by a statement. */
export async function readStoredPlain(readCells: (file: string) => Promise<readonly unknown[]>) {
  const rows: DataRow[] = [];
  for (const table of tables.filter((one) => one.rows === 'plain')) {
    const found = await readCells(`_export/${table.file.replace('.csv', '.cypher')}`);
    for (const cells of found)
      if (isCells(cells))
        rows.push({ table, file: table.file, line: 0, cells: withoutNull(cells) });
  }
  return rowsInOrder(rows, tables);
}

function isCells(cells: unknown): cells is Readonly<Record<string, string | null>> {
  return typeof cells === 'object' && cells !== null;
}
