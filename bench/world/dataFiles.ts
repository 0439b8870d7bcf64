import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { headerOf } from '../../src/record/tables/table.ts';
import { tables } from '../../src/record/tables/tables.ts';

/** A row of a data file. */
export interface DataRow {
  readonly file: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Writes a folder of data files that can be imported. */
export async function writeDataFiles(folder: string, rows: readonly DataRow[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const table of tables) {
    const cells = rows.filter(({ file }) => file === table.file).map((row) => row.cells);
    const text = stringify(cells, { header: true, columns: [...headerOf(table)] });
    await writeFile(join(folder, table.file), text);
  }
}

export const datasetRow = (name: string): DataRow => ({
  file: 'dataset.csv',
  cells: { name, licence: 'CC0-1.0' },
});
