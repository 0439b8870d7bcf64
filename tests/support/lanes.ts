import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../../scripts/setup/places.mjs';

/**
 * Modules that start a Neo4j, a container, a browser, a server or the whole program, or connect to one. Files that import none of them, directly
 * or through `tests/support`, are unit tests.
 */
const LIVE = new Set([
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

/** What starts a process for one test file alone: modules, or what a module exports. */
const OWN_PROCESS = new Set([
  'node:child_process',
  'src/launcher/openNeo4j.ts',
  'tests/support/cli.ts',
  'tests/support/embeddedNeo4j.ts',
  'tests/support/neo4j.ts shippedNeo4j',
  'tests/support/npmStart.ts',
]);

/** The first lane has no longer files, unless they ask for it with `@lane first`. */
const QUICK_SECONDS = 6;

/** A file that `seconds.json` does not name is short, or new. */
const OTHER_SECONDS = 3;

const SECONDS = JSON.parse(
  readFileSync(new URL('seconds.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, number>>;

/** The seconds that a worker took for a test file at the last renewal of `seconds.json`. */
export const secondsOf = (file: string) => SECONDS[file] ?? OTHER_SECONDS;

/** In the order in which they run; `docs/tests.md` describes them. */
export const LANES = ['unit', 'first', 'rest', 'hard'] as const;

export type Lane = (typeof LANES)[number];

/** The test files of each lane; each file is in one. */
export function lanes(): Readonly<Record<Lane, readonly string[]>> {
  const all = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => file.endsWith('.test.ts')).map((file) => `tests/${file}`);
  const found: Record<Lane, string[]> = { unit: [], first: [], rest: [], hard: [] };
  for (const file of files.sort()) found[laneOf(file)].push(file);
  return found;
}

/**
 * A live file is in the lane that it names at its head (`// @lane first`). Others are in `hard` if they start a process of their own, in
 * `rest` if they write to a Neo4j or are long, else in `first`.
 */
function laneOf(file: string): Lane {
  const needs = needsOf(file);
  const needsAny = (of: ReadonlySet<string>) => needs.some((need) => of.has(need));
  if (!needsAny(LIVE)) return 'unit';
  const [, named] = /^\/\/ @lane (first|rest|hard)$/m.exec(textOf(file)) ?? [];
  if (named) return named as Lane;
  if (needsAny(OWN_PROCESS)) return 'hard';
  return secondsOf(file) > QUICK_SECONDS ? 'rest' : 'first';
}

const IMPORT = /^(?:import|export) (?:([^';]+) from )?'([^']+)'/gm;

/** Modules that a file imports, and what it imports of them (`module name`), with those of support modules that none of the sets names. */
function needsOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...textOf(file).matchAll(IMPORT)].flatMap(([, names = '', from = '']) => {
    if (/^(import )?type\b/.test(names)) return [];
    const module = from.startsWith('.') ? relative(root, resolve(root, dirname(file), from)) : from;
    const named = names
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => `${module} ${name.trim()}`);
    // A script in a string can name a module that is not there.
    const isSupport =
      module.startsWith('tests/') &&
      ![LIVE, OWN_PROCESS].some((doors) => doors.has(module)) &&
      existsSync(join(root, module));
    return [module, ...named, ...(isSupport ? needsOf(module, seen) : [])];
  });
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
