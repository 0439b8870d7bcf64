import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { HUB } from '../support/world/drafts.ts';
import { type Answer, at, executing, openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

/** Where each error is, and its code. */
const placesOf = ({ errors }: Answer) =>
  errors?.map(({ path, extensions }) => [path, extensions?.code]);

describe('what a client cannot ask for', () => {
  const world = useOpened(openWorld);
  let ofCities: string;
  beforeAll(async () => {
    const answer = await world.execute('{ cities(first: 1) { pageInfo { endCursor } } }');
    ofCities = at(answer, 'cities.pageInfo.endCursor') as string;
  });

  const tiesOf = (args: string) =>
    world.execute(
      `{ city(id: "${HUB}") { id bad: ties(${args}) { totalCount } } other: city(id: "${HUB}") { ties(first: 1) { edges { role } } } }`,
    );

  it.each([
    ['first: 0', '`first` must be between 1 and 100, but got: 0.'],
    ['first: 101', '`first` must be between 1 and 100, but got: 101.'],
    ['last: -1', '`last` must be between 1 and 100, but got: -1.'],
    ['first: 1, last: 1', 'Expected `first` or `last`, but got both.'],
    ['after: "?"', '`after` must be a cursor of this connection in this order, but got: "?".'],
    ['before: ""', '`before` must be a cursor of this connection in this order, but got: "".'],
    ['after: "W10"', '`after` must be a cursor of this connection in this order, but got: "W10".'],
    [
      'after: "WyJTVEFSVCIsbnVsbCxbXV0"',
      '`after` must be a cursor of this connection in this order, but got: "WyJTVEFSVCIsbnVsbCxbXV0".',
    ],
    [
      `filter: { between: ["${'a", "'.repeat(10)}"] }`,
      '`between` takes up to 10 ids, but got: 11.',
    ],
  ])('is an error of its field, and the others are answered: %s', async (args, message) => {
    const answer = await tiesOf(args);

    expect(placesOf(answer)).toEqual([[['city', 'bad'], 'BAD_USER_INPUT']]);
    expect(answer.errors?.[0]?.message).toBe(message);
    expect(at(answer, 'city')).toBeNull();
    expect(at(answer, 'other.ties.edges')).toHaveLength(1);
  });

  it('is a cursor of another connection', async () => {
    const answer = await tiesOf(`after: "${ofCities}"`);

    expect(answer.errors?.map(({ path }) => path)).toEqual([['city', 'bad']]);
    expect(at(answer, 'other.ties.edges')).toHaveLength(1);
  });

  it('is a cursor of a field that is ordered in the same way', async () => {
    const answer = await world.execute(`{ states(after: "${ofCities}") { totalCount } }`);

    expect(placesOf(answer)).toEqual([[['states'], 'BAD_USER_INPUT']]);
  });

  it('is a cursor of another order', async () => {
    const page = await world.execute(`{ ties(first: 1) { edges { cursor } } }`);
    const after = at(page, 'ties.edges.0.cursor') as string;
    const answer = await tiesOf(`after: "${after}", orderBy: { field: NAME, direction: ASC }`);

    expect(answer.errors?.map(({ path }) => path)).toEqual([['city', 'bad']]);
  });

  it('is more than 100 ids', async () => {
    const query = `query($ids: [ID!]!) { city(id: "${HUB}") { id } nodes(ids: $ids) { id } }`;
    const [most, more] = await Promise.all(
      [100, 101].map((count) => world.execute(query, { ids: Array(count).fill(HUB) })),
    );

    expect(at(most as never, 'nodes')).toHaveLength(100);
    expect(placesOf(more as Answer)).toEqual([[['nodes'], 'BAD_USER_INPUT']]);
    expect(more?.errors?.[0]?.message).toBe('`ids` takes up to 100 ids, but got: 101.');
  });

  it('is null by a variable where null is no value', async () => {
    const query = `query($id: ID = "x", $field: TieOrderField = START) {
      city(id: $id) { id }
      other: city(id: "${HUB}") { id }
      third: city(id: "${HUB}") { ties(orderBy: { field: $field, direction: ASC }) { totalCount } }
    }`;
    const answer = await world.execute(query, { id: null, field: null });

    expect(placesOf(answer)).toEqual([
      [['city'], 'BAD_USER_INPUT'],
      [['third', 'ties'], 'BAD_USER_INPUT'],
    ]);
    expect(at(answer, 'other.id')).toBe(HUB);
  });

  it('is told for each place where it is asked', async () => {
    const page = 'ties(first: 0) { totalCount }';
    const ids = `["${HUB}", "city-1", "nobody"]`;
    const answer = await world.execute(`{ nodes(ids: ${ids}) { id ... on City { ${page} } } }`);

    expect(answer.errors?.map(({ path }) => path)).toEqual([
      ['nodes', 0, 'ties'],
      ['nodes', 1, 'ties'],
    ]);
    expect(at(answer, 'nodes')).toEqual([null, null, null]);
  });

  it('is told where it lies deep, in a later statement', async () => {
    const parties = 'parties { actor { id ties(first: 0) { totalCount } } }';
    const deep = `ties(first: 1) { edges { node { parties { actor { id ties(first: 1) { edges { node { id ${parties} } } } } } } } }`;
    const answer = await world.execute(`{ city(id: "${HUB}") { id ${deep} } }`);

    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.path?.slice(-2)).toEqual(['actor', 'ties']);
    expect(at(answer, 'city')).toBeNull();
  });

  it('is null where a directive takes none, which is an error of the whole', async () => {
    const query = `query($yes: Boolean = true) { city(id: "${HUB}") { id @include(if: $yes) } }`;
    const answer = await world.execute(query, { yes: null });

    expect(placesOf(answer)).toEqual([[undefined, 'BAD_USER_INPUT']]);
  });

  it('is a variable of another type, which is an error of the whole', async () => {
    const query = 'query($first: Int) { cities(first: $first) { totalCount } }';
    const answer = await world.execute(query, { first: 'many' });

    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.message).toContain('Variable "$first" got invalid value "many"');
  });
});

describe('a fault in the graph', () => {
  /** The result of a statement: its columns, and the version of the record. */
  const answering = (...row: unknown[]): Graph => ({
    read: () => Promise.resolve([[...row, [['version', 'commit']]]]),
  });

  it('is null where it may be, with no error', async () => {
    const answer = await executing(answering(null, null, null, null))(
      '{ one: city(id: "x") { name population } two: node(id: "y") { id } }',
    );

    expect(answer).toEqual({ data: { one: null, two: null } });
  });

  it('is reported where it is, and takes no more than it must', async () => {
    const execute = executing(answering('a', 'Alberg', 'many', 'b', null));
    const answer = await execute(
      '{ one: city(id: "a") { id name population } two: city(id: "b") { id name } }',
    );

    expect(answer.data).toEqual({ one: { id: 'a', name: 'Alberg', population: null }, two: null });
    expect(answer.errors?.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: ['one', 'population'], message: 'Int cannot represent non-integer value: "many"' },
      { path: ['two', 'name'], message: 'Cannot return null for non-nullable field City.name.' },
    ]);
  });

  it('takes a whole list with it if no item may be null', async () => {
    const roles = ['PARTNER', null].map((role) => ['', role]);
    const execute = executing(answering('x', roles));
    const answer = await execute('{ tie(id: "x") { id parties { role } } }');

    expect(answer.data).toEqual({ tie: null });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['tie', 'parties', 1, 'role']]);
  });

  it('is reported of a node that should be there', async () => {
    const execute = executing(answering('x', null, null));
    const answer = await execute('{ city(id: "x") { id country { point { latitude } } } }');

    expect(answer.data).toEqual({ city: null });
    const message = 'Cannot return null for non-nullable field City.country.';
    expect(answer.errors).toMatchObject([{ path: ['city', 'country'], message }]);
  });
});
