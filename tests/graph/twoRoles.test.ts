import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type World, at, openWorld } from '../support/worldNeo4j.ts';

/** The city runs an office and hosts it; so does its sister, with one role. */
const OFFICE = `
  UNWIND ['alpha', 'beta'] AS id
  CREATE (:Node:Subject:Actor:Place:City {id: id, name: id, nameKey: id, kind: 'CITY', formerIds: [], among: [id]})
  WITH count(*) AS cities
  CREATE (tie:Node:Subject:Tie:Partnership {id: 'office', kind: 'PARTNERSHIP', status: 'UNKNOWN', name: 'office', nameKey: 'office', startSort: '1990-01-01', sourceCount: 1, among: ['alpha', 'beta'], reach: ['0:alpha', '1:beta'], partyCount: 3})
  WITH tie
  UNWIND [['alpha', 'OPERATOR'], ['alpha', 'HOST'], ['beta', 'HOST']] AS part
  MATCH (city:Node {id: part[0]})
  CREATE (city)-[:PARTY_TO {role: part[1], ordinal: 0, owner: city.id, tie: 'office', start: '1990-01-01', name: 'office', sources: 1}]->(tie)`;

describe('an actor with two roles in one tie', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.spoil();
    await world.run(OFFICE);
  });
  afterAll(() => world.close());

  it.each(
    ['START', 'NAME', 'SOURCES'].flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => [field, direction] as const),
    ),
  )('has an edge for each, page by page: %s, %s', async (field, direction) => {
    const order = `orderBy: { field: ${field}, direction: ${direction} }`;
    const roles = await walked('alpha', `ties(first: 1, ${order}`, 'role');

    expect(roles.toSorted()).toEqual(['HOST', 'OPERATOR']);
    expect(await walked('alpha', `ties(last: 1, ${order}`, 'role')).toEqual(roles.toReversed());
  });

  it('is no partner of its own, and a partner once a role', async () => {
    const partners = await walked('alpha', 'partners(first: 1', 'node { id }');
    const roles = await walked('beta', 'partners(first: 1', 'role');

    expect(partners).toEqual([{ id: 'beta' }, { id: 'beta' }]);
    expect(roles.toSorted()).toEqual(['HOST', 'OPERATOR']);
  });

  it('is counted as often as it is listed', async () => {
    const answer = await world.execute(
      '{ city(id: "alpha") { ties { totalCount } partners { totalCount } } }',
    );

    expect(at(answer, 'city.ties.totalCount')).toBe(2);
    expect(at(answer, 'city.partners.totalCount')).toBe(2);
  });

  /** All edges, by pages of one. */
  async function walked(id: string, field: string, selection: string): Promise<unknown[]> {
    const [name = ''] = field.split('(');
    const [end, info] = field.includes('last') ? ['before', 'startCursor'] : ['after', 'endCursor'];
    const found: unknown[] = [];
    for (let cursor: unknown = ''; cursor !== null && found.length < 10;) {
      const answer = await world.execute(
        `{ city(id: "${id}") { ${field}${cursor === '' ? '' : `, ${end}: ${JSON.stringify(cursor)}`}) { pageInfo { ${info} } edges { ${selection} } } } }`,
      );
      expect(answer.errors).toBeUndefined();
      const edges = at(answer, `city.${name}.edges`) as Readonly<Record<string, unknown>>[];
      found.push(...edges.map((edge) => Object.values(edge)[0]));
      cursor = at(answer, `city.${name}.pageInfo.${info}`);
    }
    return found;
  }
});
