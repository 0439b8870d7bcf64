import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../record/files/readFiles.ts';
import type { DataRow } from '../record/tables/row.ts';
import type { Addable } from './add.ts';
import { filesWith } from './apply.ts';
import { textLines } from './input/input.ts';
import { newRow } from './tableNamed.ts';

const DECIDED = '4-decide.ndjson';

/** Whether a folder is the job of an addition whose rows were decided. */
export function isJob(folder: string): boolean {
  return existsSync(join(folder, DECIDED));
}

/** The data files with the rows that a job would add. */
export async function filesWithJob(files: Files, job: string, part?: string): Promise<Files> {
  const rows: DataRow[] = [];
  for await (const line of textLines(join(job, DECIDED))) {
    const { table, cells } = JSON.parse(line) as Partial<Addable>;
    if (table !== undefined && cells !== undefined) rows.push(newRow(table, cells));
  }
  return filesWith(files, rows, part);
}
