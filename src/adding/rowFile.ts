import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { addTo } from '../evidence/groups/groupBy.ts';
import type { DataRow } from '../record/tables/row.ts';
import { tableNamed } from './tableNamed.ts';

/** Rows by subject, of which there can be more than the memory has room for: they are kept in a file. */
export interface RowFile {
  readonly add: (rows: readonly DataRow[]) => void;
  readonly rowsOf: (id: string) => readonly DataRow[];
}

/** Opens such a file, and removes it when `use` has ended. */
export async function withRowFile<Result>(
  path: string,
  use: (rows: RowFile) => Promise<Result>,
): Promise<Result> {
  const file = openSync(path, 'w+');
  try {
    return await use(rowsIn(file));
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
  }
}

function rowsIn(file: number): RowFile {
  const lines = new Map<string, number[]>();
  let end = 0;
  return {
    add(rows) {
      const bytes = rows.map(({ table, cells }) => {
        const line = Buffer.from(`${JSON.stringify([table.file, cells])}\n`);
        addTo(lines, cells['id'] ?? '', end);
        end += line.length;
        return line;
      });
      const all = Buffer.concat(bytes);
      writeSync(file, all, 0, all.length, end - all.length);
    },
    rowsOf: (id) => (lines.get(id) ?? []).map((at) => rowIn(lineAt(file, at))),
  };
}

/** In bytes; most rows have fewer. */
const CHUNK = 4_096;

function lineAt(file: number, at: number, size = CHUNK): string {
  const bytes = Buffer.alloc(size);
  const read = bytes.subarray(0, readSync(file, bytes, 0, size, at));
  const end = read.indexOf('\n');
  return end < 0 ? lineAt(file, at, size * 8) : read.toString('utf8', 0, end);
}

function rowIn(text: string): DataRow {
  const [file, cells] = JSON.parse(text) as readonly [string, DataRow['cells']];
  return { table: tableNamed(file), file, line: 0, cells };
}
