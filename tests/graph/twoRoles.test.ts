import { beforeAll, describe, expect, it } from 'vitest';
import { readEdges } from '../support/readAll.ts';
import { at, openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

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
  const world = useOpened(openWorld);
  beforeAll(async () => {
    await world.spoil();
    await world.run(OFFICE);
  });

  it.each(
    ['START', 'NAME', 'SOURCES'].flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => [field, direction] as const),
    ),
  )('has an edge for each, page by page: %s, %s', async (field, direction) => {
    const order = `orderBy: { field: ${field}, direction: ${direction} }`;
    const roles = await edgesOf(`city(id: "alpha").ties(first: 1, ${order})`, 'role');

    expect(roles.map(({ role }) => role).toSorted()).toEqual(['HOST', 'OPERATOR']);
    expect(await edgesOf(`city(id: "alpha").ties(last: 1, ${order})`, 'role')).toEqual(roles);
  });

  it('is no partner of its own, and a partner once a role', async () => {
    const partners = await edgesOf('city(id: "alpha").partners(first: 1)', 'node { id }');
    const roles = await edgesOf('city(id: "beta").partners(first: 1)', 'role');

    expect(partners.map(({ node }) => node)).toEqual([{ id: 'beta' }, { id: 'beta' }]);
    expect(roles.map(({ role }) => role).toSorted()).toEqual(['HOST', 'OPERATOR']);
  });

  it('is counted as often as it is listed', async () => {
    const answer = await world.execute(
      '{ city(id: "alpha") { ties { totalCount } partners { totalCount } } }',
    );

    expect(at(answer, 'city.ties.totalCount')).toBe(2);
    expect(at(answer, 'city.partners.totalCount')).toBe(2);
  });

  const edgesOf = (connection: string, selection: string) =>
    readEdges<Readonly<Record<string, unknown>>>(world.ask, connection, selection);
});
