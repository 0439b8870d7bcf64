import { beforeAll, describe, expect, it } from 'vitest';
import type { SharedPartner } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { openWorld } from '../../support/worldNeo4j.ts';
import { useOpened } from '../../support/useOpened.ts';

/** A place, a tie and another party of it. */
type Row = readonly [
  place: { id: string; nameKey: string; among: readonly string[] },
  tie: { id: string; kind: string },
  partner: string,
];

const ALL = ['SISTER_CITY', 'SISTER_STATE', 'FRIENDSHIP', 'MEMBERSHIP', 'EXCHANGE', 'COOPERATION'];

describe('Places of the same name that share a partner', () => {
  const world = useOpened(openWorld);
  let rows: readonly Row[];
  let countries: ReadonlySet<string>;
  beforeAll(async () => {
    rows = (await world.graph.read(
      `MATCH (place:Place)-[own:PARTY_TO]->(tie:Tie)<-[across:PARTY_TO]-(partner:Actor)
        WHERE tie.isSetAside IS NULL AND own.role <> 'WITNESS' AND across.role <> 'WITNESS'
        RETURN place {.id, .nameKey, .among}, tie {.id, .kind}, partner.id`,
      {},
    )) as unknown as readonly Row[];
    const found = await world.graph.read('MATCH (country:Country) RETURN country.id', {});
    countries = new Set(found.map(([id]) => String(id)));
  });

  /** By comparing each two rows. */
  function expected(
    kinds: readonly string[],
    isMeant: (one: readonly string[], other: readonly string[]) => boolean,
  ) {
    const pairs = new Map<string, Set<string>>();
    const meant = rows.filter(([, { kind }]) => kinds.includes(kind));
    for (const [one, tie, partner] of meant)
      for (const [other, second, same] of meant)
        if (one.nameKey === other.nameKey && one.id < other.id && partner === same)
          if (partner !== one.id && partner !== other.id && isMeant(one.among, other.among)) {
            const key = [one.nameKey, one.id, other.id, partner].join('\t');
            const ties = pairs.get(key) ?? new Set();
            pairs.set(key, ties.add(tie.id).add(second.id));
          }
    return [...pairs]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, ties]) => [key.split('\t').slice(1), [...ties].toSorted()]);
  }

  async function found(filter: string) {
    const all = await readAll<SharedPartner>(
      world.ask,
      `sharedPartners(filter: { ${filter} }, first: 7)`,
      'places { id } partner { id } ties { id }',
    );
    return all.map(({ places, partner, ties }) => [
      [...places, partner].map(({ id }) => id),
      ties.map(({ id }) => id),
    ]);
  }

  it('are all that there are, page by page', async () => {
    const all = expected(ALL, () => true);

    expect(all.length).toBeGreaterThan(3);
    expect(await found(`kinds: [${ALL.join()}]`)).toEqual(all);
  });

  it('are by sister and friendship ties, unless other kinds are asked for', async () => {
    const usual = ['SISTER_CITY', 'SISTER_STATE', 'SISTER_COUNTY', 'SISTER_DISTRICT'];

    expect(await found('')).toEqual(expected([...usual, 'SISTER_PORT', 'FRIENDSHIP'], () => true));
  });

  it('are in one country or in two', async () => {
    const shares = (one: readonly string[], other: readonly string[]) =>
      one.some((id) => countries.has(id) && other.includes(id));
    const kinds = `kinds: [${ALL.join()}]`;

    expect(await found(`${kinds}, inOneCountry: true`)).toEqual(expected(ALL, shares));
    expect(await found(`${kinds}, inOneCountry: false`)).toEqual(
      expected(ALL, (one, other) => !shares(one, other)),
    );
    const isIn = (among: readonly string[]) => among.includes('country-0');
    expect(await found(`${kinds}, within: "country-0"`)).toEqual(
      expected(ALL, (one, other) => isIn(one) && isIn(other)),
    );
  });
});
