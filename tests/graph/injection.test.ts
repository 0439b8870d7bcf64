import { describe, expect, it } from 'vitest';
import { HUB } from '../support/world/drafts.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { at, executing, openWorld, schema } from '../support/worldNeo4j.ts';
import { textInputsIn } from '../server/hostile/places.ts';
import { useOpened } from '../support/useOpened.ts';

const EVIL = [
  ...["x'}) DETACH DELETE n //", 'x"}) DETACH DELETE n //', '`x`) MATCH (n) DETACH DELETE n //'],
  ...["\\' OR true //", '${1 + 1} $id0 {{x}} $limit0', '; CREATE (n:Evil) ;', '\\', ''],
  ...['\u0000\n\r\t\u202e', 'a lone \ud800', '😀 𝔘𝔫𝔦'],
];

const LUCENE = [
  ...['AND', 'OR NOT', 'x AND', '(', ')', '[a TO', '{a TO b}', '"', '"a', 'a~', 'a~99', 'a^', '^'],
  ...['a:b', 'text:*', '*', '?', '*a', 'a*?', '/', '/a', '/(/', '+', '-a', '!', '&&', '||', '\\'],
  ...['a\\', ' ', '', '合"', '合*肥', '\ufdfa', '\u0301', '\u0301a', '½', '٣', 'Ⅻ', 'ー'],
];

describe('a value of a client', () => {
  const world = useOpened(openWorld);

  it('is in no statement, whatever argument it stands in', async () => {
    const { asked, read } = countingGraph({ read: () => Promise.resolve([]) });
    const execute = executing({ read });
    const places = textInputsIn(schema);
    expect(places.flatMap(({ coordinates }) => coordinates).length).toBeGreaterThan(600);
    for (const { document } of places)
      for (const text of EVIL)
        // Where nothing is read, some fields find that the record is gone; `tests/server/hostile.test.ts` asks a whole server.
        await execute(document, { text }).catch(() => undefined);

    const texts = [...new Set(asked.map(({ text }) => text))];
    const isEvil = (text: string) => EVIL.some((evil) => evil !== '' && text.includes(evil));
    expect(texts.filter(isEvil)).toEqual([]);
    expect(texts.length).toBeGreaterThanOrEqual(places.length / 2);
    expect(texts.length).toBeLessThanOrEqual(2 * places.length);
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
