/**
 * What the server's process keeps of documents: `npx tsx bench/load/memory.ts [documents] [combinations]`, 1,000 documents with 100
 * combinations of seven flags each unless told otherwise. The graph answers at once and with nothing, since planning in Neo4j would take hours.
 * It prints the memory before, and after each third of the requests, once garbage is collected. The exit code is 1 if the process grew by
 * 150 MB or more, or the heap by 10 MB or more in the last third.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { VARIED } from '../../tests/support/fakedServer.ts';
import { printRow } from './measures.ts';

const DOCUMENTS = Number(process.argv[2] ?? 1_000);
const COMBINATIONS = Number(process.argv[3] ?? 100);
const MOST_GROWTH_MB = 150;
const MOST_LATER_MB = 10;

interface Memory {
  readonly heapMB: number;
  readonly rssMB: number;
}

const flags = ['--expose-gc', '--max-old-space-size=1000', '--import', 'tsx', VARIED];
const { stdout } = await promisify(execFile)(process.execPath, [
  ...flags,
  String(DOCUMENTS),
  String(COMBINATIONS),
]);
const told = JSON.parse(stdout) as readonly [Memory, Memory, Memory, Memory];
printRow('requests', ['resident MB', 'heap MB']);
for (const [third, { rssMB, heapMB }] of told.entries()) {
  const requests = Math.floor((DOCUMENTS * third) / 3) * COMBINATIONS;
  printRow(requests.toLocaleString('en'), [rssMB.toFixed(0), heapMB.toFixed(0)]);
}
const [before, , later, after] = told;
const holds =
  after.rssMB - before.rssMB < MOST_GROWTH_MB && after.heapMB - later.heapMB < MOST_LATER_MB;
process.exitCode = holds ? 0 : 1;
