import { describe, expect, it } from 'vitest';
import type { Query, Tie } from '../../../src/generated/schema.ts';
import { askShipped } from '../../support/shipped.ts';

interface Typed {
  readonly __typename: string;
}

describe('Ties by their sides', () => {
  const ask = askShipped();
  const SELECTED = `totalCount edges { node {
    __typename id parties { role actor { __typename id } }
    record { sources { publisher { id } } } } }`;
  const page = async (filter: string) => {
    const answer = await ask(`{ ties(filter: { ${filter} }, first: 100) { ${SELECTED} } }`);
    const { edges, totalCount } = (answer as Query).ties;
    return { count: totalCount, ties: edges.map(({ node }) => node as Tie & Typed) };
  };

  it('are of the types that are asked for', async () => {
    const { count, ties } = await page('types: [OFFICE, SISTER_TIE]');
    const offices = (await ask('{ offices { totalCount } }')) as Query;
    const sisters = await page('types: [SISTER_TIE]');

    expect(new Set(ties.map(({ __typename }) => __typename))).toEqual(
      new Set(['Office', 'SisterTie']),
    );
    expect(count).toBe(offices.offices.totalCount + sisters.count);
  });

  it('have a party in a role', async () => {
    const { ties } = await page('role: OPERATOR');

    expect(ties.length).toBeGreaterThan(0);
    for (const { parties } of ties) expect(parties.map(({ role }) => role)).toContain('OPERATOR');
  });

  it('join a state and a city, or two states', async () => {
    const mixed = await page('levels: [STATE_CITY]');
    const states = await page('levels: [STATE_STATE]');
    const both = await page('levels: [STATE_CITY, STATE_STATE]');

    const typesOf = ({ parties }: Tie) =>
      parties
        .filter(({ role }) => role !== 'WITNESS')
        .map(({ actor }) => (actor as unknown as Typed).__typename);
    for (const tie of mixed.ties) expect(typesOf(tie)).toContain('City');
    const pure = states.ties.filter((tie) => !typesOf(tie).includes('City'));
    for (const tie of pure)
      expect(typesOf(tie).filter((type) => type === 'State').length).toBeGreaterThan(1);
    expect(pure.length).toBeGreaterThan(20);
    expect(states.count).toBeGreaterThan(20);
    expect(both.count).toBeLessThanOrEqual(mixed.count + states.count);
    expect(both.count).toBeGreaterThanOrEqual(states.count);
  });

  it('join a municipality such as Beijing as a city and as what has the rank of a province', async () => {
    const all = await page('between: ["beijing"], kinds: [SISTER_CITY, FRIENDSHIP]');
    const cities = await page('between: ["beijing"], levels: [CITY_CITY]');
    const mixed = await page('between: ["beijing"], levels: [STATE_CITY]');

    expect(all.count).toBeGreaterThan(0);
    expect(cities.count).toBeGreaterThan(0);
    const ids = mixed.ties.map(({ id }) => id);
    for (const { id, parties } of cities.ties)
      if (parties.some(({ actor }) => actor.id === 'beijing')) expect(ids).toContain(id);
  });

  it('are stated by one of their own sides, or only by others', async () => {
    const own = await page('selfPublished: true');
    const others = await page('selfPublished: false');
    const all = await page('');

    expect(own.count + others.count).toBe(all.count);
    expect(own.count).toBeGreaterThan(0);
    for (const { parties, record } of others.ties) {
      const ids = parties.map(({ actor }) => actor.id);
      for (const { publisher } of record.sources) expect(ids).not.toContain(publisher?.id);
    }
  });

  it('are told in words by the scope of a network', async () => {
    const { network } = (await ask(`{ network(filter: {
      types: [PARTNERSHIP], levels: [INSTITUTION_INSTITUTION], alongside: { kinds: [JOINT_LABORATORY] } }) { scope } }`)) as Query;

    expect(network.scope).toContain(
      'of type partnership; of levels institution and institution; whose parties, or anything inside of them, also share joint laboratory',
    );
  });
});
