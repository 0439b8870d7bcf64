import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { linesBeside } from '../../explorer/parts/useMissing.ts';
import type { MissingQuery } from '../../explorer/generated/operations.ts';
import { KIND_GROUPS, groupNames } from '../../explorer/parts/kinds.ts';
import { rowsOf } from '../support/dataFiles.ts';
import { type Random, createRandom } from '../support/random.ts';
import { askShipped } from '../support/shipped.ts';
import { speak } from '../support/speak.ts';

const COUNT = Number(process.env['RANDOM_FILTERS'] ?? 40);
const FIRST = Number(process.env['RANDOM_FROM'] ?? Date.now() % 1e9);

/** Places of all sorts, some of which no entry of coverage.csv is about. */
const PLACES = [
  ...['united-states', 'china', 'japan', 'germany', 'ohio', 'hubei', 'beijing', 'fujian', 'hainan'],
  ...['columbus-oh', 'hefei', 'wuhan', 'tainan', 'dresden', 'ohio-state-university'],
];

type Entry = MissingQuery['coverage'][number];

interface Answer {
  readonly coverage: readonly (Entry & { readonly network: { readonly id: string } | null })[];
}

interface Filter {
  readonly between?: readonly string[];
  readonly party?: { readonly within: string };
  readonly exactCountries?: readonly string[];
  readonly kinds?: readonly string[];
  readonly contested?: boolean;
}

const ENTRY = `scope kinds completeness counted onRecord note asOf { text edtf earliest latest }
  place { id name } partner { id name } network { id } source { id title }`;

function randomFilter({ chance, pick, some }: Random): Filter {
  const group = pick(groupNames);
  return {
    ...(chance(0.7) && { between: some(PLACES, 2).slice(0, 3) }),
    ...(chance(0.2) && { party: { within: pick(PLACES) } }),
    ...(chance(0.2) && { exactCountries: some(['united-states', 'china', 'japan'], 2) }),
    ...(chance(0.5) && { kinds: KIND_GROUPS[group].kinds }),
    ...(chance(0.2) && { contested: true }),
  };
}

beforeAll(() => speak('en'));
afterAll(() => vi.unstubAllGlobals());

/** The rows of coverage.csv that are about a filter, found without the graph. */
describe('A number of ties that meet a random filter', () => {
  const ask = askShipped();
  const rows = rowsOf('coverage');
  const countryOf = new Map<string, string>();

  beforeAll(async () => {
    const { nodes } = (await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id
        ... on City { country { id } } ... on State { country { id } }
        ... on Institution { seat { id ... on City { country { id } } } } } }`,
      { ids: PLACES },
    )) as { nodes: readonly Placed[] };
    for (const { id, country, seat } of nodes)
      countryOf.set(id, country?.id ?? seat?.country?.id ?? id);
  });

  const isOf = (place: string, chosen: string) =>
    place === chosen || place === countryOf.get(chosen);

  function expectedOf({ between = [], exactCountries = [], kinds, party }: Filter) {
    const places = [...new Set([...between, ...exactCountries, ...(party ? [party.within] : [])])];
    return rows
      .filter((row) =>
        kinds
          ? (row['kinds'] ?? '').split('|').some((kind) => kinds.includes(kind))
          : !row['network'],
      )
      .filter(
        ({ place = '', partner = '' }) =>
          places.length === 0 ||
          places.some(
            (one) =>
              isOf(place, one) &&
              (partner === '' || places.some((other) => other !== one && isOf(partner, other))),
          ),
      );
  }

  it.each(Array.from({ length: COUNT }, (_, at) => FIRST + at))(
    '%i is answered with what it lacks, and has its line',
    async (seed) => {
      const filter = randomFilter(createRandom(seed));
      const said = JSON.stringify(filter);
      const { coverage } = (await ask(
        `query ($filter: TieFilter) { coverage(filter: $filter) { ${ENTRY} } }`,
        { filter },
      )) as Answer;
      const expected = expectedOf(filter);
      const keyOf = (place = '', partner = '', kinds = '', completeness = '') =>
        [place, partner, kinds, completeness].join(' ');

      const told = coverage.map(({ place, partner, kinds, completeness }) =>
        keyOf(place.id, partner?.id, kinds.join('|'), completeness),
      );
      const wanted = expected.map(({ place, partner, kinds, completeness }) =>
        keyOf(place, partner, kinds, completeness),
      );
      expect(told.sort(), said).toEqual(wanted.sort());
      const lines = linesBeside(coverage, filter.kinds ?? []);
      const isPartial = expected.some((row) => row['completeness'] !== 'COMPLETE');
      if (isPartial || filter.kinds === undefined) expect(lines, said).not.toEqual([]);
    },
  );
});

interface Placed {
  readonly id: string;
  readonly country?: { readonly id: string };
  readonly seat?: { readonly country?: { readonly id: string } } | null;
}
