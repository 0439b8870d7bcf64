import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../files/readFiles.ts';
import { remember } from '../words/remember.ts';

/**
 * Everything besides the data files that decides what an import writes: the code (`src` or `dist`), its
 * inputs, and its packages. Too much here costs an import that finds nothing to do; too little leaves an
 * outdated record in place.
 */
export const DECIDING: readonly string[] = [
  ...['../../', '../../../schema/', '../../../cypher/'].map(pathOf),
  // An image has no list of packages but that of npm, which depends on what else is installed.
  ['../../../package-lock.json', '../../../node_modules/.package-lock.json']
    .map(pathOf)
    .find((path) => existsSync(path)) ?? '',
];

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Equal stamps mean that an import would make the same graph, without reading a row. */
export function stampOf(files: Files, deciding: readonly string[] = DECIDING): string {
  return `${codeHash(deciding)}${hashOf(files)}`;
}

/** Whether a record with this stamp was made by this code, from whatever files. */
export function isOfThisCode(stamp: unknown): boolean {
  return typeof stamp === 'string' && stamp.startsWith(codeHash(DECIDING));
}

/** Of the code and what it is made of. Computed once, because the code of a process does not change. */
export const codeHash = remember((paths: readonly string[]) => {
  const versions = Buffer.from(JSON.stringify(process.versions));
  const read = paths.flatMap((root, at) =>
    filesIn(root).map((file) => [`${at} ${file.slice(root.length)}`, readFileSync(file)] as const),
  );
  return hashOf([['', versions], ...read]);
});

function hashOf(parts: Iterable<readonly [name: string, bytes: Uint8Array | string]>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of parts) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** The built pages and the stamps of builds, also in `dist`, do not affect the record. */
const OTHERS = /^(?:(?:explorer|playground)\/|\.[a-z]+-stamp$)/;

/** The files of a folder, or a single file; none if it does not exist. */
function filesIn(root: string): readonly string[] {
  const found = statSync(root, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [root];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !OTHERS.test(file.slice(root.length)))
    .sort();
}
