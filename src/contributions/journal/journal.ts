import { hash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Action, Contributor, type NewEntry, JournalEntry } from './events.ts';

/** The file that holds all contributions: a line for each thing that was done, in order. */
export const JOURNAL = 'journal.ndjson';

/** Somebody changed the journal by other means. */
export class DamagedJournal extends Error {}

/** Of the first line. */
const NONE = '';

const LINE_END = 10;

/**
 * Reads the journal of a folder; empty if there is none. Text after the last line end is what a killed process was writing, and was
 * never acknowledged. Throws if a line was changed, removed or put in by other means.
 */
export async function readJournal(folder: string): Promise<readonly JournalEntry[]> {
  const bytes = await readFile(join(folder, JOURNAL)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.of();
    throw error;
  });
  const lines = bytes
    .subarray(0, bytes.lastIndexOf(LINE_END) + 1)
    .toString('utf8')
    .split('\n')
    .slice(0, -1);
  let before = NONE;
  return lines.map((line, index) => {
    const entry = entryIn(line);
    if (entry === null || entry.hash !== hashOf(entry, before) || entry.sequence !== index + 1)
      throw new DamagedJournal(
        `Expected line ${index + 1} of "${join(folder, JOURNAL)}" as it was written, but it was changed, or a line before it is missing. Restore the file from a backup.`,
      );
    before = entry.hash;
    return entry;
  });
}

function entryIn(line: string): JournalEntry | null {
  try {
    const entry = JournalEntry.parse(JSON.parse(line));
    const { by, action, digests } = entry;
    const isBy = by === null || digestOfContributor(by) === digests[0];
    return isBy && (action === null || digestOfAction(action) === digests[1]) ? entry : null;
  } catch {
    return null;
  }
}

/** The line after some others. */
export function entryAfter(last: JournalEntry | undefined, added: NewEntry): JournalEntry {
  const { at, proposal, by, action } = added;
  const digests: JournalEntry['digests'] = [digestOfContributor(by), digestOfAction(action)];
  const entry = { sequence: (last?.sequence ?? 0) + 1, at, proposal, by, action, digests };
  return { ...entry, hash: hashOf(entry, last?.hash ?? NONE) };
}

/** Adds a line. It is on the disk when this settles. The folder is locked. */
export async function appendEntry(folder: string, entry: JournalEntry): Promise<void> {
  await mkdir(folder, { recursive: true });
  await using file = await open(join(folder, JOURNAL), 'a+');
  const bytes = await file.readFile();
  const whole = bytes.lastIndexOf(LINE_END) + 1;
  if (whole < bytes.length) await file.truncate(whole);
  await file.appendFile(lineOf(entry));
  await file.sync();
}

/** Writes all lines anew, such as with less content. The folder is locked. */
export async function replaceJournal(
  folder: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  const path = join(folder, JOURNAL);
  const file = await open(`${path}.part`, 'w');
  try {
    await file.writeFile(entries.map(lineOf).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

function lineOf(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

const digestOfContributor = (by: Contributor) => digestOf(Contributor.parse(by));
const digestOfAction = (action: Action) => digestOf(Action.parse(action));

const digestOf = (value: unknown) => hash('sha256', JSON.stringify(value));

function hashOf(entry: Omit<JournalEntry, 'hash'>, before: string): string {
  const { sequence, at, proposal, digests } = entry;
  return hash('sha256', JSON.stringify([before, sequence, at, proposal, ...digests]));
}
