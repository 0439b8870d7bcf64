import { readFileSync, readlinkSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { isSame, markOf } from '../../launcher/processes.ts';
import { unlessItThrows } from '../../unlessItThrows.ts';

/** The process that takes contributions. */
const Holder = z.object({
  pid: z.int(),
  since: z.string(),
  /** Where a process number means this process: a machine since its start, and a container of it. */
  place: z.string(),
  url: z.string(),
  hasLeft: z.boolean(),
});

export type Holder = z.infer<typeof Holder>;

/** The desk of a folder, if this process has it. */
export interface TakenDesk extends AsyncDisposable {
  /** The process that has it instead; null if it is this one. */
  readonly holder: Holder | null;
  /** Whether this process still has it: one that was stopped for some time may find that another has taken it. */
  readonly isHeld: () => Promise<boolean>;
  /** Lets another process take it. */
  readonly leave: () => Promise<void>;
}

const RENEWED_MS = 2_000;

/** A process of another machine or container that has not renewed its file for so long has ended. */
const SILENT_MS = 15_000;

const POLL_MS = 250;

/**
 * Takes the desk of a folder, unless another process has it. Each taking has a file of its own, with a number one higher than the last,
 * and no file is made twice: so of those who find that a process has ended, one takes over. The highest number has the desk.
 */
export async function takeDesk(
  folder: string,
  url: string,
  silentMs = SILENT_MS,
): Promise<TakenDesk> {
  await mkdir(folder, { recursive: true });
  for (;;) {
    const last = await lastTaking(folder);
    if (last > 0) {
      const holder = await holderIn(fileOf(folder, last), silentMs);
      if (holder !== null) return ofAnother(holder);
    }
    const own = last + 1;
    const path = fileOf(folder, own);
    const holder: Holder = { ...markOf(process.pid), place: PLACE, url, hasLeft: false };
    if (!(await isMade(path, JSON.stringify(holder)))) continue;
    // A process that read an older list may make a file that another has removed since.
    if ((await lastTaking(folder)) === own) return held(folder, own, holder);
    await rm(path, { force: true });
  }
}

function ofAnother(holder: Holder): TakenDesk {
  const leave = () => Promise.resolve();
  return { holder, isHeld: () => Promise.resolve(false), leave, [Symbol.asyncDispose]: leave };
}

function held(folder: string, own: number, holder: Holder): TakenDesk {
  const path = fileOf(folder, own);
  const isHeld = async () => (await lastTaking(folder)) === own;
  const renewing = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, RENEWED_MS);
  renewing.unref();
  void removeBefore(folder, own);
  const leave = async () => {
    clearInterval(renewing);
    if (!(await isHeld())) return;
    await writeFile(`${path}.part`, JSON.stringify({ ...holder, hasLeft: true }));
    await rename(`${path}.part`, path);
  };
  return { holder: null, isHeld, leave, [Symbol.asyncDispose]: leave };
}

const NAME = /^desk-(\d+)\.json$/;

const fileOf = (folder: string, taking: number) => join(folder, `desk-${taking}.json`);

/** The highest number; zero if nobody ever took the desk. */
async function lastTaking(folder: string): Promise<number> {
  return Math.max(0, ...(await takings(folder)));
}

async function takings(folder: string): Promise<readonly number[]> {
  return (await readdir(folder)).flatMap((name) => NAME.exec(name)?.[1] ?? []).map(Number);
}

async function removeBefore(folder: string, own: number): Promise<void> {
  for (const taking of await takings(folder))
    if (taking < own) await rm(fileOf(folder, taking), { force: true });
}

async function isMade(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The living process that made a file; null if it has ended or has left. Waits for a sign of life where only that can tell. */
async function holderIn(path: string, silentMs: number): Promise<Holder | null> {
  const renewed = await renewedAt(path);
  const begun = performance.now();
  for (;;) {
    const holder = await readHolder(path);
    if (holder === undefined || holder?.hasLeft === true) return null;
    if (holder?.place === PLACE) return isSame(holder) ? holder : null;
    // A file without text is about to be written, or its process was killed meanwhile.
    if (holder !== null && (await renewedAt(path)) !== renewed) return holder;
    if (performance.now() - begun > silentMs) return null;
    await sleep(POLL_MS);
  }
}

async function renewedAt(path: string): Promise<bigint | undefined> {
  return (await stat(path, { bigint: true }).catch(() => undefined))?.mtimeNs;
}

/** Null if it has no whole text yet, undefined if there is no such file any more. */
async function readHolder(path: string): Promise<Holder | null | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return unlessItThrows(() => Holder.parse(JSON.parse(text))) ?? null;
}

const PLACE = [
  hostname(),
  unlessItThrows(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  unlessItThrows(() => readlinkSync('/proc/self/ns/pid')),
].join(' ');
