import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/graph/driver.ts';
import { sharedNeo4j } from '../support/neo4j.ts';

const SCRIPT = fileURLToPath(new URL('../support/askVaried.ts', import.meta.url));

interface Memory {
  readonly heapMB: number;
  readonly rssMB: number;
}

/** In a process of its own, so that no other test is in the figures. The store is full after a fifth of these requests. */
async function memoryAfter(documents: number, combinations: number, address?: Address) {
  const { uri, user, password } = address ?? {};
  const flags = ['--expose-gc', '--max-old-space-size=1000', '--import', 'tsx', SCRIPT];
  const at = uri === undefined ? [] : [uri, user ?? '', password ?? ''];
  const args = [...flags, String(documents), String(combinations), ...at];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 220_000 });
  return JSON.parse(stdout) as readonly [Memory, Memory, Memory, Memory];
}

describe('The memory of the server', () => {
  it('stays bounded over 15 documents with 100 combinations of flags, and then flat', async () => {
    const [before, , later, after] = await memoryAfter(15, 100, await sharedNeo4j());

    expect(after.rssMB - before.rssMB).toBeLessThan(150);
    expect(after.heapMB - before.heapMB).toBeLessThan(100);
    expect(after.heapMB - later.heapMB).toBeLessThan(10);
  });

  /** Neo4j would plan 20,000 statements for an hour, so a graph answers that has nothing. Before, 126 documents took 4.1 GB and the process. */
  it('grows by less than 150 MB over 200 documents with 100 combinations of flags', async () => {
    const [before, , later, after] = await memoryAfter(200, 100);

    expect(after.rssMB - before.rssMB).toBeLessThan(150);
    expect(after.heapMB - later.heapMB).toBeLessThan(10);
  });
});
