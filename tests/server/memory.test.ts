import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sharedNeo4j } from '../support/neo4j.ts';

const SCRIPT = fileURLToPath(new URL('../support/askVaried.ts', import.meta.url));

interface Memory {
  readonly heapMB: number;
  readonly rssMB: number;
}

/** In a process of its own, so that no other test is in the figures. The store is full after a fifth of these requests. */
async function memoryAfter(documents: number, combinations: number) {
  const { uri, user, password } = await sharedNeo4j();
  const flags = ['--expose-gc', '--max-old-space-size=1000', '--import', 'tsx', SCRIPT];
  const args = [...flags, String(documents), String(combinations), uri, user, password];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 220_000 });
  return JSON.parse(stdout) as readonly [Memory, Memory, Memory, Memory];
}

describe('The memory of the server', () => {
  it('stays bounded over 15 documents with 100 combinations of flags, and then flat', async () => {
    const [before, , later, after] = await memoryAfter(15, 100);

    expect(after.rssMB - before.rssMB).toBeLessThan(150);
    expect(after.heapMB - before.heapMB).toBeLessThan(100);
    expect(after.heapMB - later.heapMB).toBeLessThan(10);
  });
});
