import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const BLOCKS = [2 ** 20, 2 ** 12, 1];

/** A disk in memory that can be filled and made read-only. */
export interface SmallDisk {
  readonly fill: () => void;
  readonly makeRoom: () => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly unmount: () => void;
}

/** Mounts one at the folder, which it creates; says why if it cannot. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Linux may mount a small disk';
  mkdirSync(folder, { recursive: true });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  } catch {
    return 'no small disk can be mounted here';
  }
  const filler = join(folder, 'filler');
  return {
    fill: () => fill(filler),
    makeRoom: () => rmSync(filler),
    setReadOnly: (isReadOnly) => remount(folder, isReadOnly ? 'ro' : 'rw'),
    unmount: () => run('umount', folder),
  };
}

const MOST_ATTEMPTS = 200;

/** A disk on which a file is just being written is busy, so it is tried again. */
function remount(folder: string, option: 'ro' | 'rw', attempt = 1): void {
  try {
    run('mount', '-o', `remount,${option}`, folder);
  } catch (error) {
    if (attempt === MOST_ATTEMPTS) throw error;
    remount(folder, option, attempt + 1);
  }
}

function fill(file: string): void {
  const opened = openSync(file, 'a');
  for (const size of BLOCKS) while (fits(opened, size));
  closeSync(opened);
}

function fits(opened: number, size: number): boolean {
  try {
    return writeSync(opened, Buffer.alloc(size)) === size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}

const run = (command: string, ...args: readonly string[]) =>
  void execFileSync(command, args, { stdio: 'ignore' });
