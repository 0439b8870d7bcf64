import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../../scripts/setup/places.mjs';

/** Modules that start a Neo4j, a container, a browser, a server or the whole program, connect to a running one, or tell of a file that it takes long. */
const DOORS = new Set([
  'src/launcher/openNeo4j.ts',
  'tests/support/browser.ts',
  'tests/support/busy.ts',
  'tests/support/cli.ts',
  'tests/support/fakedServer.ts',
  'tests/support/neo4j.ts',
  'tests/support/npmStart.ts',
  'tests/support/server.ts',
  'tests/support/source.ts',
]);

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

/**
 * Test files by lane. There is no list to maintain: a file is live if it, or its support modules, import one
 * of these modules.
 */
export function lanes(): { readonly unit: string[]; readonly live: string[] } {
  const all = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => file.endsWith('.test.ts')).map((file) => `tests/${file}`);
  const live = files.filter((file) => reachesDoor(file));
  return { live, unit: files.filter((file) => !live.includes(file)) };
}

function reachesDoor(file: string, seen = new Set<string>()): boolean {
  if (DOORS.has(file)) return true;
  if (seen.has(file) || !file.startsWith('tests/')) return false;
  seen.add(file);
  return importsOf(file).some((imported) => reachesDoor(imported, seen));
}

function importsOf(file: string): readonly string[] {
  const path = join(root, file);
  const imports = readFileSync(path, 'utf8').matchAll(IMPORTED);
  return [...imports].map(([, name = '']) => relative(root, resolve(dirname(path), name)));
}
