import { describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { readIds } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';
import { useOpened } from '../support/useOpened.ts';

/** A date of a node, and the properties of claims that it can come from. */
const DATES = [
  ['Tie', 'start', ['start', 'signed']],
  ['Tie', 'end', ['end', 'expires']],
  ['Tie', 'lastConfirmed', ['end', 'expires']],
  ['Event', 'when', ['when']],
  ['Policy', 'when', ['when']],
  ['Impact', 'period', ['period']],
  ['Institution', 'founded', ['founded']],
  ['Institution', 'closed', ['closed']],
  ['Person', 'born', ['born']],
  ['Person', 'died', ['died']],
  ['Source', 'published', ['published']],
] as const;

const SISTERS =
  '[SISTER_CITY, SISTER_STATE, SISTER_COUNTY, SISTER_DISTRICT, SISTER_PORT, FRIENDSHIP]';

/** Rough bounds including all territories: south to north, west to east. */
const BOUNDS = {
  'united-states': [18, 72, -180, -65],
  china: [18, 54, 73, 135.1],
  japan: [24, 46, 122, 154],
} as const;

describe('The whole record', () => {
  const ask = askShipped();
  const driver = useOpened(async () => openDriver(await sharedNeo4j()));

  async function find(statement: string, params: object = {}) {
    const { records } = await driver.executeQuery(statement, params);
    return records.map((record) => record.get(0) as unknown);
  }

  it('holds nothing that no source speaks of, and no claim without a source', async () => {
    const unsourced = await find(
      `MATCH (node:Subject) WHERE NOT node:Theme AND NOT EXISTS { (node)<-[:ABOUT]-(:Claim) } RETURN node.id`,
    );
    const baseless = await find(
      `MATCH (claim:Claim)
       WHERE COUNT { (claim)-[:STATED_IN]->(:Source) } <> 1 OR COUNT { (claim)-[:ABOUT]->(:Subject) } <> 1
       RETURN claim.id`,
    );

    expect(unsourced).toEqual([]);
    expect(baseless).toEqual([]);
  });

  it.each(DATES)(
    'shows as %s.%s only what a source states explicitly',
    async (type, shown, properties) => {
      const invented = await find(
        `MATCH (node:${type}) WHERE node[$shown] IS NOT NULL AND NOT EXISTS {
         (node)<-[:ABOUT]-(claim:Claim {stance: 'SUPPORTS'})
         WHERE claim.property IN $properties AND claim.retiredAt IS NULL
           AND replace(claim.value, '~', '') = CASE $shown WHEN 'lastConfirmed' THEN '[' + node[$shown] + '..]' ELSE replace(node[$shown], '~', '') END
       } RETURN node.id`,
        { shown, properties },
      );

      expect(invented).toEqual([]);
    },
  );

  it('takes no silence for a status, and no party that no source names', async () => {
    const guessed = await find(
      `MATCH (tie:Tie) WHERE tie.status <> 'UNKNOWN' AND NOT EXISTS {
         (tie)<-[:ABOUT]-(claim:Claim) WHERE claim.property = 'status' AND claim.value = tie.status
           OR claim.property = 'end' AND tie.status = 'ENDED'
       } RETURN tie.id`,
    );
    const unnamed = await find(
      `MATCH (actor:Actor)-[:PARTY_TO]->(tie:Tie) WHERE NOT EXISTS {
         (tie)<-[:ABOUT]-(claim:Claim {property: 'parties', stance: 'SUPPORTS'})
         WHERE actor.id IN [part IN split(split(claim.value, '=')[0], ':') | part]
       } RETURN tie.id + ' ' + actor.id`,
    );

    expect(guessed).toEqual([]);
    expect(unnamed).toEqual([]);
  });

  it('draws every place of these countries within their bounds', async () => {
    const astray = await find(
      `MATCH (place:Place)-[:IN_COUNTRY]->(country:Country)
       WITH place, $bounds[country.id] AS bounds
       WHERE bounds IS NOT NULL AND place.latitude IS NOT NULL
         AND NOT (bounds[0] <= place.latitude <= bounds[1] AND bounds[2] <= place.longitude <= bounds[3])
       RETURN place.id`,
      { bounds: BOUNDS },
    );

    expect(astray).toEqual([]);
  });

  it.each(['ties', 'sources', 'institutions'])(
    'has as many %s as it counts, whichever way the pages are turned',
    async (field) => {
      const forward = await readIds(ask, field);

      expect(new Set(forward).size).toBe(forward.length);
      expect(await readIds(ask, `${field}(last: 100)`)).toEqual(forward);
    },
  );

  it('tells how many there are of each type, as its connections count them', async () => {
    const answer = (await ask(`{
      dataset { counts { type count } }
      Country: countries { totalCount }
      State: states { totalCount }
      City: cities { totalCount }
      Institution: institutions { totalCount }
      Person: people { totalCount }
      Agreement: agreements { totalCount }
      Event: events { totalCount }
      Policy: policies { totalCount }
      Impact: impacts { totalCount }
      Source: sources { totalCount }
      Theme: themes { totalCount }
      SisterTie: ties(filter: { kinds: ${SISTERS} }) { totalCount }
      Affiliation: ties(filter: { kinds: [AFFILIATION] }) { totalCount }
      Membership: ties(filter: { kinds: [MEMBERSHIP] }) { totalCount }
      Office: ties(filter: { kinds: [TRADE_OFFICE, LIAISON_OFFICE] }) { totalCount }
      PersonalTie: ties(filter: { kinds: [MENTORSHIP, FRIENDSHIP_OF_PEOPLE, CO_AUTHORSHIP] }) { totalCount }
    }`)) as Record<string, { totalCount: number }> & {
      dataset: { counts: { type: string; count: number }[] };
    };

    const { dataset, ...connections } = answer;
    const counted = new Map(dataset.counts.map(({ type, count }) => [type, count]));
    expect(Object.entries(connections).map(([type, { totalCount }]) => [type, totalCount])).toEqual(
      Object.keys(connections).map((type) => [type, counted.get(type)]),
    );
  });

  it('is large enough to be of use', async () => {
    const answer = (await ask(`{
      ties(filter: { between: ["united-states", "china"] }) { totalCount }
      agreements { totalCount }
      affiliations: ties(filter: { kinds: [AFFILIATION] }) { totalCount }
      impacts { totalCount }
      sources { totalCount }
      ofChina: ties(
        filter: { between: ["china"], kinds: ${SISTERS}, hasStart: true }
      ) { totalCount }
      withUnitedStates: ties(
        filter: {
          between: ["china", "united-states"], kinds: ${SISTERS}, hasStart: true
        }
      ) { totalCount }
    }`)) as Record<string, { totalCount: number }>;
    const [institutional] = await find(
      `MATCH (tie:Tie) WHERE NOT tie:Affiliation AND EXISTS { (tie)<-[:PARTY_TO]-(:Institution) }
       RETURN toFloat(count(tie))`,
    );

    const count = (name: string) => answer[name]?.totalCount ?? 0;
    const least = { ties: 180, agreements: 60, affiliations: 170, impacts: 50, sources: 250 };
    for (const [name, number] of Object.entries(least))
      expect(count(name), name).toBeGreaterThanOrEqual(number);
    expect(institutional).toBeGreaterThanOrEqual(100);
    expect(count('ofChina') - count('withUnitedStates')).toBeGreaterThanOrEqual(125);
  });
});
