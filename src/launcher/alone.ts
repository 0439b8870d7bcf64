import { lockFolder } from './folderLock.ts';

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
