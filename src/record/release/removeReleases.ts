import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { unlist } from './folder.ts';

/** Files of archives of releases. */
interface Removed {
  readonly removed: readonly string[];
  /** Those that could not be read. */
  readonly unread: readonly string[];
}

/** Removes the releases of a folder that have a line that a test finds, and takes them off the folder's list. */
export async function removeReleases(
  folder: string,
  isFound: (line: string) => boolean,
): Promise<Removed> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.zip')).sort();
  const [removed, unread]: [string[], string[]] = [[], []];
  for (const file of files) {
    const has = await hasLine(join(folder, file), isFound).catch(() => null);
    if (has !== false) (has === null ? unread : removed).push(file);
  }
  await unlist(folder, removed);
  for (const file of removed) await rm(join(folder, file));
  return { removed, unread };
}

async function hasLine(path: string, isFound: (line: string) => boolean): Promise<boolean> {
  const zip = await openPromise(path);
  try {
    for await (const entry of zip.eachEntry())
      for await (const line of linesOf(await zip.openReadStreamPromise(entry)))
        if (isFound(line)) return true;
    return false;
  } finally {
    zip.close();
  }
}

async function* linesOf(file: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const text of file.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
