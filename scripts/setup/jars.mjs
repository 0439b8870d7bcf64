import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** The checksums of Neo4j's jars, as `sha256sum` writes them; `npm run lock:neo4j` renews it. */
export const LOCK = 'neo4j.sha256';

/** Cache folders that were verified; reading 123 MB takes half a second, so each process does it once. */
const whole = new Set();

/** Whether the jars in the cache folder are those that `neo4j.sha256` names, by their checksums: `{ jars, fault }`. */
export function readJars(cache) {
  const lib = join(cache, 'lib');
  const sums = readLock();
  const names = Object.keys(sums).sort();
  const jars = names.map((name) => join(lib, name));
  if (whole.has(lib)) return { jars, fault: null };
  const fault = faultIn(lib, sums);
  if (fault) return { jars: [], fault };
  whole.add(lib);
  return { jars, fault: null };
}

/** Why a folder is not the set of jars that `neo4j.sha256` names; `null` if it is. */
export function faultIn(lib, sums = readLock()) {
  const names = Object.keys(sums);
  const good = names.filter((name) => sumOf(join(lib, name)) === sums[name]);
  if (good.length === names.length) return null;
  return good.length === 0
    ? `"${lib}" holds none of Neo4j's ${names.length} jars.`
    : `"${lib}" holds ${good.length} of Neo4j's ${names.length} jars whole.`;
}

/** The text of `neo4j.sha256` for a folder of jars. */
export function lockOf(lib) {
  const names = readdirSync(lib).filter((name) => name.endsWith('.jar'));
  return names
    .sort()
    .map((name) => `${sumOf(join(lib, name))}  ${name}\n`)
    .join('');
}

/** Checksums by the names of jars. */
export function readLock() {
  const lines = readFileSync(join(root, LOCK), 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
}

function sumOf(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;
}
