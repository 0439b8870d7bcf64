/**
 * Many clients at once for some minutes, against a running server: `npx tsx bench/load/load.ts [minutes] [url] [connections]`. Each client
 * sends one operation after another, drawn from `mix.ts`. It prints the memory of the server's process from start to end (`/metrics` must
 * be allowed: on loopback without tokens it is), and the latency of each kind of operation. The exit code is 1 if any operation failed.
 */
import { createRandom } from '../../tests/support/random.ts';
import { printTimes, printUse, readUntil } from './measures.ts';
import { readMix } from './mix.ts';
import { askAs, served, useOf } from './served.ts';

const [minutes = '3', url = 'http://127.0.0.1:4000', connections = '64'] = process.argv.slice(2);
const random = createRandom(1);
const ask = askAs(url, null);
const mix = await readMix(ask, random);
const end = performance.now() + Number(minutes) * 60_000;
const asks = Array.from({ length: Number(connections) }, () => ask);
const [read] = await Promise.all([
  readUntil(end, asks, { mix, random }),
  printUse(await useOf(served(url, undefined)), end),
]);
printTimes(read);
console.log(`${(read.all.length / Number(minutes) / 60).toFixed(0)} operations a second`);
process.exit(read.failures.size > 0 ? 1 : 0);
