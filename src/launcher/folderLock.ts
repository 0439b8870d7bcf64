import {
  type Stats,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unlessItThrows } from '../unlessItThrows.ts';
import { argsFile } from './folder.ts';
import {
  type ProcessMark,
  commandLineOf,
  end,
  isSame,
  markOf,
  processes,
  textIn,
} from './processes.ts';

/** The lock of a data folder, held while this process uses it. */
export type FolderLock = Awaited<ReturnType<typeof lockFolder>>;

interface LockFile {
  readonly owner: ProcessMark;
  readonly neo4j: ProcessMark | null;
}

const SILENT_MS = 1_000;
const POLL_MS = 50;

/** How a folder is locked, unless options say otherwise. */
const USUAL = {
  /**
   * How long the lock waits for the process that has the folder. The system takes this long to take a gigabyte from a killed Java,
   * which holds its locks until then.
   */
  patienceMs: 10_000,
  /** The file in the folder that says which process has it. */
  name: 'running.json',
  /** How errors call the folder. */
  what: 'data folder',
  /** What an error says to do about the process that has it. */
  advice: 'Stop that process, or let `PROXENY_HOME` name another folder.',
};

/**
 * Takes the data folder for this process and ends a Neo4j that a killed owner has left. Fails if another process uses
 * the folder and does not end within ten seconds, or the given time.
 */
export async function lockFolder(
  home: string,
  say: (line: string) => void,
  options: Partial<typeof USUAL> = {},
) {
  const locking = { ...USUAL, ...options };
  const file = join(home, locking.name);
  const owner = markOf(process.pid);
  await untilTaken(file, home, { ...locking, say, owner });
  return {
    /** Records the Neo4j that was started, so that the next start can end it if this process is killed. */
    note: (neo4j: ProcessMark) => write(file, { owner, neo4j }, 'w'),
    release: () => rmSync(file, { force: true }),
  };
}

/** Does the work while no other command does such work in the folder: one would write over what the other has written. */
export async function alone<Result>(
  folder: string,
  what: keyof typeof LOCKS,
  work: () => Promise<Result>,
): Promise<Result> {
  const advice = 'Run the command again when that process has ended.';
  const lock = await lockFolder(folder, console.error, { name: LOCKS[what], what, advice });
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** One folder can be several of these. */
const LOCKS = {
  'job folder': '.adding-job.json',
  'data folder': '.adding.json',
  'release folder': '.releasing.json',
} as const;

function write(file: string, running: LockFile, flag: 'w' | 'wx'): void {
  writeFileSync(file, JSON.stringify(running), { flag });
}

/** Whether this process has the folder now: another one may have taken it first. */
function take(file: string, owner: ProcessMark): boolean {
  try {
    write(file, { owner, neo4j: null }, 'wx');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** The process that holds the store's lock; known on Linux only. */
export const storeLockHolder = (home: string) =>
  lockHolder(join(home, 'data', 'databases', 'store_lock'));

export const inUse = (home: string, by: string, { what, advice } = USUAL) =>
  `The ${what} "${home}" is in use by ${by}. ${advice}`;

async function untilTaken(
  file: string,
  home: string,
  wait: typeof USUAL & { readonly say: (line: string) => void; readonly owner: ProcessMark },
) {
  const { say, owner, patienceMs, what } = wait;
  const begun = performance.now();
  for (let told = false; ;) {
    const user = await clear(file, home, say);
    if (user === null) {
      if (take(file, owner)) return;
      continue;
    }
    const waitedMs = performance.now() - begun;
    if (user === process.pid || waitedMs > patienceMs)
      throw new Error(inUse(home, `process ${user}`, wait));
    if (!told && waitedMs > SILENT_MS) {
      say(
        `The ${what} "${home}" is in use by process ${user}. Waiting up to ${patienceMs / 1000} seconds for it to end.`,
      );
      told = true;
    }
    await pause(POLL_MS);
  }
}

/** Removes what a killed owner has left; the process that uses the folder, if there is one. */
async function clear(
  file: string,
  home: string,
  say: (line: string) => void,
): Promise<number | null> {
  const text = textIn(file);
  const running = unlessItThrows(() => JSON.parse(text ?? '') as LockFile);
  if (running && isSame(running.owner)) return running.owner.pid;
  const left = running && (running.neo4j ?? unnoted(home));
  if (left && isSame(left)) {
    say(`Ending the Neo4j (process ${left.pid}) that a killed process left behind.`);
    await end(left);
  }
  return remove(file, text) ? storeLockHolder(home) : clear(file, home, say);
}

/** Removes the file unless it has another text now: another process may have taken the folder meanwhile. */
function remove(file: string, text: string | null): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const isSameText = textIn(aside) === text;
  if (!isSameText && !existsSync(file)) renameSync(aside, file);
  rmSync(aside, { force: true });
  return isSameText;
}

/** The Neo4j of an owner that was killed between starting and recording it; found on Linux only. */
function unnoted(home: string): ProcessMark | null {
  const pid = processes().find((one) => commandLineOf(one).includes(`@${argsFile(home)}\0`));
  return pid === undefined ? null : markOf(Number(pid));
}

const PID = 4;
const DEVICE_AND_INODE = 5;

function lockHolder(file: string): number | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return null;
  const own = locks().filter((fields) => fields[DEVICE_AND_INODE]?.endsWith(`:${found.ino}`));
  const pids = own.map((fields) => Number(fields[PID]));
  return pids.find((pid) => hasOpen(pid, found)) ?? null;
}

/** Each disk numbers its files by itself, and some file systems tell another device than the list of locks does. */
function hasOpen(pid: number, { dev, ino }: Stats): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((name) => {
      const open = statSync(`/proc/${pid}/fd/${name}`, { throwIfNoEntry: false });
      return open?.ino === ino && open.dev === dev;
    });
  } catch {
    return true;
  }
}

function locks(): readonly (readonly string[])[] {
  const lines = textIn('/proc/locks')?.split('\n') ?? [];
  return lines.map((line) => line.split(/\s+/)).filter((fields) => fields[1] !== '->');
}
