import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const HOLDER = 'desk.json';

/** The process that takes contributions. */
const Holder = z.object({ pid: z.int(), host: z.string(), url: z.string() });

export type Holder = z.infer<typeof Holder>;

/** Takes the desk of a folder. Returns null, or who has it. What a process left that has ended is taken over. */
export async function takeDesk(folder: string, url: string): Promise<Holder | null> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, HOLDER);
  for (;;) {
    try {
      const own = { pid: process.pid, host: hostname(), url };
      await writeFile(path, JSON.stringify(own), { flag: 'wx' });
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readHolder(path);
    if (holder !== null && isAlive(holder)) return holder;
    await rm(path, { force: true });
  }
}

/** The process that has the desk of a folder; null if none has. */
export async function holderOf(folder: string): Promise<Holder | null> {
  const holder = await readHolder(join(folder, HOLDER));
  return holder !== null && isAlive(holder) ? holder : null;
}

/** Lets another process take it. */
export const leaveDesk = (folder: string) => rm(join(folder, HOLDER), { force: true });

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Nobody can tell of a process of another machine. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
