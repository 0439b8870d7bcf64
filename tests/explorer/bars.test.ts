import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filterOf } from '../../explorer/browse/filtering.ts';
import { FILTERS } from '../../explorer/browse/filtersOf.ts';
import { COUNTABLES, COUNTINGS, type Countable } from '../../explorer/statistics/counting.ts';
import { rowsOf, withActors } from '../../explorer/statistics/rowsOf.ts';
import { readAll } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';
import { speak } from '../support/speak.ts';

beforeAll(() => speak('en'));
afterAll(() => vi.unstubAllGlobals());

const TYPES: Readonly<Record<Countable, string>> = {
  ...{ ties: 'Tie', agreements: 'Agreement', events: 'Event', impacts: 'Impact' },
  ...{ people: 'Person', sources: 'Source' },
};

interface Bar {
  readonly count: number;
  readonly keys: readonly [{ readonly value: string | null; readonly label: string }];
}

interface Country {
  readonly id: string;
  readonly code: string;
}

/** Why a bar leads nowhere. */
const UNSAID: Readonly<Record<string, (value: string | null, by: string) => boolean>> = {
  'no filter asks for what is not known': (value) => value === null,
  'no filter asks for a party that is in no state': (value, by) =>
    by.startsWith('STATE') && value?.split('--').includes('none') === true,
  'no table takes more than three countries or states': (value, by) =>
    (({ COUNTRIES: value?.split('-'), STATES: value?.split('--') })[by]?.length ?? 0) > 3,
};

/** The largest, the smallest, and one between them: a dimension asks for all of its bars alike. */
const some = (bars: readonly Bar[]) => [
  ...new Set([bars[0], bars[Math.floor(bars.length / 2)], bars.at(-1)].flatMap((bar) => bar ?? [])),
];

describe('The number on a bar is that of the rows that it leads to', () => {
  const ask = askShipped();
  const read = async <Data>(document: string, variables: object = {}): Promise<Data> =>
    (await ask(document, { ...variables })) as Data;

  /** The page takes codes of countries, the API their ids. */
  const ids = new Map<string, string>();
  beforeAll(async () => {
    const countries = await readAll<Country>(ask, 'countries', 'id code');
    for (const { id, code } of countries) ids.set(code, id);
  });
  const resolved = (params: Readonly<Record<string, string>>) =>
    new URLSearchParams(
      Object.entries(params).map(([name, value]) => [name, ids.get(value) ?? value]),
    );

  async function wrongOf(of: Countable, dimensions: readonly string[], actors: readonly string[]) {
    const type = TYPES[of];
    const counted = actors.length > 0 ? COUNTINGS[of].filterOf(actors) : {};
    const wrong: unknown[] = [];
    for (const by of dimensions) {
      const { counts } = await read<{ counts: { groups: Bar[] } }>(
        `query ($filter: ${type}Filter, $by: [${type}Dimension!]!) {
          counts: ${type.toLowerCase()}Statistics(filter: $filter, by: $by) {
            groups { count keys { value label } } } }`,
        { filter: counted, by: [by] },
      );
      const bars = counts.groups.map((bar) => {
        const [{ label, value }] = bar.keys;
        const rows = withActors(of, rowsOf(of, by, { told: label, label, value }), actors, null);
        return { ...bar, rows };
      });
      for (const { keys, rows } of bars)
        if (rows === null && !Object.values(UNSAID).some((isSo) => isSo(keys[0].value, by)))
          wrong.push([by, keys[0].label, 'leads nowhere']);
      const leading = bars
        .filter(({ rows }) => rows !== null)
        .toSorted((one, other) => other.count - one.count);
      for (const { count, keys, rows } of some(leading) as typeof leading) {
        const filter = filterOf({ filters: FILTERS[of] }, resolved(rows ?? {}));
        const { table } = await read<{ table: { totalCount: number } }>(
          `query ($filter: ${type}Filter) { table: ${of}(filter: $filter) { totalCount } }`,
          { filter },
        );
        if (table.totalCount !== count) wrong.push([by, keys[0].label, count, table.totalCount]);
      }
    }
    return wrong;
  }

  it.each(COUNTABLES)('in all dimensions of %s', async (of) => {
    const { dimension } = await read<{ dimension: { enumValues: { name: string }[] } }>(
      `{ dimension: __type(name: "${TYPES[of]}Dimension") { enumValues { name } } }`,
    );
    const dimensions = dimension.enumValues.map(({ name }) => name);
    expect(dimensions).toEqual(expect.arrayContaining([...COUNTINGS[of].dimensions]));
    expect(await wrongOf(of, dimensions, [])).toEqual([]);
  });

  // The other bars of an actor lead to the rows of all, with the actor beside them.
  it.each(COUNTABLES)('by place, and by what comes first, of %s of an actor', async (of) => {
    const dimensions = COUNTINGS[of].dimensions.filter(
      (by, at) => at === 0 || /COUNTR|STATE|PLACE/.test(by),
    );
    expect(await wrongOf(of, dimensions, ['china'])).toEqual([]);
  });
});
