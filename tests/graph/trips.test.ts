import { TOLD } from '../../src/compose/model/model.ts';
import { type OperationDefinitionNode, parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCache } from '../../src/graph/cache.ts';
import { createOperationStore } from '../../src/graph/operationStore.ts';
import type { Variables } from '../../src/compose/selection/select.ts';
import { HUB } from '../support/world/drafts.ts';
import { CONTEXT, at, model, openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

describe('an operation', () => {
  const world = useOpened(openWorld);
  beforeEach(() => void (world.asked.length = 0));

  it('is one statement, whatever it selects', async () => {
    const answer = await world.execute(`{
      city(id: "${HUB}") { name(in: ["zh"]) country { code } ties(first: 2) { totalCount edges { node { parties { actor { name } } } } } }
      node(id: "institution-1") { id ... on Institution { parent { name } seat { name } founded { text } } }
      search(text: "hefei", first: 2) { edges { matched node { id ... on City { state { name } } } } }
      agreements(first: 1) { totalCount edges { node { signatories { person { name } } } } }
      limits { maxCost }
    }`);

    expect(answer.errors).toBeUndefined();
    expect(world.asked).toHaveLength(1);
  });

  it('asks nothing if nothing is in the graph', async () => {
    const answer = await world.execute(
      '{ __typename limits { maxPageSize } __type(name: "City") { name } }',
    );

    expect(answer.data).toEqual({
      ...{ __typename: 'Query', limits: { maxPageSize: CONTEXT.limits.maxPageSize } },
      __type: { name: 'City' },
    });
    expect(world.asked).toHaveLength(0);
  });

  it('may query the schema beside the graph, whose fields keep their order and their errors', async () => {
    const answer = await world.execute(`{
      type: __type(name: "City") { name }
      ...Both
      unknown: __type(name: "Village") { name }
      wrong: city(id: "${HUB}") { ties(first: -1) { totalCount } }
    }
    fragment Both on Query { city(id: "${HUB}") { id } __schema { queryType { name } } }`);

    expect(JSON.stringify(answer.data)).toBe(
      `{"type":{"name":"City"},"city":{"id":"${HUB}"},"__schema":{"queryType":{"name":"Query"}},"unknown":null,"wrong":null}`,
    );
    expect(answer.errors).toMatchObject([{ path: ['wrong', 'ties'] }]);
  });

  it.each([
    [1, 1],
    [3, 1],
    [4, 2],
    [6, 2],
    [7, 3],
  ])('that walks %i relations to many takes %i', async (many, statements) => {
    await world.execute(`{ city(id: "${HUB}") { ${ties(many)} } }`);

    expect(world.asked).toHaveLength(statements);
  });

  it('asks once for a node that a walk meets often, and shows it at each meeting', async () => {
    const answer = await world.execute(`{ city(id: "${HUB}") { ${ties(5)} } }`);

    const ids = world.asked[1]?.given.ids as string[];
    const met = 'city.ties.edges.*.node.parties.*.actor.ties.edges.*.node.parties.*.actor.id';
    const found = (at(answer, met) as unknown[][][][]).flat(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThan(found.length);
    expect(found).not.toContain(undefined);
  });

  it('asks no further for nodes that a computed field was computed from', async () => {
    const answer = await world.execute(
      `{ city(id: "${HUB}") { record { property(name: "population") { contested { values { text claims { id value source { id title authors { name } } } } } } } } }`,
    );

    expect(world.asked).toHaveLength(1);
    expect(at(answer, 'city.record.property.contested.values.0.claims.0.source.title')).toBeTypeOf(
      'string',
    );
  });

  it('asks no further for nodes of which nothing but the id is selected', async () => {
    const answer = await world.execute(
      '{ contested(first: 3) { edges { node { values { claims { __typename key: id } } } } } }',
    );

    expect(world.asked).toHaveLength(1);
    const claims = at(answer, 'contested.edges.0.node.values.0.claims') as unknown[];
    const key: unknown = expect.stringContaining('claim');
    expect(claims[0]).toEqual({ __typename: 'Claim', key });
  });

  it('asks once more for nodes that a computed field names by their ids', async () => {
    const answer = await world.execute(
      `{ city(id: "${HUB}") { record { property(name: "population") { contested { subject { id ... on City { name } } } } claims(first: 3) { edges { node { chain { source { title } } } } } } } }`,
    );

    expect(at(answer, 'city.record.property.contested.subject.id')).toBe(HUB);
    expect(world.asked).toHaveLength(3);
  });

  it('is the one that is named', async () => {
    const query = `query One { city(id: "${HUB}") { id } } query Two { dataset { version } }`;
    const answer = await world.execute(query, {}, { operationName: 'Two' });
    const unnamed = await world.execute(query);

    expect(answer.data).toEqual({ dataset: { version: 'world' } });
    expect(unnamed.errors?.[0]?.message).toContain('operationName');
  });

  it('fetches a relation once, for all who ask for it', async () => {
    await world.execute(
      '{ ties(first: 1) { edges { node { parties { role } others: parties { actor { id } } } } } }',
    );

    expect(world.asked[0]?.text.match(/:PARTY_TO/g)).toHaveLength(1);
  });

  it('fetches neither rows nor their count unless asked for', async () => {
    await world.execute('{ rows: cities(first: 1) { edges { cursor } } }');
    await world.execute('{ count: cities(first: 1) { totalCount } }');

    const [rows, count] = world.asked.map(({ text }) => text);
    expect(rows).not.toContain('count(*)');
    expect(count).not.toContain('LIMIT');
  });

  it('is planned once, however long its texts and lists are', async () => {
    const query = `query($id: ID!, $ids: [ID!], $text: String) {
      city(id: $id) { ties(filter: { between: $ids }) { totalCount } record { claims(filter: { property: $text }) { totalCount } } }
    }`;
    const forget = async () => {
      const [found] = await world.run('CALL db.clearQueryCaches()');
      return String(found?.value).match(/\d+/)?.[0];
    };
    const planned = async (lengths: readonly number[]) => {
      await forget();
      // The check after a slow statement has a plan of its own.
      await world.graph.read(`${model.version}\nRETURN ${TOLD}`, {});
      for (const length of lengths) {
        const [text, ids] = ['x'.repeat(length), Array(Math.min(length, 10)).fill('city-0')];
        await world.execute(query, { id: text, text, ids });
      }
      return forget();
    };

    expect(await planned([0, 1, 5, 50, 500])).toBe(await planned([5]));
  });

  it('has one text for all values, and another for each choice of filters', async () => {
    const query =
      'query($filter: TieFilter, $after: String) { ties(first: 1, filter: $filter, after: $after) { edges { cursor } } }';
    const answer = await world.execute(query, { filter: { kinds: ['SISTER_CITY'] } });
    await world.execute(query, { filter: { kinds: ['EXCHANGE', 'FRIENDSHIP'] } });
    await world.execute(query, { filter: { startedFrom: '1990' } });
    await world.execute(query, { after: at(answer, 'ties.edges.0.cursor') });

    const texts = world.asked.map(({ text }) => text);
    expect(texts[1]).toBe(texts[0]);
    expect(new Set(texts).size).toBe(3);
  });
});

describe('the cache', () => {
  const document = parse(
    `query($filter: TieFilter, $order: TieOrder, $after: String, $some: Boolean!) {
      ties(filter: $filter, orderBy: $order, after: $after) { totalCount @include(if: $some) edges { cursor } }
    }
    query Other($some: Boolean!) { cities { totalCount @include(if: $some) } }`,
  );
  const [first, other] = document.definitions as readonly OperationDefinitionNode[];
  const { compose } = createCache(model, createOperationStore());
  const composed = (variables: Variables, definition = first) =>
    compose(document, definition as OperationDefinitionNode, variables);

  it('composes an operation once, whatever the values of its variables', () => {
    const one = composed({ some: true, filter: { kinds: ['EXCHANGE'] }, after: 'a' });

    expect(
      composed({ some: true, filter: { kinds: ['FRIENDSHIP', 'EXCHANGE'] }, after: 'b' }),
    ).toBe(one);
  });

  it.each<[string, Variables]>([
    ['a flag', { some: false, filter: { kinds: ['EXCHANGE'] } }],
    ['another filter', { some: true, filter: { statuses: ['ACTIVE'] } }],
    ['an order', { some: true, order: { field: 'START', direction: 'ASC' } }],
    ['a cursor', { some: true, filter: { kinds: ['EXCHANGE'] }, after: 'a' }],
    ['null in place of a value', { some: true, filter: null }],
  ])('composes it again for %s', (_, variables) => {
    expect(composed(variables)).not.toBe(composed({ some: true, filter: { kinds: ['EXCHANGE'] } }));
  });

  it('keeps the operations of a document apart', () => {
    expect(composed({ some: true }, other)).not.toBe(composed({ some: true }));
  });
});

/** For an actor: ties, their parties, the ties of these, and so on. */
function ties(many: number): string {
  return many === 0 ? 'id' : `id ties(first: 2) { edges { node { ${parties(many - 1)} } } }`;
}

function parties(many: number): string {
  return many === 0 ? 'id' : `id parties { actor { ${ties(many - 1)} } }`;
}
