/**
 * Compares our server with `@neo4j/graphql` on the same graph, and our composer with hand-written Cypher,
 * over synthetic worlds: `npm run bench -- --sizes 10k,100k,1m --rounds 5`; `--only Page,Search` selects
 * operations. Stores are created the first time and kept. The report is written as it grows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { installPeer } from './installPeer.ts';
import { measureSize } from './measureSize.ts';
import { operations } from './operations/all.ts';
import type { Operation } from './operations/operation.ts';
import { reportOf } from './report.ts';
import type { SizeResult } from './results.ts';

if (process.argv[2] === 'load') {
  await import('./loads.ts');
  process.exit();
}

if (process.argv[2] === 'day') {
  const { runDay } = await import('./day.ts');
  await runDay(process.argv.slice(3));
  process.exit();
}
if (process.argv[2] === 'parts') {
  const { runParts } = await import('./parts.ts');
  await runParts(process.argv.slice(3));
  process.exit();
}
if (process.argv[2] === 'attacks') {
  const { runAttacks } = await import('./attacks/runAttacks.ts');
  await runAttacks(process.argv.slice(3));
  process.exit();
}

const config = readConfig();
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10k,100k,1m' },
    rounds: { type: 'string', default: '5' },
    slice: { type: 'string', default: '400' },
    stores: { type: 'string', default: join(dirname(config.embedded.cache), 'bench') },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const stores = resolve(values.stores);
const out = resolve(values.out ?? join(stores, 'report.md'));
const sizes = values.sizes.split(',').map(toSize);
const asked = operationsOf(values.only);
const pace = { rounds: Number(values.rounds), sliceMs: Number(values.slice) };

installPeer();
mkdirSync(stores, { recursive: true });
const measured: SizeResult[] = [];
for (const size of sizes)
  await measureSize(config, { ...{ size, stores, say, operations: asked }, ...pace }, (result) => {
    measured[sizes.indexOf(size)] = result;
    writeFileSync(out, `${reportOf(measured, pace)}\n`);
  });
say(`The report is in ${out}`);

function toSize(text: string): number {
  const [, number, unit = ''] = /^(\d+)([km]?)$/i.exec(text.trim()) ?? [];
  const size = Number(number) * ({ k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1);
  if (size >= 10_000) return size;
  throw new Error(`\`--sizes\` must be sizes from 10k up, such as "10k,1m", but got: "${text}".`);
}

function operationsOf(only: string | undefined): readonly Operation[] {
  if (only === undefined) return operations;
  return only.split(',').map((name) => {
    const found = operations.find((operation) => operation.name === name.trim());
    if (found !== undefined) return found;
    const known = operations.map((operation) => operation.name).join(', ');
    throw new Error(`\`--only\` must name operations (${known}), but got: "${name}".`);
  });
}

function say(line: string): void {
  console.log(line);
}
