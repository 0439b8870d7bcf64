import { hash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Action, Contributor, type NewEntry, JournalEntry } from './events.ts';

/** The file that holds all contributions: a line for each thing that was done, in order. */
export const JOURNAL = 'journal.ndjson';

/** Somebody changed the journal by other means. */
export class DamagedJournal extends Error {}

/** Of the first line. */
const NONE = '';

const LINE_END = 10;

/** The journal of a folder as it is now; see `followJournal`. */
export const readJournal = (folder: string) => followJournal(folder).read();

/**
 * Reads the journal of a folder, and later only what was added to it; empty if there is none. Text after the last line end is what a
 * killed process was writing, and was never acknowledged. Throws if a line was changed, removed or put in by other means.
 */
export function followJournal(folder: string) {
  const path = join(folder, JOURNAL);
  let entries: readonly JournalEntry[] = [];
  let [end, file, changedAt] = [0, 0n, 0n];
  let reading: ReturnType<typeof readOn> | undefined;

  async function readOn(): Promise<readonly JournalEntry[]> {
    await using opened = await openIfThere(path);
    if (opened === null) return (entries = []);
    const { size, ino, mtimeNs } = await opened.stat({ bigint: true });
    const isLonger = ino === file && size > end;
    // Its lines may have been written again.
    if (!isLonger && (ino !== file || mtimeNs !== changedAt)) [entries, end] = [[], 0];
    [file, changedAt] = [ino, mtimeNs];
    const bytes = Buffer.alloc(Number(size) - end);
    if (bytes.length === 0) return entries;
    await opened.read(bytes, 0, bytes.length, end);
    const whole = bytes.lastIndexOf(LINE_END) + 1;
    entries = withLines(entries, bytes.subarray(0, whole), path);
    end += whole;
    return entries;
  }

  return {
    /** All lines until now. */
    read: () => (reading ??= readOn().finally(() => (reading = undefined))),
    /** The bytes of the lines that were read. */
    end: () => end,
  };
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  return open(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
}

/** The lines before, and those in the bytes. */
function withLines(
  before: readonly JournalEntry[],
  bytes: Buffer,
  path: string,
): readonly JournalEntry[] {
  const all = [...before];
  for (const line of linesIn(bytes)) {
    const [entry, last] = [entryIn(line), all.at(-1)];
    const sequence = all.length + 1;
    if (
      entry === null ||
      entry.hash !== hashOf(entry, last?.hash ?? NONE) ||
      entry.sequence !== sequence
    )
      throw new DamagedJournal(
        `Expected line ${sequence} of "${path}" as it was written, but it was changed, or a line before it is missing. Restore the file from a backup.`,
      );
    all.push(entry);
  }
  return all;
}

function* linesIn(bytes: Buffer): Generator<string> {
  for (let from = 0, to; (to = bytes.indexOf(LINE_END, from)) >= 0; from = to + 1)
    yield bytes.toString('utf8', from, to);
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
  const journal = followJournal(folder);
  const entries = await journal.read();
  let acknowledged = journal.end();
  // A line that could not be written whole may still be on the disk.
  let hasMore = true;

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
