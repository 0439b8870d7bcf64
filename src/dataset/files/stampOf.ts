import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './readFiles.ts';
import { remember } from '../tables/remember.ts';

/**
 * All but the data files that decides what an import writes: our code, `src` or `dist`, what it reads, and the packages that it
 * uses. More than needed costs an import that finds nothing to do, less a record that is taken for another.
 */
export const DECIDING: readonly string[] = [
  '../../',
  '../../../schema/',
  '../../../cypher/',
  '../../../package-lock.json',
  '../../../node_modules/.package-lock.json',
].map((place) => fileURLToPath(new URL(place, import.meta.url)));

/** With the same stamp an import would make the same graph, and that is known without reading a row. */
export function stampOf(files: Files, deciding: readonly string[] = DECIDING): string {
  return hashOf([['', Buffer.from(codeHash(deciding))], ...files]);
}

/** Taken once, since what a process has loaded stays as it was. */
const codeHash = remember((places: readonly string[]) => {
  const versions = Buffer.from(JSON.stringify(process.versions));
  const read = places.flatMap((place, at) =>
    pathsIn(place).map(
      (path) => [`${at} ${path.slice(place.length)}`, readFileSync(path)] as const,
    ),
  );
  return hashOf([['', versions], ...read]);
});

function hashOf(parts: Iterable<readonly [name: string, bytes: Uint8Array | string]>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of parts) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** Of pages, which are built into `dist` too, no record is made. */
const PAGES = /^(explorer|playground)\//;

/** Those of a folder, or a file's own; none if it is not there. */
function pathsIn(place: string): readonly string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !PAGES.test(path.slice(place.length)))
    .sort();
}
