import { hash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
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
  return entriesIn(await bytesOf(folder), folder);
}

async function bytesOf(folder: string): Promise<Buffer> {
  return readFile(join(folder, JOURNAL)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.of();
    throw error;
  });
}

const wholeIn = (bytes: Buffer) => bytes.lastIndexOf(LINE_END) + 1;

function entriesIn(bytes: Buffer, folder: string): readonly JournalEntry[] {
  const lines = bytes.subarray(0, wholeIn(bytes)).toString('utf8').split('\n').slice(0, -1);
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
    const { by, action, digests, erased, rest } = entry;
    const isErased = erased !== undefined;
    const isBy = by === null ? isErased : digestOfContributor(by) === digests[0];
    if (action === null) return isBy && isErased ? entry : null;
    const digest = digestOfAction(action);
    return isBy && (digest === digests[1] || (isErased && digest === rest)) ? entry : null;
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

/** The journal of a folder that this process has locked, and so is the only one to write to. */
export async function openJournal(folder: string) {
  const path = join(folder, JOURNAL);
  const bytes = await bytesOf(folder);
  const entries = entriesIn(bytes, folder);
  let acknowledged = wholeIn(bytes);
  // A line that could not be written whole may still be on the disk.
  let hasMore = acknowledged < bytes.length;

  /** The file ends with the last line that was acknowledged. */
  async function assertEnd(file: FileHandle): Promise<void> {
    const { size } = await file.stat();
    if (size < acknowledged || (size > acknowledged && !hasMore))
      throw new DamagedJournal(
        `Expected "${path}" to have the ${acknowledged} bytes that were acknowledged, but it has ${size}: its folder is not mounted, a backup was restored, or another process writes to it. Stop the server, put the file right, and start again.`,
      );
    if (size > acknowledged) await file.truncate(acknowledged);
    hasMore = false;
  }

  /** Adds a line. It is on the disk when this settles; if it rejects, it is not in the journal. */
  async function append(entry: JournalEntry): Promise<void> {
    await mkdir(folder, { recursive: true });
    await using file = await open(path, 'a+');
    await assertEnd(file);
    const line = Buffer.from(lineOf(entry));
    hasMore = true;
    try {
      await file.appendFile(line);
      await file.sync();
    } catch (error) {
      await assertEnd(file).catch(() => (hasMore = true));
      throw error;
    }
    acknowledged += line.length;
    hasMore = false;
  }

  return { entries, append };
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
export const digestOfAction = (action: Action) => digestOf(Action.parse(action));

const digestOf = (value: unknown) => hash('sha256', JSON.stringify(value));

function hashOf(entry: Omit<JournalEntry, 'hash'>, before: string): string {
  const { sequence, at, proposal, digests } = entry;
  return hash('sha256', JSON.stringify([before, sequence, at, proposal, ...digests]));
}
