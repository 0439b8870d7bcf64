/**
 * Compares our server with `@neo4j/graphql` on the same graph, and our composer with hand-written Cypher,
 * over synthetic worlds: `npm run bench -- --sizes 10k,100k,1m --rounds 5`; `--only City,Page` selects
 * operations. Stores are created the first time and kept. The report is written as it grows.
 * `npm run bench -- attacks` is another program.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { chosen } from './chosen.ts';
import { type SizeResult, compare } from './compare.ts';
import { city, walk } from './operations/actors.ts';
import type { Operation } from './operations/operation.ts';
import { deepPage, page } from './operations/pages.ts';
import { installPeer } from './peer/install.ts';
import { reportOf } from './report.ts';

const OPERATIONS: readonly Operation[] = [city, walk, page, deepPage];

const [program, ...args] = process.argv.slice(2);
if (program === 'attacks') await (await import('./attacks/runAttacks.ts')).runAttacks(args);
else await compareSizes();
process.exit();

async function compareSizes(): Promise<void> {
  const config = readConfig();
  const say = (line: string) => console.log(line);
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
  const operations = chosen(OPERATIONS, values.only);
  const pace = { rounds: Number(values.rounds), sliceMs: Number(values.slice) };
  installPeer();
  mkdirSync(stores, { recursive: true });
  const measured: SizeResult[] = [];
  for (const size of sizes)
    await compare(config, { ...pace, size, stores, say, operations }, (result) => {
      measured[sizes.indexOf(size)] = result;
      writeFileSync(out, `${reportOf(measured, pace)}\n`);
    });
  say(`The report is in ${out}`);
}

function toSize(text: string): number {
  const [, number, unit = ''] = /^(\d+)([km]?)$/i.exec(text.trim()) ?? [];
  const size = Number(number) * ({ k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1);
  if (size >= 10_000) return size;
  throw new Error(`\`--sizes\` must be sizes from 10k up, such as "10k,1m", but got: "${text}".`);
}
