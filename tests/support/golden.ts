import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect } from 'vitest';

/** Changes with every import. */
const PASSING = new Set(['version', 'contentHash', 'importedAt']);

/** What fits stands on one line, so that a row of an answer is a row of a diff. */
const WIDTH = 700;

/** Compares an answer with `tests/golden/<name>.json`, which `UPDATE_GOLDEN=1` writes again. */
export async function expectGolden(name: string, answer: unknown): Promise<void> {
  const file = new URL(`../golden/${name}.json`, import.meta.url);
  const lasting: unknown = JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (PASSING.has(key) ? '...' : value)),
  );
  if (process.env['UPDATE_GOLDEN'] === '1') {
    const text = await format(JSON.stringify(lasting), { parser: 'json', printWidth: WIDTH });
    writeFileSync(file, text);
  }
  expect(lasting).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

/** Compares a text with `tests/golden/<file>`, which `UPDATE_GOLDEN=1` writes again. */
export function expectGoldenText(file: string, text: string): void {
  const golden = new URL(`../golden/${file}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(new URL('.', golden), { recursive: true });
    writeFileSync(golden, text);
  }
  expect(text).toBe(readFileSync(golden, 'utf8'));
}
