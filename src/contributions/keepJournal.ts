import { readStatement } from '../compose/cypher/statements.ts';
import { type Driver, writeAll } from '../neo4j/write.ts';
import { readImported } from '../store/load/importDataset.ts';
import type { JournalEntry } from './journal/events.ts';
import { JOURNAL, readJournal } from './journal/journal.ts';

/** The folder of the contributions does not have what the record was made with. */
export class MissingContributions extends Error {}

interface Kept {
  readonly database: string;
  /** The folder of the contributions; null: none are taken. */
  readonly folder: string | null;
  /** Whether the record may lose contributions. */
  readonly allowRemovals?: boolean;
}

/**
 * Imports, and notes in the graph up to which line of the journal it has the contributions. Throws before anything is imported if the
 * folder does not have that line: it is not mounted, or an older backup was put there.
 */
export async function keepJournal<Imported>(
  driver: Driver,
  { database, folder, allowRemovals = false }: Kept,
  bring: () => Promise<Imported>,
): Promise<Imported> {
  if (folder === null) return bring();
  const noted = (await readImported(driver, database))?.journal;
  const entries = await readJournal(folder);
  if (noted != null && !allowRemovals) assertGoesOn(entries, noted, folder);
  const imported = await bring();
  const journal = `${entries.length} ${entries.at(-1)?.hash ?? ''}`;
  if (journal !== noted)
    await writeAll(driver, database, (run) =>
      run(readStatement('_import/journal.cypher'), { journal }),
    );
  return imported;
}

function assertGoesOn(entries: readonly JournalEntry[], noted: string, folder: string): void {
  const [lines = '', hash] = noted.split(' ');
  const last = entries[Number(lines) - 1];
  if (Number(lines) === 0 || last?.hash === hash) return;
  const found = last === undefined ? `it has ${entries.length}` : `line ${lines} is another`;
  throw new MissingContributions(
    `Expected "${JOURNAL}" in "${folder}" to have the ${lines} lines that the record was made with, but ${found}: the folder is not mounted, or an older backup was put there. Mount or restore it, and start again. If what is missing is to be given up, run \`proxeny import --allow-removals\`.`,
  );
}
