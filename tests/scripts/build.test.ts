import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/setup/build.mjs';
import { root } from '../../scripts/setup/places.mjs';

const IMPORTED = /from '(\.{1,2}\/[^']+)'/g;

describe.each(Object.entries(PAGES))('The stamp of the %s', (page, sources) => {
  it('covers every file that its build reads', () => {
    const files = readdirSync(join(root, page), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${page}/${file}`);
    const read = new Set(files);
    for (const file of read) for (const imported of importsOf(file)) read.add(imported);
    const isCovered = (file: string) =>
      sources.some((source) => file === source || file.startsWith(`${source}/`));

    expect([...read].filter((file) => !isCovered(file))).toEqual([]);
  });
});

function importsOf(file: string): readonly string[] {
  if (!/\.tsx?$/.test(file)) return [];
  return [...readFileSync(join(root, file), 'utf8').matchAll(IMPORTED)]
    .map(([, name = '']) => relative(root, resolve(root, dirname(file), name)))
    .filter((name) => /\.\w+$/.test(name));
}
