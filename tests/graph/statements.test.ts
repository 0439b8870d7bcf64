import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createExecute } from '../../src/graph/execute.ts';
import { loadModel } from '../../src/compose/load.ts';
import type { Contexts } from '../../src/resolvers/coordinates.ts';
import { createSchema } from '../../src/schema.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { expectGoldenText } from '../support/golden.ts';

/** One document for each kind of thing that the composer does. */
const DOCUMENTS = {
  'to-one': '{ city(id: "hefei") { name country { name } state { name country { code } } } }',
  'filter and order': `{ ties(filter: { kinds: [SISTER_CITY] }, orderBy: { field: START, direction: DESC }, first: 2) {
    totalCount pageInfo { endCursor } edges { node { name } } } }`,
  'nested pages':
    '{ country(id: "united-states") { states(first: 2) { edges { node { name cities(first: 3) { edges { node { name } } } } } } } }',
  search: '{ search(text: "Columbus", first: 2) { edges { matched node { id } } } }',
  interfaces:
    '{ ties(first: 1) { edges { node { name ... on Agreement { title parties { actor { name ... on City { population } } } } } } } }',
};

const schema = createSchema();
const model = await loadModel({
  schema,
  cypher: new URL('../../cypher/', import.meta.url),
  resolvers: new URL('../../src/resolvers/', import.meta.url),
});

const { limits } = readConfig({});
const context: Contexts['Query'] = {
  limits: { ...limits, cost: 1, relations: 0, fieldWork: [] },
};

/** Each begins with the question for the version; it stands in the first golden only. */
const HEAD = /^CALL \(\) \{\n[^}]*\}\n/;

/** What would be sent to Neo4j. */
async function statementOf(text: string): Promise<string> {
  const graph = countingGraph({ read: () => Promise.resolve([]) });
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  await createExecute(model, graph)({ document, context });
  expect(graph.asked).toHaveLength(1);
  return graph.asked[0]?.text ?? '';
}

describe('The statement composed', () => {
  it.each(Object.entries(DOCUMENTS))('of %s is as it was', async (name, text) => {
    const statement = await statementOf(text);

    expect(statement).toMatch(HEAD);
    const shown = name === 'to-one' ? statement : statement.replace(HEAD, '');
    expectGoldenText(`statements/${name.replaceAll(' ', '-')}.cypher`, `${shown}\n`);
  });
});
