import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedServer } from '../support/shipped.ts';
import { countingGraph } from '../support/countingGraph.ts';
import type { TestServer } from '../support/server.ts';
import { type World, at, executing, openWorld, schema } from '../support/worldNeo4j.ts';
import { minimalSelection, sampleOf } from '../support/minimal.ts';

const NOBODY = '"nobody-at-all"';

describe('an id in a filter', () => {
  let server: TestServer;
  let world: World;
  beforeAll(async () => {
    [server, world] = [await sharedServer(), await openWorld()];
  });
  afterAll(() => world.close());

  it.each(namingArguments(schema))(
    'that nothing has is an error that names it, never an empty answer: %s',
    async (input, query) => {
      const { errors } = await server.query(query);

      expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
        [
          `\`${input}\` must name something on record by its ID, but nothing has this one: ${NOBODY}. Find IDs with \`search\`.`,
          'BAD_USER_INPUT',
        ],
      ]);
    },
  );

  it('that nothing has is an error of its field alone, wherever that stands', async () => {
    const { data, errors } = await world.execute(`{
      city(id: "city-0") { id bad: ties(filter: { theme: ${NOBODY} }) { totalCount } }
      other: city(id: "city-0") { id ties(first: 1, filter: { source: "source-0" }) { totalCount } } }`);

    expect(errors?.map(({ path }) => path)).toEqual([['city', 'bad']]);
    expect(data).toMatchObject({ city: null, other: { id: 'city-0' } });
  });

  it('is looked for in the statement that needs it', async () => {
    const { asked, read } = countingGraph(world.graph);

    await executing({ read })('{ ties(filter: { between: ["city-0"] }) { totalCount } }');

    expect(asked).toHaveLength(1);
  });

  it('of a duplicate means the one that was kept', async () => {
    const [[former, kept] = []] = await world.graph.read(
      'MATCH (redirect:Redirect) MATCH (city:City {id: redirect.into}) RETURN redirect.id, city.id ORDER BY redirect.id',
      {},
    );
    const counts = async (id: unknown) => {
      const between = JSON.stringify([id]);
      return at(
        await world.execute(`{ ties(filter: { between: ${between} }) { totalCount } }`),
        'ties.totalCount',
      );
    };

    expect(await counts(kept)).toBeGreaterThan(0);
    expect(await counts(former)).toBe(await counts(kept));
  });

  it('that is looked up is null, as it has no answer', async () => {
    const answer = await world.execute(
      `{ node(id: ${NOBODY}) { id } city(id: ${NOBODY}) { id } nodes(ids: [${NOBODY}]) { id } }`,
    );

    expect(answer).toEqual({ data: { node: null, city: null, nodes: [null] } });
  });
});

/** A query for each input of a field of `Query` that takes ids, other than to look up. */
function namingArguments(of: GraphQLSchema): (readonly [string, string])[] {
  const query = of.getQueryType();
  if (!isObjectType(query)) return [];
  return Object.values(query.getFields()).flatMap((field) =>
    field.args
      .filter(({ name }) => name !== 'id' && name !== 'ids')
      .flatMap(({ name, type }) =>
        waysTo(type).map(([path, value]): readonly [string, string] => {
          const required = field.args
            .filter((arg) => isNonNullType(arg.type) && arg.name !== name)
            .map((arg) => `${arg.name}: ${isId(arg.type) ? '"hefei"' : emptyOf(of, arg.type)}`);
          const args = [...required, `${name}: ${value}`].join(', ');
          const input = [...(name === 'filter' ? [] : [name]), ...path].join('.');
          return [input, `{ ${field.name}(${args}) ${minimalSelection(field.type)} }`];
        }),
      ),
  );
}

/** The inputs of a type that take an id, with a value that gives an unknown one. */
function waysTo(type: GraphQLInputType): readonly (readonly [readonly string[], string])[] {
  const named = getNamedType(type);
  if (isId(type))
    return [[[], isListType(isNonNullType(type) ? type.ofType : type) ? `[${NOBODY}]` : NOBODY]];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    waysTo(field.type).map(
      ([path, value]) => [[field.name, ...path], `{ ${field.name}: ${value} }`] as const,
    ),
  );
}

function isId(type: GraphQLInputType): boolean {
  return getNamedType(type).name === 'ID';
}

function emptyOf(of: GraphQLSchema, type: GraphQLInputType): string {
  return isInputObjectType(getNamedType(type)) ? '{}' : sampleOf(of, type);
}
