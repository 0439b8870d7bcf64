import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, settingsOf } from '../support/cli.ts';
import { makeFolder } from '../support/fakes.ts';
import { sharedNeo4j } from '../support/neo4j.ts';

const folder = makeFolder();
const file = join(folder, 'sisters.graphql');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function explain(text: string, ...options: readonly string[]) {
  writeFileSync(file, text);
  const env = { ...process.env, ...settingsOf(await sharedNeo4j()) };
  return runCli(['explain', file, ...options], env).closed;
}

describe('proxeny explain', () => {
  it('prints the statement with its parameters, and what each operator took', async () => {
    const query = `query ($id: ID!) { city(id: $id) { name sisterCities(first: 3) { totalCount } } }`;

    const { code, output } = await explain(query, '--variables', '{ "id": "columbus-oh" }');

    expect(code).toBe(0);
    expect(output).toMatch(/^Statement 1: 1 row, \d+ database hits$/m);
    expect(output).toMatch(/^ *OPTIONAL MATCH \(node0:Node&City \{id: /m);
    expect(output).toContain('"id0": "columbus-oh"');
    expect(output).toMatch(/^[| ]*NodeUniqueIndexSeek +1 +\d+ /m);
    expect(output).toMatch(/^\d statements?, \d+ database hits in all$/m);
  });

  it('profiles the statements of a field that asks by itself, and of nodes deep below', async () => {
    const query = `{ tieStatistics(by: [KIND]) { total } cities(first: 1) { edges { node {
      districts { edges { node { institutions { edges { node { ties { edges { node { parties { actor { name } } } } } } } } } } } } } } }`;

    const { output } = await explain(query);

    expect(output).toMatch(/^([2-9]|\d\d) statements, /m);
  });

  it('says that a query reads nothing from the graph', async () => {
    const { code, output } = await explain('{ limits { maxCost } }');

    expect({ code, output }).toEqual({
      code: 0,
      output: 'The query reads nothing from the graph.',
    });
  });

  it.each([
    ['a problem of the document, with its line', '{ city(id: "x") { nam } }', ':1:19'],
    ['a syntax error, with its line', '{ city(', ':1:8'],
    [
      'a variable without a value',
      'query ($id: ID!) { city(id: $id) { name } }',
      '"$id" of required',
    ],
    [
      'an operation that is no query',
      'subscription { changes { totalCount } }',
      'Expected a query',
    ],
  ])('names %s', async (_what, text, message) => {
    const { code, errors } = await explain(text);

    expect(code).toBe(1);
    expect(errors).toContain(message);
  });

  it('says when there is no such file', async () => {
    const { code, errors } = await runCli(['explain', 'nowhere.graphql']).closed;

    expect({ code, errors }).toEqual({ code: 1, errors: 'There is no file "nowhere.graphql".' });
  });
});
