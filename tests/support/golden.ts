import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Changes with every import, whatever the answer is. */
const PASSING = new Set(['version', 'contentHash', 'importedAt']);

/** Holds an answer against `tests/golden/<name>.json`, which `UPDATE_GOLDEN=1` writes anew. */
export function expectGolden(name: string, answer: unknown): void {
  const file = new URL(`../golden/${name}.json`, import.meta.url);
  const lasting: unknown = JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (PASSING.has(key) ? '...' : value)),
  );
  if (process.env['UPDATE_GOLDEN'] === '1') {
    writeFileSync(file, `${JSON.stringify(lasting, null, 2)}\n`);
  }
  expect(lasting).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
