import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../config.ts';
import { loadDataset } from '../record/check/dataset.ts';
import { formatFault } from '../record/faults/fault.ts';
import { partsOf } from '../record/files/readFiles.ts';
import { writeTexts } from '../record/files/writeTexts.ts';
import { SHIPPED, shownFolder } from './folders.ts';

export const check = new Command('check')
  .description('check the data files and name everything that is wrong with them')
  .argument('[folder]', 'the folder of the data files', SHIPPED)
  .option('--rewrite', 'if nothing is wrong, write them again in canonical order', false)
  .option('--expect <version>', 'fail if the files are of another version than this', readVersion)
  .action(runCheck);

interface Options {
  readonly rewrite: boolean;
  /** The first digits of the content's hash, at least as many as are printed. */
  readonly expect?: string;
}

const PRINTED = 12;

function readVersion(text: string): string {
  if (/^[\da-f]{12,64}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a version such as f8d9f0bc59cf.');
}

/** Throws an error that lists all problems. */
async function runCheck(folder: string, { rewrite, expect }: Options): Promise<void> {
  const { parts } = readConfig();
  const named = shownFolder(folder);
  const read = parts === 'all' ? await partsOf(folder) : parts;
  if (rewrite && read.length > 0)
    throw new Error(
      `\`--rewrite\` writes one folder, but "${named}" is read with its parts (${read.join(', ')}). Set \`PROXENY_PARTS=none\` to rewrite the folder alone.`,
    );
  const { rows, texts, contentHash, warnings } = await loadDataset(named, new Date(), parts);
  for (const warning of warnings) console.error(`warning: ${formatFault(warning, named)}`);
  const version = contentHash.slice(0, PRINTED);
  if (expect !== undefined && !contentHash.startsWith(expect))
    throw new Error(
      `Expected data files of version ${expect}, but those of "${named}" are of version ${version}: rows are missing, were added or were changed.`,
    );
  if (rewrite) await writeTexts(folder, texts);
  const files = new Set(rows.map(({ table }) => table.file)).size;
  console.log(`${rows.length} rows in ${files} files, version ${version}.`);
}
