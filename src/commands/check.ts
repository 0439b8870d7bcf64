import { relative } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { loadDataset } from '../dataset/check/dataset.ts';
import { formatFault } from '../dataset/tables/fault.ts';
import { partsOf } from '../dataset/files/readFiles.ts';
import { writeTexts } from '../dataset/files/writeTexts.ts';
import { SHIPPED } from './folders.ts';

export const check = new Command('check')
  .description('check the data files and name everything that is wrong with them')
  .argument('[folder]', 'the folder of the data files', SHIPPED)
  .option('--rewrite', 'if nothing is wrong, write them again in canonical order', false)
  .action(runCheck);

/** Throws an error that lists all problems. */
async function runCheck(folder: string, { rewrite }: { readonly rewrite: boolean }): Promise<void> {
  const { parts } = readConfig();
  const named = relative('', folder) || '.';
  const read = parts === 'all' ? await partsOf(folder) : parts;
  if (rewrite && read.length > 0)
    throw new Error(
      `\`--rewrite\` writes one folder, but "${named}" is read with its parts (${read.join(', ')}). Set \`PROXENY_PARTS=none\` to rewrite the folder alone.`,
    );
  const { rows, texts, contentHash, warnings } = await loadDataset(named, new Date(), parts);
  for (const warning of warnings) console.error(`warning: ${formatFault(warning, named)}`);
  if (rewrite) await writeTexts(folder, texts);
  const files = new Set(rows.map(({ table }) => table.file)).size;
  console.log(`${rows.length} rows in ${files} files, version ${contentHash.slice(0, 12)}.`);
}
