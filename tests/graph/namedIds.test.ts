import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCache } from '../../src/graph/cache.ts';
import type { Call } from '../../src/compose/statement.ts';
import { NAMED, isNaming, namedIn, typesOfId } from '../../src/compose/namedIds.ts';
import { type IdFinding, knownArgs, refusedIn } from '../../src/graph/namedIds.ts';
import { createOperationStore } from '../../src/graph/operationStore.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { useOpened } from '../support/useOpened.ts';
import { at, executing, model, openWorld, schema } from '../support/worldNeo4j.ts';
import { minimalSelection, sampleOf } from '../support/minimal.ts';

const NOBODY = '"nobody-at-all"';

const store = createOperationStore();
const { compose } = createCache(model, store);

/**
 * The error of the one field of a query where an id has these labels. The statement that is composed reads what its ids are, or the
 * field does so itself before it asks.
 */
async function refusalOf(
  query: string,
  id: string,
  labels: IdFinding[2],
): Promise<string | undefined> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { statement } = compose(document, document.definitions[0] as OperationDefinitionNode, {});
  const [call] = statement.calls as [Call];
  const args = call.argsOf({});
  const named = namedIn(schema, call.field, args);
  const rows: IdFinding[] = [[id, labels && id, labels]];
  if (!call.ask) {
    expect(statement.text).toContain(NAMED);
    return refusedIn(named, rows, schema)?.message;
  }
  const read = (text: string) => Promise.resolve(text === NAMED ? rows : []);
  return knownArgs(schema, { read }, call.field, args).then(
    () => undefined,
    (error: unknown) => (error as Error).message,
  );
}

describe('an id in a filter', () => {
  const world = useOpened(openWorld);

  it.each(namingArguments(schema, () => NOBODY))(
    'that nothing has is an error that names it, never an empty answer: %s',
    async (input, query) => {
      expect(await refusalOf(query, 'nobody-at-all', null)).toBe(nothingHas(input));
    },
  );

  it.each(namingArguments(schema, () => '"other"'))(
    'of another type is an error that names it, never an empty answer: %s',
    async (input, query, types) => {
      const type = types.includes('Theme') ? 'City' : 'Theme';
      const other = types.includes('Subject') ? 'Claim' : type;

      expect(await refusalOf(query, 'other', ['Node', other])).toBe(
        `\`${input}\` must be an ID of type ${types.join(' or ')}, but "other" is of type ${other}. Find IDs with \`search\`.`,
      );
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

const nothingHas = (input: string) =>
  `\`${input}\` must name something on record by its ID, but nothing has this one: ${NOBODY}. Find IDs with \`search\`.`;

type Way = readonly [path: readonly string[], value: string, types: readonly string[]];

/** A query for each input of a field of `Query` that takes ids, other than to look up, with the types that it takes. */
function namingArguments(of: GraphQLSchema, idFor: (types: readonly string[]) => string) {
  const query = of.getQueryType();
  if (!isObjectType(query)) return [];
  return Object.values(query.getFields()).flatMap((field) =>
    field.args.filter(isNaming).flatMap((arg) =>
      waysTo(arg).map(([path, value, types]): readonly [string, string, readonly string[]] => {
        const { name } = arg;
        const required = field.args
          .filter((other) => isNonNullType(other.type) && other.name !== name)
          .map(({ name, type }) => `${name}: ${isId(type) ? '"hefei"' : emptyOf(of, type)}`);
        const args = [...required, `${name}: ${value}`].join(', ');
        const input = [...(name === 'filter' ? [] : [name]), ...path].join('.');
        return [input, `{ ${field.name}(${args}) ${minimalSelection(field.type)} }`, types];
      }),
    ),
  );

  /** The inputs of a type that take an id, with a value that gives one. */
  function waysTo(input: GraphQLArgument | GraphQLInputField): readonly Way[] {
    const type = getNullableType(input.type);
    const named = getNamedType(type);
    const types = typesOfId(of, input);
    if (isId(type)) return [[[], isListType(type) ? `[${idFor(types)}]` : idFor(types), types]];
    if (!isInputObjectType(named)) return [];
    return Object.values(named.getFields()).flatMap((field) =>
      waysTo(field).map(
        ([path, value, types]) =>
          [[field.name, ...path], `{ ${field.name}: ${value} }`, types] as const,
      ),
    );
  }
}

function isId(type: GraphQLInputType): boolean {
  return getNamedType(type).name === 'ID';
}

function emptyOf(of: GraphQLSchema, type: GraphQLInputType): string {
  return isInputObjectType(getNamedType(type)) ? '{}' : sampleOf(of, type);
}
