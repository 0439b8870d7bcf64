import { beforeAll, describe, expect, it } from 'vitest';
import type { Query, TieStatistics } from '../../../src/generated/schema.ts';
import { createRandom } from '../../support/random.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';
import { tally, tallyOf } from '../../support/tally.ts';
import { at, openWorld } from '../../support/worldNeo4j.ts';
import { useOpened } from '../../support/useOpened.ts';

const ASKED = 'total groups { keys { dimension value label } count }';

/** The dimensions of a tie, counted one by one. */
interface Tie {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly start: {
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly edtf: string;
  } | null;
  readonly parties: readonly { readonly role: string; readonly actor: Place }[];
  readonly record: {
    readonly sources: readonly { readonly read: boolean; readonly directness: string }[];
    readonly confidence: { readonly level: string };
  };
}

interface Place {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly country?: Place | null;
  readonly state?: Place | null;
  readonly within?: Place | null;
  readonly parent?: Place | null;
  readonly seat?: Place | null;
  readonly identifiers?: readonly { readonly scheme: string }[];
}

const PLACE = `... on State { country { id code } }
  ... on City { country { id code } state { id } identifiers { scheme }
    within { ... on City { __typename identifiers { scheme } } } } ... on Country { code }`;
const TIE = `id kind status start { earliest latest edtf }
  record { sources { read directness } confidence { level } }
  parties { role actor { __typename id ${PLACE}
    ... on Institution { seat { __typename id ${PLACE} } parent { __typename id
      seat { __typename id ${PLACE} } } } } }`;

describe('Statistics of ties', () => {
  const ask = askShipped();
  const count = async (filter: string, by: readonly string[]) => {
    const answer = await ask(
      `{ tieStatistics(filter: ${filter}, by: [${by.join(', ')}]) { ${ASKED} } }`,
    );
    return (answer as Query).tieStatistics;
  };

  /** Read once: Neo4j plans each filter of so large a selection for seconds. */
  const all = new Map<string, Tie>();
  beforeAll(async () => {
    for (const tie of await readAll<Tie>(ask, 'ties', TIE)) all.set(tie.id, tie);
  });

  it.each([
    ['{}', ['KIND', 'STATUS']],
    ['{ between: ["united-states", "china"] }', ['DECADE', 'STATUS']],
    ['{ between: ["china"] }', ['COUNTRIES']],
    ['{ between: ["ohio"] }', ['KIND', 'STATES']],
    ['{ between: ["xiangfan"] }', ['KIND']],
    ['{ between: ["ohio", "china"], asKnownOn: "2026-11-25" }', ['KIND']],
    ['{ startedFrom: "1990", certainty: CERTAINLY }', ['YEAR', 'SOURCES']],
    ['{ kinds: [SISTER_STATE, SISTER_CITY] }', ['STATES']],
    ['{ minSources: 2 }', ['CONFIDENCE', 'DIRECTNESS', 'SOURCES']],
    ['{ contested: true }', ['DECADE', 'YEAR', 'COUNTRIES', 'KIND']],
  ])('of %s by %s are what counting one by one comes to', async (filter, by) => {
    const ties = await readAll<Pick<Tie, 'id'>>(ask, `ties(filter: ${filter})`, 'id');
    const keys = ties.map(({ id }) => by.map((dimension) => valueOf(all.get(id), dimension)));

    const { total, groups } = await count(filter, by);
    expect(total).toBe(ties.length);
    expect(tallyOf(groups)).toEqual(tally(keys.map((key) => [key, 1])));
    expect(groups.every(({ keys }) => keys.every(({ label }) => label !== ''))).toBe(true);
  });

  it('tell undated ties from those that are dated, but not within the unit', async () => {
    const { groups } = await count('{ between: ["china"] }', ['DECADE']);

    const [first] = groups;
    const last = groups.slice(-2).map(({ keys: [key] }) => [key?.value, key?.label]);
    expect(first?.keys).toEqual([{ dimension: 'DECADE', value: '1970', label: 'the 1970s' }]);
    expect(last).toEqual([
      [null, 'decade uncertain'],
      [null, 'undated'],
    ]);
  });

  it('name both countries in any order of the parties, and one that is not known', async () => {
    const { groups } = await count('{ between: ["united-states"] }', ['COUNTRIES']);

    const keys = groups.map(({ keys: [key] }) => key);
    expect(keys.filter((key) => key?.value === 'CN-US')).toEqual([
      { dimension: 'COUNTRIES', value: 'CN-US', label: 'China and United States' },
    ]);
    const unknown = { value: null, label: 'United States and unknown' };
    expect(keys).toContainEqual({ dimension: 'COUNTRIES', ...unknown });
  });

  it('name places in the first language that there is a name in, and tell the parts of a label', async () => {
    const asked = (languages: string) =>
      ask(
        `{ tieStatistics(filter: { between: ["ohio"], sourceCount: 1 }, by: [STATES], in: ${languages}) {
        total groups { keys { value label labels } } }
        ties(filter: { between: ["ohio"], sourceCount: 1 }, first: 100) {
          totalCount edges { node { record { sources { id } } } } } }`,
      ) as Promise<Query>;
    const [chinese, english] = [await asked('["xx", "zh"]'), await asked('null')];
    const keyOf = ({ tieStatistics: { groups } }: typeof chinese, value: string) =>
      groups.flatMap(({ keys }) => keys).find((key) => key.value === value);

    expect(keyOf(chinese, 'hubei--ohio')?.labels.toSorted()).toEqual(['俄亥俄州', '湖北省']);
    expect(keyOf(english, 'hubei--ohio')).toMatchObject({
      ...{ label: 'Hubei and Ohio', labels: ['Hubei', 'Ohio'] },
    });
    expect(keyOf(english, 'none--ohio')?.labels).toEqual(['Ohio', 'no province']);
    expect(english.tieStatistics.total).toBe(english.ties.totalCount);
    for (const { node } of english.ties.edges) expect(node.record.sources).toHaveLength(1);
  });

  it('count cities with the rank of a province as in none, never as not known', async () => {
    const filter = '{ kinds: [SISTER_CITY], between: ["united-states", "shanghai"] }';
    const { groups } = await count(filter, ['STATES']);

    expect(groups.length).toBeGreaterThan(2);
    for (const { keys } of groups) {
      expect(keys[0]?.label).toMatch(/^[A-Z][\w ]+ and no province$/);
      expect(keys[0]?.value).toMatch(/^([a-z-]+--none|none--[a-z-]+)$/);
    }
    const { groups: unknown } = await count('{ between: ["france"] }', ['STATES']);
    expect(unknown.map(({ keys: [key] }) => key?.value)).toContain(null);
  });

  it('by nothing are the total alone', async () => {
    const answer = await ask(
      '{ tieStatistics(by: []) { total groups { count } } ties { totalCount } }',
    );

    const { tieStatistics, ties } = answer as Query;
    expect(tieStatistics).toEqual({ total: ties.totalCount, groups: [] });
  });
});

function valueOf(tie: Tie | undefined, dimension: string): string | null {
  if (tie === undefined) throw new Error('No list of all ties has this one.');
  const { kind, status, start, parties, record } = tie;
  const period = (digits: number) => {
    const [one, other] = [start?.earliest, start?.latest].map((day) => day?.slice(0, digits));
    const isExact = one === other && !/[~?%]/.test(start?.edtf ?? '');
    return one !== undefined && isExact ? one : null;
  };
  const places = (glue: string, placeOf: (place: Place, actor: Place) => string | undefined) => {
    const found = parties
      .filter(({ role }) => role !== 'WITNESS')
      .map(({ actor }) => placeOf(placed(actor), actor));
    if (found.includes(undefined)) return null;
    return [...new Set(found)].sort().join(glue);
  };
  switch (dimension) {
    case 'KIND':
      return kind;
    case 'STATUS':
      return status;
    case 'YEAR':
      return period(4);
    case 'DECADE': {
      const decade = period(3);
      return decade === null ? null : `${decade}0`;
    }
    case 'COUNTRIES':
      return places('-', (place) => place.code ?? place.country?.code);
    case 'STATES':
      return places('--', (place, actor) =>
        place.__typename === 'State' ? place.id : stateOf(place, actor),
      );
    case 'SOURCES':
      return String(record.sources.length);
    case 'CONFIDENCE':
      return record.confidence.level;
    default: {
      const read = record.sources.filter((source) => source.read);
      return (
        ['PRIMARY', 'REGISTER', 'SECONDARY', 'TERTIARY'].find((one) =>
          read.some(({ directness }) => directness === one),
        ) ?? null
      );
    }
  }
}

/** None for a country and for what has a code of ISO 3166-2 itself. A seat somewhere in a country tells nothing. */
function stateOf(place: Place, actor: Place): string | undefined {
  const ranks = [place, place.within].some((one) =>
    one?.identifiers?.some(({ scheme }) => scheme === 'ISO_3166_2'),
  );
  return place.state?.id ?? (actor.__typename === 'Country' || ranks ? 'none' : undefined);
}

/** An actor, or the place of its seat. */
function placed(actor: Place): Place {
  return actor.seat ?? actor.parent?.seat ?? actor;
}

const CONDITIONS = [
  ...['asKnownOn: "2025-01-01"', 'activeOn: "2005"', 'minSources: 2', 'between: ["country-0"]'],
  'startedTo: "2012", certainty: CERTAINLY',
];

describe('Statistics of a made-up record', () => {
  const world = useOpened(openWorld);

  it.each([1, 2, 3, 4, 5, 6])(
    'have in each group what the filter finds of it: %i',
    async (seed) => {
      const random = createRandom(seed);
      const conditions = random.some(CONDITIONS, 2);
      const countOf = async (...more: readonly string[]) => {
        const filter = [...conditions, ...more].join(', ');
        const counted = await world.execute(`{ ties(filter: { ${filter} }) { totalCount } }`);
        return at(counted, 'ties.totalCount');
      };
      const answer = await world.execute(
        `{ tieStatistics(filter: { ${conditions.join(', ')} }, by: [STATUS, KIND]) { ${ASKED} } }`,
      );
      const { groups, total } = at(answer, 'tieStatistics') as TieStatistics;

      expect(total).toBe(await countOf());
      for (const { keys, count } of groups) {
        const [status = '', kind = ''] = keys.map(({ value }) => value ?? '');
        expect(count).toBe(await countOf(`statuses: [${status}], kinds: [${kind}]`));
      }
    },
  );
});
