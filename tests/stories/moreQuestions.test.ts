import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/generated/schema.ts';
import { type Row, TIES, grouped, partiesOf, rowsOf } from '../support/dataFiles.ts';
import { readIds } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';

/** Each place and institution with what its rows name as containing it. */
const CONTAINERS = new Map(
  ['countries', 'states', 'cities', 'institutions'].flatMap((file) => [
    ...grouped(rowsOf(file), ({ id = '' }) => id),
  ]),
);

/** The id and all that contains it, from the innermost. */
function chainOf(id: string): readonly string[] {
  const rows = CONTAINERS.get(id) ?? [];
  const outer = rows.map((row) => row.part_of || row.located_in || row.within || '').find(Boolean);
  return outer === undefined ? [id] : [id, ...chainOf(outer)];
}

const COUNTRIES = new Set(rowsOf('countries').map(({ id }) => id));

const countryOf = (id: string) => chainOf(id).find((one) => COUNTRIES.has(one)) ?? '';

/** The parties of each tie, not counting witnesses. */
function partiesByTie(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rows = grouped(
    files.flatMap((file) => rowsOf(file)),
    ({ id = '' }) => id,
  );
  return new Map(
    [...rows].map(([id, all]) => {
      const parties = all
        .flatMap((row) => partiesOf(row.parties))
        .flatMap(([role, party]) => (role === 'WITNESS' ? [] : [party]));
      return [id, [...new Set(parties)]];
    }),
  );
}

describe('An analyst also asks, and the data files agree, which', () => {
  const ask = askShipped();
  const tiesBy = async (filter: string) =>
    (await readIds(ask, `ties(filter: ${filter})`)).toSorted();

  it('ties stay within one country, which do not, and how many of each there are', async () => {
    const domestic = await tiesBy('{ isDomestic: true }');
    const others = await tiesBy('{ isDomestic: false }');
    const { tieStatistics } = (await ask(
      '{ tieStatistics(by: [DOMESTIC]) { total groups { keys { value label } count } } }',
    )) as Query;

    const countries = [...partiesByTie(TIES)].map(
      ([id, parties]) => [id, new Set(parties.map(countryOf))] as const,
    );
    const within = countries.filter(([, all]) => all.size === 1 && !all.has(''));
    const between = countries.filter(([, all]) => [...all].filter(Boolean).length > 1);
    expect(within.length).toBeGreaterThan(0);
    expect(domestic).toEqual(within.map(([id]) => id).toSorted());
    expect(others).toEqual(between.map(([id]) => id).toSorted());
    const unknown = tieStatistics.total - within.length - between.length;
    expect(
      tieStatistics.groups.map(({ keys: [key], count }) => [key?.value, key?.label, count]),
    ).toEqual([
      ['true', 'within one country', within.length],
      ['false', 'between countries', between.length],
      [null, 'unknown', unknown],
    ]);
  });

  it('people signed several agreements', async () => {
    const people = await readIds(ask, 'people(filter: { minSignatures: 2 })');

    const signed = new Map<string, Set<string>>();
    for (const { id = '', signatories } of rowsOf('agreements'))
      for (const [, person] of partiesOf(signatories))
        signed.set(person, (signed.get(person) ?? new Set()).add(id));
    const several = [...signed].filter(([, agreements]) => agreements.size >= 2);
    expect(several.length).toBeGreaterThan(1);
    expect(people.toSorted()).toEqual(several.map(([id]) => id).toSorted());
  });

  it.each([
    ['united-states', '{ types: [SISTER_TIE] }', ['sister_ties']],
    ['china', '{ kinds: [SISTER_CITY, SISTER_STATE] }', ['sister_ties']],
    ['china', '{}', TIES],
  ])('states of %s the ties of %s are of, and how many of each', async (country, filter, files) => {
    const { tieStatistics } = (await ask(`{
      tieStatistics(filter: ${filter}, by: [STATE], statesIn: "${country}") {
        total groups { keys { value } count } } }`)) as Query;

    const kinds = new Map(rowsOf('sister_ties').map(({ id, kind }) => [id, kind]));
    const isMeant = (id: string) =>
      !filter.includes('kinds') || filter.includes(kinds.get(id) ?? '?');
    const states = new Set(rowsOf('states').map(({ id = '' }) => id));
    const ranked = new Set(
      rowsOf('identifiers').flatMap(({ id, scheme }) => (scheme === 'ISO_3166_2' ? [id] : [])),
    );
    const stateOf = (party: string) => {
      const chain = chainOf(party);
      const state = chain.find((id) => states.has(id));
      const isNone = party === country || chain.some((id) => ranked.has(id) && id !== country);
      return state ?? (isNone ? 'none' : 'unknown');
    };
    const counted = new Map<string, number>();
    let total = 0;
    for (const [id, parties] of partiesByTie(files)) {
      if (!isMeant(id)) continue;
      const own = new Set(parties.filter((one) => countryOf(one) === country).map(stateOf));
      if (own.size > 0) total++;
      // A state that is not known counts only where no other is.
      for (const state of own)
        if (state !== 'unknown' || own.size === 1)
          counted.set(state, (counted.get(state) ?? 0) + 1);
    }
    expect(total).toBeGreaterThan(50);
    expect(tieStatistics.total).toBe(total);
    const told = tieStatistics.groups.map(({ keys, count }) => [
      keys[0]?.value ?? 'unknown',
      count,
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counted));
  });

  it.each([
    ['columbus-oh', 'hefei', ['NEWS', 'WEB_PAGE'], null],
    ['columbus-oh', 'hefei', ['REPORT', 'ARTICLE', 'WEB_PAGE', 'NEWS', 'DATASET'], null],
    ['ohio', 'hubei', null, ['columbus-chinese-chamber-commerce-sister']],
    ['california', 'jiangsu', ['NEWS', 'LAW'], null],
  ])('ties join %s and %s without sources of %s, or by %s alone', async (from, to, kinds, only) => {
    const filter = {
      ...(kinds && { withoutSourceKinds: kinds }),
      ...(only && { onlySources: only }),
    };
    const { paths } = (await ask(
      `query ($filter: PathFilter) { paths(from: "${from}", to: "${to}", first: 20, maxHops: 1, filter: $filter) {
        paths { steps { ... on TieStep { tie { id } } } } } }`,
      { filter },
    )) as { paths: { paths: { steps: { tie: { id: string } }[] }[] } };

    const kindOf = new Map(rowsOf('sources').map(({ id = '', kind = '' }) => [id, kind]));
    const counts = ({ source = '' }: Row) =>
      !kinds?.includes(kindOf.get(source) ?? '') && (only?.includes(source) ?? true);
    const stated = new Set(
      TIES.flatMap((file) => rowsOf(file)).flatMap((row) => (counts(row) ? (row.id ?? '') : [])),
    );
    const direct = [...partiesByTie(TIES)].filter(
      ([, parties]) => parties.includes(from) && parties.includes(to),
    );
    expect(direct.length).toBeGreaterThan(0);
    expect(paths.paths.map(({ steps }) => steps[0]?.tie.id).toSorted()).toEqual(
      direct.flatMap(([id]) => (stated.has(id) ? id : [])).toSorted(),
    );
  });

  it('countries have the most sister ties for each million inhabitants', async () => {
    const { tieStatistics, countries } = (await ask(`{
      tieStatistics(filter: { types: [SISTER_TIE] }, by: [COUNTRY]) { groups { keys { value } count perMillion } }
      countries(first: 100) { edges { node { id code population populationAsOf { edtf } } } }
    }`)) as Query;

    const rows = new Map(rowsOf('populations').map((row) => [row.id, row]));
    const known = countries.edges.map(({ node }) => node);
    for (const { id, population, populationAsOf } of known) {
      expect(population).toBe(rows.has(id) ? Number(rows.get(id)?.population) : null);
      expect(populationAsOf?.edtf).toBe(rows.get(id)?.as_of);
    }
    const idOf = new Map(known.map(({ code, id }) => [code, id]));
    const ties = [...partiesByTie(['sister_ties']).values()];
    expect(tieStatistics.groups.length).toBeGreaterThan(10);
    for (const { keys, count, perMillion } of tieStatistics.groups) {
      const id = idOf.get(keys[0]?.value ?? '') ?? '';
      const own = ties.filter((parties) => parties.some((party) => countryOf(party) === id));
      expect(count).toBe(own.length);
      const population = Number(rows.get(id)?.population);
      if (rows.has(id)) expect(perMillion).toBeCloseTo((own.length * 1_000_000) / population, 9);
      else expect(perMillion).toBeNull();
    }
  });

  it('sister cities have states that are sisters too, and which have not', async () => {
    const cities = '{ kinds: [SISTER_CITY], levels: [CITY_CITY]';
    const states = 'alongside: { kinds: [SISTER_STATE], inside: false, containing: true } }';
    const all = await tiesBy(`${cities} }`);
    const also = await tiesBy(`${cities}, ${states}`);
    const only = await tiesBy(`${cities}, notA${states.slice(1)}`);

    const pairsOf = (id: string) => sisters.get(id)?.toSorted().join() ?? '';
    const sisters = partiesByTie(['sister_ties']);
    const ofStates = new Set(
      rowsOf('sister_ties').flatMap(({ id = '', kind }) =>
        kind === 'SISTER_STATE' ? pairsOf(id) : [],
      ),
    );
    const stand = all.filter((id) => {
      const [one = [], other = []] = (sisters.get(id) ?? []).map(chainOf);
      return one.some((a) => other.some((b) => ofStates.has([a, b].toSorted().join())));
    });
    expect(stand.length).toBeGreaterThan(5);
    expect(also).toEqual(stand);
    expect(only).toEqual(all.filter((id) => !stand.includes(id)));
  });
});
