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
import { hostname, tmpdir } from 'node:os';
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

/** A draft of another machine grows more often than that while it is written. */
const LONGEST_MS = 3_600_000;

/** Tells the drafts of this process from those of an earlier one with the same id, as in a container that was started again. */
const OWNER = [hash('sha256', hostname()).slice(0, 12), process.pid, randomUUID()].join('.');

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
    /** With what is being written, also by other processes. */
    bytes: () =>
      [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0) +
      draftsIn(root).reduce((sum, path) => sum + sizeOf(path), 0),
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
  const drafts = names.map((name) => join(folder, `${name}.${OWNER}.${randomUUID()}${DRAFT}`));
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
  for (const path of draftsIn(root)) if (isLeft(path)) rmSync(path, { force: true });
  for (const folder of ofStates)
    if (!ours.includes(folder)) rmSync(folder, { recursive: true, force: true });
  return ours.sort((one, other) => changedAt(one) - changedAt(other)).flatMap(keptIn);
}

function keptIn(folder: string): readonly KeptTable[] {
  return readdirSync(folder).flatMap((file) => {
    if (!file.endsWith(NOTE)) return [];
    const name = file.slice(0, -NOTE.length);
    const note = readNote(join(folder, file));
    const size = sizeOf(join(folder, name));
    return note !== undefined && size === note.bytes ? [{ ...note, folder, name }] : [];
  });
}

/** What is being written, or was left by a process that was killed. */
function draftsIn(root: string): readonly string[] {
  const folders = readdirSync(root).filter((name) => OF_STATE.test(name));
  return folders.flatMap((folder) =>
    namesIn(join(root, folder)).flatMap((name) =>
      name.endsWith(DRAFT) ? [join(root, folder, name)] : [],
    ),
  );
}

/** Another process may have removed the folder. */
const namesIn = (folder: string) => unlessItThrows(() => readdirSync(folder)) ?? [];

/** Whether nobody writes it any more. A process of another machine cannot be asked. */
function isLeft(path: string): boolean {
  const [machine, id, run] = basename(path).split('.').slice(-5);
  const [ownMachine, ownId, ownRun] = OWNER.split('.');
  if (machine === ownMachine && id === ownId) return run !== ownRun;
  if (machine === ownMachine && !isAlive(Number(id))) return true;
  return changedAt(path) < Date.now() - LONGEST_MS;
}

/** A process of another user lives too, but may not be signaled. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Undefined if the machine stopped while it was written. */
const readNote = (path: string) =>
  unlessItThrows(() => JSON.parse(readFileSync(path, 'utf8')) as Note);

const OF_STATE = /^[\da-f]{12}-[\da-f]{12}$/;

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const short = (text: string) => hash('sha256', text).slice(0, 12);
