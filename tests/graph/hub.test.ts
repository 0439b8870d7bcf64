import type { ResultSummary } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCursor } from '../../src/compose/page.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { readIds } from '../support/readAll.ts';
import { at, executing, openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

const [FEW, MANY] = [50, 20_000];
/** The size of one transaction. */
const BATCH = 10_000;

const PLACES = `
  UNWIND ['few', 'many'] + [at IN range(0, 99) | 'place-' + at] AS id
  CREATE (:Node:Subject:Actor:Place:City {id: id, name: id, nameKey: id, kind: 'CITY', formerIds: [], among: [id]})`;
/** Each in one of a hundred places, and all with equally many sources. */
const TIES = `
  UNWIND range($from, $to) AS at
  MATCH (hub:Node {id: $hub})
  MATCH (place:Node {id: 'place-' + at % 100})
  WITH hub, place, $hub + '-' + at AS id, toString(1900 + at % 120) + '-01-01' AS start, 'tie ' + at AS name, 1 AS sources
  CREATE (tie:Node:Subject:Tie:SisterTie {id: id, kind: 'SISTER_CITY', status: 'UNKNOWN', name: name, nameKey: name, startSort: start, sourceCount: sources, among: [hub.id, place.id], reach: ['0:' + hub.id, '1:' + place.id], partyCount: 2})
  CREATE (hub)-[:PARTY_TO {role: 'PARTNER', ordinal: 0, owner: hub.id, tie: id, start: start, name: name, sources: sources}]->(tie)
  CREATE (place)-[:PARTY_TO {role: 'PARTNER', ordinal: 1, owner: place.id, tie: id, start: start, name: name, sources: sources}]->(tie)`;

const ORDERS = ['START', 'NAME', 'SOURCES'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `, orderBy: { field: ${field}, direction: ${direction} }`),
);
const CASES = ['first: 20', 'last: 20'].flatMap((size) => [
  ...['', ...ORDERS].map((order) => `ties(${size}${order})`),
  ...['partners', 'sisterCities'].flatMap((field) =>
    ['', ...ORDERS.slice(2, 3)].map((order) => `${field}(${size}${order})`),
  ),
]);

describe('an actor of twenty thousand ties', () => {
  const world = useOpened(openWorld);
  beforeAll(async () => {
    await world.spoil();
    await world.run(PLACES);
    await world.run(TIES, { hub: 'few', from: 1n, to: BigInt(FEW) });
    for (let from = 1; from <= MANY; from += BATCH)
      await world.run(TIES, { hub: 'many', from: BigInt(from), to: BigInt(from + BATCH - 1) });
    // Else plans depend on when Neo4j has counted what is in its indexes.
    await world.run('CALL db.prepareForReplanning()');
  });

  it.each(CASES)('is paged for about what one of fifty costs: %s', async (field) => {
    const few = await hits('few', `${field} ${PAGE}`);
    const many = await hits('many', `${field} ${PAGE}`);

    expect(many).toBeLessThan(few * 1.2 + 10);
  });

  it.each(['after', 'before'])(
    'is paged from the middle for about what one of fifty costs: %s',
    async (end) => {
      const middleOf = async (id: string) => {
        const answer = await world.execute(
          `{ city(id: "${id}") { ties(first: 25, orderBy: { field: NAME, direction: DESC }) { pageInfo { endCursor } } } }`,
        );
        const cursor = at(answer, 'city.ties.pageInfo.endCursor') as string;
        const order = 'orderBy: { field: NAME, direction: DESC }';
        return hits(id, `ties(${end}: "${cursor}", ${order}) ${PAGE}`);
      };

      expect(await middleOf('many')).toBeLessThan(1.2 * (await middleOf('few')) + 10);
    },
  );

  it.each(
    ['ties', 'partners'].flatMap((field) =>
      ['first', 'last'].flatMap((size) =>
        ['after', 'before'].flatMap((end) =>
          ['ASC', 'DESC'].map((direction) => [field, size, end, direction] as const),
        ),
      ),
    ),
  )(
    'is paged amid twenty thousand equal keys for what one of fifty costs: %s, %s, %s, %s',
    async (field, size, end, direction) => {
      const amid = (id: string, at: number) => {
        const further = field === 'partners' ? ['place-50', 'PARTNER'] : [];
        const keys = [1, `${id}-${at}`, ...further, 'PARTNER'];
        const order = { name: 'SOURCES' };
        const cursor = toCursor({ coordinate: `Actor.${field}`, order }, keys);
        return `${field}(${size}: 20, ${end}: "${cursor}", orderBy: { field: SOURCES, direction: ${direction} }) ${PAGE}`;
      };
      const few = await hits('few', amid('few', 30));
      const many = await hits('many', amid('many', MANY / 2));

      expect(many).toBeLessThan(few * 1.2 + 10);
    },
  );

  it('goes on right amid equal keys, forth and back', async () => {
    const order = 'orderBy: { field: SOURCES, direction: ASC }';
    const pages = (size: string) =>
      readIds(world.ask, `city(id: "few").ties(${size}: 20, ${order})`);
    const expected = Array.from({ length: FEW }, (_, nth) => `few-${nth + 1}`).sort();

    expect(await pages('first')).toEqual(expected);
    expect(await pages('last')).toEqual(expected);
  });

  it('is counted without looking at what the ties are', async () => {
    const answer = await world.execute(
      '{ city(id: "many") { ties { totalCount } partners { totalCount } } }',
    );
    const counted = await hits('many', 'ties { totalCount }');

    expect(at(answer, 'city.ties.totalCount')).toBe(MANY);
    expect(at(answer, 'city.partners.totalCount')).toBe(MANY);
    expect(counted).toBeLessThan(20);
  });

  it('does not make it costly to count all ties', async () => {
    expect(await hitsOf('{ ties { totalCount } }')).toBeLessThan(10);
  });

  it('does not make it costly to count the ties of another by what they are', async () => {
    const document = '{ tieStatistics(filter: { between: ["few"] }, by: [STATUS]) { total } }';

    expect(at(await world.execute(document), 'tieStatistics.total')).toBe(FEW);
    expect(await hitsOf(document)).toBeLessThan(FEW * 30);
  });

  const hits = (id: string, field: string) => hitsOf(`{ city(id: "${id}") { ${field} } }`);

  async function hitsOf(document: string): Promise<number> {
    const { text, params } = await statementOf(document);
    const { summary } = await world.driver.executeQuery(`PROFILE ${text}`, params, {
      database: 'neo4j',
    });
    return summary.queryProfile === false ? NaN : sum(summary.queryProfile);
  }

  async function statementOf(document: string) {
    const { asked, read } = countingGraph({ read: () => Promise.resolve([]) });
    const { errors } = await executing({ read })(document);
    expect(JSON.stringify(errors ?? [])).not.toContain('BAD_USER_INPUT');
    const [{ text, given } = { text: '', given: {} }] = asked;
    const typed = Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'number' ? BigInt(value) : value,
    ]);
    return { text, params: { given: Object.fromEntries(typed) as object } };
  }
});

const PAGE = '{ pageInfo { hasNextPage } edges { node { id name } } }';

type Profile = Exclude<ResultSummary['queryProfile'], false>;

function sum({ dbHits, children }: Profile): number {
  return (dbHits ?? 0) + children.map(sum).reduce((a, b) => a + b, 0);
}
