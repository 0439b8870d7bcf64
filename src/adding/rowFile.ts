import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { DataRow } from '../record/tables/row.ts';
import { newRow } from './tableNamed.ts';

/** Rows by subject, of which there can be more than the memory has room for: they are kept in a file. */
export type RowFile = ReturnType<typeof rowsIn>;

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

function rowsIn(file: number) {
  /** The number of the last row of each subject. */
  const lastOf = new Map<string, number>();
  /** Of each row, where it begins, the one before about its subject, and the type of that. */
  const [starts, before, types]: [number[], number[], (string | undefined)[]] = [[], [], []];
  let end = 0;
  return {
    add(rows: readonly DataRow[]): void {
      const bytes = rows.map(({ table, cells }) => {
        const line = Buffer.from(`${JSON.stringify([table.file, cells])}\n`);
        const { id = '' } = cells;
        const previous = lastOf.get(id) ?? NONE;
        lastOf.set(id, starts.push(end) - 1);
        before.push(previous);
        types.push(table.rows === 'own' ? table.type : types[previous]);
        end += line.length;
        return line;
      });
      const all = Buffer.concat(bytes);
      writeSync(file, all, 0, all.length, end - all.length);
    },
    rowsOf(id: string): readonly DataRow[] {
      const rows: DataRow[] = [];
      for (let row = lastOf.get(id) ?? NONE; row !== NONE; row = before[row] ?? NONE) {
        const line = lineAt(file, starts[row] ?? 0);
        rows.push(newRow(...(JSON.parse(line) as Parameters<typeof newRow>)));
      }
      return rows.reverse();
    },
    /** The type of a subject with a row in its own table. */
    typeOf: (id: string) => types[lastOf.get(id) ?? NONE],
    ids: () => lastOf.keys(),
  };
}

const NONE = -1;

/** In bytes; most rows have fewer. */
const CHUNK = 4_096;

function lineAt(file: number, at: number, size = CHUNK): string {
  const bytes = Buffer.alloc(size);
  const read = bytes.subarray(0, readSync(file, bytes, 0, size, at));
  const end = read.indexOf('\n');
  return end < 0 ? lineAt(file, at, size * 8) : read.toString('utf8', 0, end);
}
