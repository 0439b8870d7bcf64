import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { VARIED } from '../support/fakedServer.ts';

interface Memory {
  readonly heapMB: number;
  readonly rssMB: number;
}

/** In a process of its own, so that no other test is in the figures. */
async function memoryAfter(documents: number, combinations: number) {
  const flags = ['--expose-gc', '--max-old-space-size=1000', '--import', 'tsx', VARIED];
  const args = [...flags, String(documents), String(combinations)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 220_000 });
  return JSON.parse(stdout) as readonly [Memory, Memory, Memory, Memory];
}

describe('The memory of the server', () => {
  /** Neo4j would plan 20,000 statements for an hour, so a graph answers that has nothing. Before, 126 documents took 4.1 GB and the process. */
  it('grows by less than 150 MB over 200 documents with 100 combinations of flags, and then not at all', async () => {
    const [before, , later, after] = await memoryAfter(200, 100);

    expect(after.rssMB - before.rssMB).toBeLessThan(150);
    expect(after.heapMB - before.heapMB).toBeLessThan(100);
    expect(after.heapMB - later.heapMB).toBeLessThan(10);
  });
});
