import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { VARIED } from '../support/fakedServer.ts';

interface Memory {
  readonly heapMB: number;
  readonly rssMB: number;
  readonly timers: number;
}

/** In a process of its own, so that no other test is in the figures. */
async function memoryAfter(documents: number, combinations: number, hangUps = 0) {
  const flags = ['--expose-gc', '--max-old-space-size=1000', '--import', 'tsx', VARIED];
  const args = [...flags, ...[documents, combinations, hangUps].map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 220_000 });
  return JSON.parse(stdout) as readonly [Memory, Memory, Memory, Memory];
}

describe('The memory of the server', () => {
  /** Neo4j would plan 6,000 statements for twenty minutes, so a graph answers that has nothing. Before, 126 documents took 4.1 GB and the process. */
  it('grows by less than 150 MB over 60 documents with 100 combinations of flags, and then not at all', async () => {
    const [before, , later, after] = await memoryAfter(60, 100);

    expect(after.rssMB - before.rssMB).toBeLessThan(150);
    expect(after.heapMB - before.heapMB).toBeLessThan(100);
    expect(after.heapMB - later.heapMB).toBeLessThan(10);
  });

  /** Before, each left its connection, its request and for ten minutes a timer: 10 minutes of such clients took 2 GB, and a stop waited for the timers. */
  it('keeps nothing of 2,100 clients that hang up before their answer', async () => {
    const [before, , later, after] = await memoryAfter(3, 1, 2_100);

    expect(after.heapMB - later.heapMB).toBeLessThan(5);
    expect(after.timers).toBeLessThanOrEqual(before.timers + 1);
  });
});
