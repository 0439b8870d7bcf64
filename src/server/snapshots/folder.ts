import { hash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { mkdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unlessItThrows } from '../../unlessItThrows.ts';

/** What is kept beside a file. */
interface Note {
  /** Of the record. */
  readonly version: string;
  /** See `RecordState.key`. */
  readonly state: string;
  /** The number of nodes. */
  readonly count: number;
  readonly bytes: number;
}

/** A file of a table as a whole. */
export interface KeptTable extends Note {
  readonly folder: string;
  readonly name: string;
}

/** What is being written. */
export interface TableDraft extends Omit<Note, 'bytes'> {
  /** When the record was imported. */
  readonly importedAt: string;
}

export type SnapshotFolder = ReturnType<typeof openSnapshotFolder>;

const NOTE = '.note';
const DRAFT = '.part';

/** Nothing is written for longer: what is older was left by a process that was killed. */
const LONGEST_MS = 86_400_000;

/**
 * Files of tables, in a folder for each state of the record. A file has its name only when it is whole, and counts only with its note.
 * `seed` is what files depend on beside the record: those of other code are removed.
 */
export function openSnapshotFolder(home: string | null, seed: string) {
  const root = home ?? mkdtempSync(join(tmpdir(), 'proxeny-tables-'));
  mkdirSync(root, { recursive: true });
  const own = short(seed);
  const folderOf = (state: string) => join(root, `${own}-${short(state)}`);
  const kept = new Map(readKept(root, own).map((one) => [join(one.folder, one.name), one]));
  const found = (one: KeptTable | undefined) =>
    one && existsSync(join(one.folder, one.name)) ? one : undefined;
  return {
    root,
    bytes: () => [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    find: (state: string, name: string) => found(kept.get(join(folderOf(state), name))),
    findVersion: (version: string, name: string) =>
      [...kept.values()].findLast(
        (one) => one.version === version && one.name === name && found(one) !== undefined,
      ),
    /** Calls back with the paths to write to, and keeps what was written if that succeeds. */
    async keep(names: readonly string[], about: TableDraft, write: WriteTo): Promise<void> {
      const written = await writeWhole({ folder: folderOf(about.state), names }, about, write);
      for (const one of written) kept.set(join(one.folder, one.name), one);
    },
    /** Removes the files of all states but this one and the last ones before it. */
    async prune(state: string, before: number): Promise<void> {
      const folders = [...new Set([...kept.values()].map(({ folder }) => folder))];
      const others = folders.filter((folder) => folder !== folderOf(state));
      for (const folder of others.slice(0, Math.max(0, others.length - before)))
        await remove(folder);
    },
    /** Removes a folder that was made for this process. */
    close: () => (home === null ? rm(root, { recursive: true, force: true }) : Promise.resolve()),
  };

  async function remove(folder: string): Promise<void> {
    for (const [path, one] of kept) if (one.folder === folder) kept.delete(path);
    await rm(folder, { recursive: true, force: true });
  }
}

type WriteTo = (paths: readonly string[]) => Promise<void>;

/** Writes files under other names, which are removed if that fails. */
async function writeWhole(
  { folder, names }: { readonly folder: string; readonly names: readonly string[] },
  { importedAt, ...about }: TableDraft,
  write: WriteTo,
): Promise<readonly KeptTable[]> {
  await mkdir(folder, { recursive: true });
  const drafts = names.map((name) => join(folder, `${name}.${randomUUID()}${DRAFT}`));
  try {
    await write(drafts);
    const written: KeptTable[] = [];
    for (const [at, draft] of drafts.entries()) {
      const one = { folder, name: names[at] ?? '', bytes: (await stat(draft)).size, ...about };
      await publish(draft, one, new Date(importedAt));
      written.push(one);
    }
    return written;
  } finally {
    for (const draft of drafts) await rm(draft, { force: true });
  }
}

/** Gives a file its name, then its note. */
async function publish(draft: string, { folder, name, ...note }: KeptTable, at: Date) {
  await utimes(draft, at, at);
  await rename(draft, join(folder, name));
  await writeFile(draft, JSON.stringify(note));
  await rename(draft, join(folder, `${name}${NOTE}`));
}

/** What earlier processes have written, the oldest folder first. Removes what other code has written, and what was never finished. */
function readKept(root: string, own: string): readonly KeptTable[] {
  const folders = readdirSync(root).map((name) => join(root, name));
  const ofStates = folders.filter((folder) => OF_STATE.test(basename(folder)));
  const ours = ofStates.filter((folder) => basename(folder).startsWith(own));
  for (const folder of ofStates)
    if (!ours.includes(folder)) rmSync(folder, { recursive: true, force: true });
  return ours.sort((one, other) => changedAt(one) - changedAt(other)).flatMap(keptIn);
}

function keptIn(folder: string): readonly KeptTable[] {
  const files = readdirSync(folder);
  for (const file of files.filter((one) => one.endsWith(DRAFT)))
    if (changedAt(join(folder, file)) < Date.now() - LONGEST_MS)
      rmSync(join(folder, file), { force: true });
  return files.flatMap((file) => {
    if (!file.endsWith(NOTE)) return [];
    const name = file.slice(0, -NOTE.length);
    const note = readNote(join(folder, file));
    const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
    return note !== undefined && size === note.bytes ? [{ ...note, folder, name }] : [];
  });
}

/** Undefined if the machine stopped while it was written. */
const readNote = (path: string) =>
  unlessItThrows(() => JSON.parse(readFileSync(path, 'utf8')) as Note);

const OF_STATE = /^[\da-f]{12}-[\da-f]{12}$/;

const changedAt = (path: string) => statSync(path).mtimeMs;

const short = (text: string) => hash('sha256', text).slice(0, 12);
