import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './places.mjs';

/** A hash of the names and contents of files and of all files in folders, by paths from the root. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) {
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(root, path)))
      .update('\n');
  }
  return hash.digest('hex');
}

/** Whether work succeeded for that hash the last time. */
export const isDoneFor = (stamp, hash) => readStamp(join(root, stamp)) === hash;

/** Runs `work` unless it succeeded for the same hash before; forgets that first, so that a kill is noticed. */
export async function onceFor(stamp, hash, work) {
  const file = join(root, stamp);
  if (isDoneFor(stamp, hash)) return;
  rmSync(file, { force: true });
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

function filesIn(path) {
  const kind = statSync(join(root, path), { throwIfNoEntry: false });
  if (!kind) return [];
  if (!kind.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesIn(`${path}/${name}`));
}

function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
