import { relative } from 'node:path';
import { Command } from 'commander';
import { loadDataset } from '../dataset/dataset.ts';
import { SHIPPED } from './folders.ts';

export const check = new Command('check')
  .description('check the data files and name everything that is wrong with them; writes nothing')
  .argument('[folder]', 'the folder of the data files', SHIPPED)
  .action(runCheck);

/** Throws an error that names all faults. */
export async function runCheck(folder: string): Promise<void> {
  const { rows, contentHash } = await loadDataset(relative('', folder) || '.');
  const files = new Set(rows.map(({ table }) => table.file)).size;
  console.log(`${rows.length} rows in ${files} files, version ${contentHash.slice(0, 12)}.`);
}
