#!/usr/bin/env node
// Everything that can be checked without a database: `npm run check`, or the checks that it names. One line for each check, then the
// output of those that failed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpPackages } from './setup/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = (name) => join(root, 'node_modules', '.cache', 'check', name);

const TESTS = ['tests/schema.test.ts', 'tests/scalars.test.ts', 'tests/support/lanes.test.ts'];

// The slowest first, so that the others fill the gaps. Cached results ignore changes in imported types; to be
// sure, delete node_modules/.cache, as a fresh checkout does.
const checks = [
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  [
    'own rules',
    'eslint',
    ...['explorer', 'playground', 'schema', 'src'],
    '--max-warnings=0',
    ...['--cache', '--cache-strategy=content', `--cache-location=${cache('eslint')}`],
  ],
  [
    'types',
    'typescript7:tsc',
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    cache('types.tsbuildinfo'),
  ],
  ['playground', 'typescript7:tsc', '--noEmit', '-p', 'playground'],
  ['explorer', 'typescript7:tsc', '--noEmit', '-p', 'explorer'],
  [
    'format',
    'prettier',
    '--check',
    '.',
    '--log-level=warn',
    '--cache',
    '--cache-strategy=content',
    '--cache-location',
    cache('prettier'),
  ],
  ['generated code', '@graphql-codegen/cli:graphql-codegen', '--check'],
  ['schema and lanes', 'vitest', 'run', ...TESTS],
  ['unused code', 'knip', '--no-progress'],
  ['lines', './scripts/lines.mjs'],
  ['wording', './scripts/wording.mjs'],
  ['rooms', './scripts/rooms.mjs'],
  ['names', './scripts/names.mjs'],
  ['changes', './scripts/changelog.mjs'],
];

await setUpPackages(process.env, true);
const started = performance.now();
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const chosen = checks.filter(([name, tool]) => {
  // `npm test` runs these tests itself.
  const isLeft = tool === 'vitest' && args.includes('--without-tests');
  return !isLeft && (named.length === 0 || named.includes(name));
});
const unknown = named.filter((name) => !checks.some(([known]) => known === name));
if (unknown.length > 0) {
  const known = checks.map(([name]) => name).join(', ');
  console.error(`There is no check "${unknown.join('", "')}". The checks are: ${known}.`);
  process.exit(2);
}
const waiting = [...chosen];
const failed = [];
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
console.log(
  `${failed.length === 0 ? 'All is well' : `${failed.length} of ${chosen.length} failed`} (${secondsSince(started)} s)`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const [name, tool, ...args] = check;
    const begun = performance.now();
    const { code, output } = await run(programOf(tool), args);
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(16)}${secondsSince(begun).padStart(6)} s`);
    if (code === 0) continue;
    failed.push(name);
    console.log(`\n${output.trim()}\n`);
  }
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The file that `npx` would run, without npx's startup time: `package` or `package:program`; or a script of ours, `./path`. */
function programOf(tool) {
  if (tool.startsWith('./')) return join(root, tool);
  const [name, program = name] = tool.split(':');
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
