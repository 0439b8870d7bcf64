import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PARTS } from './folder.ts';
import { lockFolder } from './folderLock.ts';

/** What belongs to a store that is in the data folder itself. */
const OF_STORE = [...PARTS, 'password', 'damaged'];
const NUMBER = /^[1-9]\d*$/;

/**
 * The folder of the store that is used: the one in `stores` that the file `current` names, or the data folder itself, if it
 * was never switched to another.
 */
export function currentStore(home: string): string {
  const file = currentFile(home);
  if (!existsSync(file)) return home;
  const name = readFileSync(file, 'utf8').trim();
  if (NUMBER.test(name)) return join(home, 'stores', name);
  throw new Error(
    `Expected the number of a store in "${file}", but got: "${name}". Write the number of the newest folder in "${join(home, 'stores')}" to it, or delete "${home}" and import the data files again.`,
  );
}

/** Whether a Neo4j has never run on the current store. */
export function isNewStore(home: string): boolean {
  return !existsSync(join(currentStore(home), 'data', 'databases'));
}

/** The folder for a store that is to follow the current one. */
export function nextStore(home: string): string {
  const current = currentStore(home);
  const number = current === home ? 0 : Number(basename(current));
  return join(home, 'stores', String(number + 1));
}

/** From now on each start uses that store, also if this process is killed at once. */
export function makeCurrent(home: string, store: string): void {
  const file = currentFile(home);
  const coming = `${file}.new`;
  writeFileSync(coming, `${basename(store)}\n`, { flush: true });
  renameSync(coming, file);
}

/**
 * Moves a damaged store out of the way and says where to, so that the next start makes an empty one with a password of
 * its own. Only the last one is kept: all that it should hold is in the data files.
 */
export function setAside(home: string): string {
  const aside = join(home, 'damaged');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  for (const name of ['data', 'password'])
    if (existsSync(join(home, name))) renameSync(join(home, name), join(aside, name));
  return aside;
}

/** Removes all stores but the current one: those that were in use before, or were left by a process that was killed. */
export async function removeOthers(home: string, say: (line: string) => void): Promise<void> {
  const current = currentStore(home);
  const others = storesIn(home).filter((store) => store !== current);
  for (const store of others) await removeStore(store, [''], say);
  if (current !== home && existsSync(join(home, 'data'))) await removeStore(home, OF_STORE, say);
}

/** What is in use cannot be removed; a later start removes it. */
async function removeStore(store: string, names: readonly string[], say: (line: string) => void) {
  try {
    const claim = await lockFolder(store, say);
    for (const name of names) await rm(join(store, name), { recursive: true, force: true });
    claim.release();
  } catch (error) {
    say(`The store "${store}" is not needed any more, but stays: ${(error as Error).message}`);
  }
}

const currentFile = (home: string) => join(home, 'current');

function storesIn(home: string): readonly string[] {
  const folder = join(home, 'stores');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NUMBER.test(name))
    .map((name) => join(folder, name));
}
