import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectGolden } from './support/golden.ts';
import { askShipped } from './support/shipped.ts';

const FOLDER = new URL('../examples/', import.meta.url);
const GOLDEN = new URL('golden/', import.meta.url);

const names = namesIn(FOLDER, '.graphql');

describe('examples', () => {
  const ask = askShipped();

  it.each(names)('%s is answered within the limits, and as it was', async (name) => {
    const answer = await ask(read(`${name}.graphql`), variablesOf(name));

    expectGolden(name, answer);
  });

  it.each(names)('%s has a title and says in a sentence what it asks', (name) => {
    const [title, sentence, operation] = read(`${name}.graphql`).split('\n');

    expect(title).toMatch(/^# .*[^.]$/);
    expect(sentence).toMatch(/^# .*\.$/);
    expect(operation).toMatch(/^query [A-Z]\w+[ (]/);
  });

  it('name each fragment and each operation once, as clients that load all of them need', () => {
    const named = names.flatMap((name) =>
      [...read(`${name}.graphql`).matchAll(/^(?:query|fragment) (\w+)/gm)].map(([, one]) => one),
    );

    expect(named.toSorted()).toEqual([...new Set(named)].sort());
  });

  it('leave no answer and no variables behind when they go', () => {
    const answers = namesIn(GOLDEN, '.json');
    const variables = namesIn(FOLDER, '.variables.json');

    expect(answers).toEqual(names);
    expect(names).toEqual(expect.arrayContaining(variables));
  });
});

function namesIn(folder: URL, ending: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function read(file: string) {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

function variablesOf(name: string) {
  const file = `${name}.variables.json`;
  return existsSync(new URL(file, FOLDER))
    ? (JSON.parse(read(file)) as Readonly<Record<string, unknown>>)
    : undefined;
}
