import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HUB } from '../support/world/drafts.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { sampleOf } from '../support/minimal.ts';
import { type World, at, executing, openWorld, schema } from '../support/worldNeo4j.ts';

const EVIL = [
  "x'}) DETACH DELETE n //",
  'x"}) DETACH DELETE n //',
  '`x`) MATCH (n) DETACH DELETE n //',
  "\\' OR true //",
  '${1 + 1} $id0 {{x}} $limit0',
  '; CREATE (n:Evil) ;',
  '\u0000\n\r\t\u202e',
  'a lone \ud800',
  '😀 𝔘𝔫𝔦',
  '\\',
  '',
];

const LUCENE = [
  ...['AND', 'OR NOT', 'x AND', '(', ')', '[a TO', '{a TO b}', '"', '"a', 'a~', 'a~99', 'a^', '^'],
  ...['a:b', 'text:*', '*', '?', '*a', 'a*?', '/', '/a', '/(/', '+', '-a', '!', '&&', '||', '\\'],
  ...['a\\', ' ', '', '合"', '合*肥', '\ufdfa', '\u0301', '\u0301a', '½', '٣', 'Ⅻ', 'ー'],
];

describe('a value of a client', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('is in no statement, whatever argument it stands in', async () => {
    const { asked, read } = countingGraph({ read: () => Promise.resolve([]) });
    const execute = executing({ read });
    for (const query of QUERIES)
      for (const text of EVIL)
        // Where nothing is read, some fields find that the record is gone; `tests/server/hostile.test.ts` asks a whole server.
        await execute(query, variablesOf(query, text)).catch(() => undefined);

    const texts = [...new Set(asked.map(({ text }) => text))];
    expect(texts.filter((text) => EVIL.some((evil) => evil !== '' && text.includes(evil)))).toEqual(
      [],
    );
    expect(texts.length).toBeGreaterThanOrEqual(QUERIES.length);
    expect(texts.length).toBeLessThanOrEqual(2 * QUERIES.length);
  });

  it('is as harmless when the document has it literally', async () => {
    const evil = JSON.stringify(EVIL[0]);
    const { errors } = await world.execute(`{
      city(id: ${evil}) { id }
      nodes(ids: [${evil}]) { id }
      ties(filter: { between: [${evil}], theme: ${evil} }) { totalCount }
      search(text: ${evil}) { totalCount }
    }`);

    expect(errors?.map(({ message, path }) => [path, message])).toEqual([
      [['ties'], expect.stringMatching(/^`between` must name something on record by its ID/)],
    ]);
    expect(world.asked.at(-1)?.text).not.toContain('DETACH');
  });

  it('may be a name that objects of JavaScript have', async () => {
    const answer = await world.execute(
      `{ toString: city(id: "${HUB}") { __proto__: name constructor: kind record { __proto__: contested { __proto__: subject { __proto__: id } } } } }`,
    );

    expect(JSON.stringify(answer.data)).toMatch(
      /^{"toString":{"__proto__":".+","constructor":"\w+","record":{"__proto__":\[{"__proto__":{"__proto__":"city-0"}}/,
    );
  });

  it.each(LUCENE)('finds or does not find, and never fails a search: %j', async (text) => {
    const answer = await world.execute(
      'query($text: String!) { search(text: $text, first: 5) { totalCount edges { matched } } }',
      { text },
    );

    expect(answer.errors).toBeUndefined();
    expect(at(answer, 'search.totalCount')).toBeTypeOf('number');
  });

  it.each([
    ['a long word', 'a'.repeat(100_000)],
    ['many words', 'ab '.repeat(5_000)],
    ['many ideographs', '合'.repeat(10_000)],
  ])('does not make a search costly: %s', async (_, text) => {
    const answer = await world.execute(
      'query($text: String!) { search(text: $text) { totalCount } }',
      { text },
    );
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);

    expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
  });
});

interface Place {
  readonly document: string;
  readonly type: string;
}

/** Each argument that takes text or an id. */
const PLACES: readonly Place[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args, type }) =>
    args.flatMap((arg) => {
      const others = args.filter((other) => other !== arg && isRequiredArgument(other)).map(sample);
      const below = String(type).includes('Connection') ? '{ edges { cursor } }' : '{ __typename }';
      return textsIn(arg.name, arg.type).map(({ document, type: needed }) => ({
        document: `${name}(${[...others, document].join(', ')}) ${below}`,
        type: needed,
      }));
    }),
  ),
  ...[
    'ties(after: $String)',
    'partners(filter: { source: $ID })',
    'sisterCities(before: $String)',
  ].map((field) => ({
    document: `city(id: "${HUB}") { ${field} { edges { cursor } totalCount } }`,
    type: field.includes('$ID') ? 'ID' : 'String',
  })),
  {
    document: `city(id: "${HUB}") { record { claims(filter: { property: $String }) { totalCount } } }`,
    type: 'String',
  },
];

/** Cursors one at a time, because no text is a valid cursor; other arguments are grouped. */
const QUERIES: readonly string[] = [
  ...PLACES.filter(isOfCursor).map((place) => [place]),
  ...groupsOf(
    PLACES.filter((place) => !isOfCursor(place)),
    10,
  ),
].map((places) => {
  const types = [...new Set(places.map(({ type }) => type))];
  const body = places.map(({ document }, at) => `x${at}: ${document}`);
  return `query(${types.map((type) => `$${type}: ${type}!`).join(', ')}) { ${body.join(' ')} }`;
});

function isOfCursor({ document }: Place): boolean {
  return /\b(after|before): /.test(document);
}

function groupsOf<Value>(values: readonly Value[], size: number): (readonly Value[])[] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, at) => values.slice(at * size, (at + 1) * size));
}

function variablesOf(query: string, text: string) {
  const types = ['ID', 'String'].filter((type) => query.includes(`$${type}: `));
  return Object.fromEntries(types.map((type) => [type, text]));
}

function textsIn(name: string, type: GraphQLInputType): Place[] {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return textsIn(name, nullable.ofType).map((place) => ({
      ...place,
      document: place.document.replace(': ', ': [').concat(']'),
    }));
  const named = getNamedType(type);
  if (['ID', 'String'].includes(named.name))
    return [{ document: `${name}: $${named.name}`, type: named.name }];
  if (!isInputObjectType(named)) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) => {
    const others = fields
      .filter((other) => other !== field && isRequiredInputField(other))
      .map(sample);
    return textsIn(field.name, field.type).map(({ document, type: needed }) => ({
      document: `${name}: { ${[...others, document].join(', ')} }`,
      type: needed,
    }));
  });
}

function sample({
  name,
  type,
}: {
  readonly name: string;
  readonly type: GraphQLInputType;
}): string {
  return `${name}: ${sampleOf(schema, type)}`;
}
