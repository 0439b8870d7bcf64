import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Changes with every import. */
const PASSING = new Set(['version', 'contentHash', 'importedAt']);

/** An item of a list stands on one line if it fits, so that a row of an answer is a row of a diff. */
const WIDTH = 700;

const LIST_OF_OBJECTS = /\[\{.*\},\{/;

function inRows(value: unknown, indent = '', isItem = false): string {
  const line = JSON.stringify(value);
  const fits = line.length <= WIDTH && (isItem || !LIST_OF_OBJECTS.test(line));
  if (fits || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, part]) => {
    const text = inRows(part, inner, isList);
    return `${inner}${isList ? '' : `${JSON.stringify(key)}: `}${text}`;
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** Compares an answer with `tests/golden/<name>.json`, which `UPDATE_GOLDEN=1` writes again. */
export function expectGolden(name: string, answer: unknown): void {
  const file = new URL(`../golden/${name}.json`, import.meta.url);
  const lasting: unknown = JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (PASSING.has(key) ? '...' : value)),
  );
  if (process.env['UPDATE_GOLDEN'] === '1') {
    writeFileSync(file, `${inRows(lasting)}\n`);
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
