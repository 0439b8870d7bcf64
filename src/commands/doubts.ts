import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { doubtText, doubtsIn } from '../record/doubts/doubts.ts';
import { formatFault } from '../record/faults/fault.ts';
import { readFiles, readTables } from '../record/files/readFiles.ts';
import { tables } from '../record/tables/tables.ts';
import { SHIPPED, shownFolder } from './folders.ts';

export const doubts = new Command('doubts')
  .description('name places and ties of the data files that may be wrong, and why')
  .argument('[folder]', 'the folder of the data files', SHIPPED)
  .option('--json', 'print one JSON object a line', false)
  .action(runDoubts);

async function runDoubts(folder: string, { json }: { readonly json: boolean }): Promise<void> {
  const { parts } = readConfig();
  const named = shownFolder(folder);
  const { rows, faults } = readTables(await readFiles(named, parts), tables);
  if (faults.length > 0) throw new Error(faults.map((one) => formatFault(one, named)).join('\n'));
  const found = doubtsIn(rows, new Date().toISOString().slice(0, 10));
  for (const doubt of found) console.log(json ? JSON.stringify(doubt) : doubtText(doubt));
}
