import { type DataParts, type Files, readFiles } from '../record/files/readFiles.ts';
import { applyTo } from './applying/apply.ts';
import { readJournal } from './journal/journal.ts';
import { journalOf, operationsInForce } from './journal/proposals.ts';

/** Reads the data files of a folder as `readFiles` does, with the accepted contributions of another folder; null: there are none. */
export function contributedFrom(folder: string | null, now = new Date()) {
  return async (data: string, parts?: DataParts): Promise<Files> => {
    const files = await readFiles(data, parts);
    if (folder === null) return files;
    const standing = operationsInForce(journalOf(await readJournal(folder)));
    return applyTo(files, standing, { now }).files;
  };
}
