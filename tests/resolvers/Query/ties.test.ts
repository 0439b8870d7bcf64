import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/generated/schema.ts';
import { askShipped } from '../../support/shipped.ts';

interface Tie {
  readonly id: string;
  readonly __typename: string;
  readonly kind: string;
  readonly parties: readonly {
    readonly role: string;
    readonly actor: { readonly id: string; readonly __typename: string };
  }[];
  readonly record: {
    readonly sources: readonly { readonly publisher: { readonly id: string } | null }[];
  };
}

describe('Ties by their sides', () => {
  const ask = askShipped();
  const SELECTED = `totalCount edges { node {
    __typename id kind parties { role actor { __typename id } }
    record { sources { publisher { id } } } } }`;
  const page = async (filter: string) => {
    const answer = (await ask(`{ ties(filter: { ${filter} }, first: 100) { ${SELECTED} } }`)) as {
      ties: { totalCount: number; edges: readonly { node: Tie }[] };
    };
    return { count: answer.ties.totalCount, ties: answer.ties.edges.map(({ node }) => node) };
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
    const [mixed, states] = [
      await page('levels: [STATE_CITY]'),
      await page('levels: [STATE_STATE]'),
    ];
    const both = await page('levels: [STATE_CITY, STATE_STATE]');

    const typesOf = ({ parties }: Tie) =>
      parties.filter(({ role }) => role !== 'WITNESS').map(({ actor }) => actor.__typename);
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

  it('share another tie: sister cities that also have an agreement on ports', async () => {
    const filter = 'kinds: [SISTER_CITY, FRIENDSHIP, SISTER_STATE]';
    const ports = '[PORT_AGREEMENT, SISTER_PORT]';
    const own = await page(`${filter}, alongside: { kinds: ${ports}, inside: false }`);
    const inside = await page(`${filter}, alongside: { kinds: ${ports} }`);

    expect(own.ties.map(({ id }) => id)).toContain('wilmington-nc--dandong');
    expect(inside.count).toBeGreaterThanOrEqual(own.count);
    for (const { id, parties } of own.ties) {
      const ids = parties.map(({ actor }) => `"${actor.id}"`).slice(0, 2);
      const others = await page(`between: [${ids.join()}], kinds: ${ports}`);
      expect(others.ties.some((other) => other.id !== id)).toBe(true);
    }
  });

  it('are stated by one of their own sides, or only by others', async () => {
    const [own, others, all] = [
      await page('selfPublished: true'),
      await page('selfPublished: false'),
      await page(''),
    ];

    expect(own.count + others.count).toBe(all.count);
    expect(own.count).toBeGreaterThan(0);
    for (const { parties, record } of others.ties) {
      const ids = parties.map(({ actor }) => actor.id);
      for (const { publisher } of record.sources) expect(ids).not.toContain(publisher?.id);
    }
  });

  it('are told in words by the scope of a network', async () => {
    const answer = (await ask(`{ network(filter: {
      types: [PARTNERSHIP], levels: [INSTITUTION_INSTITUTION], alongside: { kinds: [JOINT_LABORATORY] } }) { scope } }`)) as {
      network: { scope: string };
    };

    expect(answer.network.scope).toContain(
      'of type partnership; of levels institution and institution; whose parties, or anything inside of them, also share joint laboratory',
    );
  });
});
