import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
import {
  type DocumentNode,
  type GraphQLSchema,
  buildASTSchema,
  execute,
  graphql,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { useSharedServer } from '../support/shipped.ts';

const AIRPORTS = /* GraphQL */ `
  type Query {
    airports: [Airport!]!
  }
  type Airport @key(fields: "code") {
    code: ID!
    city: City!
  }
  type City @key(fields: "id") {
    id: ID!
    airports: [Airport!]!
  }
  type PageInfo @shareable {
    startCursor: String
    endCursor: String
    hasPreviousPage: Boolean!
    hasNextPage: Boolean!
  }
`;
const LINK = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.4", import: ["@key", "@shareable"])
`;
const ASKED_BY_ROUTERS = /* GraphQL */ `
  directive @key(fields: String!) on OBJECT
  directive @shareable on OBJECT
  scalar _Any
  union _Entity = Airport | City
  extend type Query {
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;

const server = useSharedServer();

describe('A router of a supergraph', () => {
  it("joins cities with another subgraph's airports, with one request for a list", async () => {
    const { asked, schema } = await supergraph();

    const { data, errors } = await graphql({
      schema,
      source: '{ airports { code city { name(in: ["zh"]) country { name } airports { code } } } }',
    });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      airports: [
        {
          code: 'HFE',
          city: { name: '合肥市', country: { name: 'China' }, ...airportsOf('hefei') },
        },
        { code: 'CMH', city: { name: '哥伦布', country: AMERICA, ...airportsOf('columbus-oh') } },
      ],
    });
    expect(asked).toHaveLength(1);
  });

  it('goes on from a city of the record', async () => {
    const { schema } = await supergraph();

    const { data, errors } = await graphql({
      schema,
      source:
        '{ city(id: "columbus-oh") { name airports { code } ties(first: 1) { totalCount } } }',
    });

    expect(errors).toBeUndefined();
    expect(data?.['city']).toMatchObject({ name: 'Columbus', ...airportsOf('columbus-oh') });
  });
});

describe('A subgraph', () => {
  it('tells no router how long each of its fields took', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-federation-include-trace': 'ftv1' },
    });

    expect(await response.text()).not.toContain('ftv1');
  });
});

describe('The schema for routers', () => {
  it.each([
    ['twice', (times: (field: string) => string) => times('_service { sdl }'), 2, undefined],
    [
      'too often',
      (times: (field: string) => string) => times('_service { sdl }'),
      90,
      'TOO_COSTLY',
    ],
    [
      'too often in one place',
      (times: (field: string) => string) => `_service { ${times('sdl')} }`,
      ...([90, 'TOO_COSTLY'] as const),
    ],
  ])('counts by its length: asked for %s', async (_how, fieldsOf, count, code) => {
    const times = (field: string) =>
      Array.from({ length: count }, (_, at) => `_${at}: ${field}`).join(' ');
    const { errors } = await server.query(`{ ${fieldsOf(times)} }`);

    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });
});

describe('Entities', () => {
  const ask = (representations: unknown) =>
    server.query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          __typename ... on City { id name } ... on SisterTie { parties { actor { id } } }
        }
        limits { cost }
      }`,
      { representations },
    );

  it('are those of the given type and id, in order, and null where there is none', async () => {
    const { data } = await ask([
      { __typename: 'SisterTie', id: 'columbus-oh--hefei' },
      { __typename: 'City', id: 'nowhere' },
      { __typename: 'City', id: 'ohio' },
      { __typename: 'City', id: 'hefei' },
      { __typename: 'City', id: 'hefei' },
    ]);

    const hefei = { __typename: 'City', id: 'hefei', name: 'Hefei' };
    expect(data?.['_entities']).toMatchObject([
      { __typename: 'SisterTie', parties: [{}, {}] },
      ...[null, null, hefei, hefei],
    ]);
    expect((data?.['limits'] as { cost: number }).cost).toBeGreaterThanOrEqual(5 * 4);
  });

  it.each([
    ['no type', { id: 'hefei' }],
    ['no id', { __typename: 'City' }],
    ['a type without ids', { __typename: 'FuzzyDate', id: 'hefei' }],
    ['no object', 'hefei'],
  ])('are refused with what was expected: %s', async (_what, given) => {
    const { errors } = await ask([given]);

    expect(errors?.[0]?.message).toContain('{"__typename": "City", "id": "hefei"}');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are at most 1,000 at once', async () => {
    const { errors } = await ask(
      Array.from({ length: 1_001 }, () => ({ __typename: 'City', id: 'hefei' })),
    );

    expect(errors?.map(({ message }) => message)).toEqual([
      '`representations` takes up to 1000 ids, but got: 1001.',
    ]);
  });
});

/** The server with a subgraph of airports, as a router sees both, and what it asks the server. */
async function supergraph(): Promise<{ schema: GraphQLSchema; asked: unknown[] }> {
  const { data } = await server.query('{ _service { sdl } }');
  const { sdl } = data?.['_service'] as { sdl: string };
  const composed = composeServices([
    { name: 'RECORD', url: server.url, typeDefs: parse(sdl) },
    { name: 'AIRPORTS', url: 'http://airports/', typeDefs: parse(AIRPORTS + LINK) },
  ]);
  expect(composed.errors ?? []).toEqual([]);
  const asked: unknown[] = [];
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: composed.supergraphSdl ?? '',
    onSubschemaConfig(config) {
      config.executor =
        config.name === 'RECORD'
          ? async ({ document, variables }) => {
              asked.push(variables);
              return (await server.query(print(document), variables)) as never;
            }
          : ({ document, variables }) => airports(document, variables) as never;
    },
  });
  return { schema, asked };
}

const toy = buildASTSchema(parse(AIRPORTS + ASKED_BY_ROUTERS));
const IN: Readonly<Record<string, readonly string[]>> = {
  'columbus-oh': ['CMH', 'LCK'],
  hefei: ['HFE'],
};
const AMERICA = { name: 'United States' };
const airportsOf = (id: string) => ({ airports: IN[id]?.map((code) => ({ code })) ?? [] });
const cityOf = (id: string) => ({ __typename: 'City', id, ...airportsOf(id) });

function airports(document: DocumentNode, variableValues: object | undefined) {
  return execute({
    schema: toy,
    document,
    variableValues: { ...variableValues },
    rootValue: {
      airports: [
        { code: 'HFE', city: cityOf('hefei') },
        { code: 'CMH', city: cityOf('columbus-oh') },
      ],
      _entities: ({ representations }: { representations: readonly { id: string }[] }) =>
        representations.map(({ id }) => cityOf(id)),
    },
  });
}
