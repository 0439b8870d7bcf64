import { describe, expect, it } from 'vitest';
import type { FigureSummary, ImpactStatistics, Query } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';
import { tally, tallyOf } from '../../support/tally.ts';

interface Place {
  readonly id: string;
  readonly code?: string;
  readonly country?: { readonly code: string };
  readonly state?: { readonly id: string } | null;
}

interface Period {
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface Item {
  readonly kind: string;
  readonly when: Period | null;
  readonly place: Place | null;
  readonly themes: readonly { readonly id: string }[];
  readonly parties: readonly { readonly role: string; readonly actor: Place }[];
  readonly status: string;
  readonly directness: string;
  readonly read: boolean;
  readonly language: string | null;
  readonly publisher: { readonly id: string } | null;
  readonly occupation: string | null;
  readonly affiliations: { readonly edges: readonly { readonly position: string | null }[] };
  readonly indicator: string;
  readonly amount: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly id: string;
  readonly direction: string | null;
  readonly period: { readonly edtf: string } | null;
  readonly measures: readonly { readonly id: string }[];
  readonly partOf: { readonly id: string; readonly partOf: { readonly id: string } | null } | null;
  readonly record: { readonly confidence: { readonly level: string } };
}

const PLACE = `id ... on Country { code } ... on State { country { code } }
  ... on City { country { code } state { id } }`;
const SUMMED = `id indicator amount low high unit currency direction period { edtf }
  measures { id } partOf { id partOf { id } }`;
const FIGURES = 'figures { unit currency count min max sumLow sumHigh notSummed }';

/** What an item counts for in a dimension: the value of a field, or several. */
type ValuesOf =
  | ('kind' | 'status' | 'directness' | 'read' | 'language' | 'occupation')
  | ((item: Item) => readonly (string | null)[]);

function valuesOf(item: Item, of: ValuesOf): readonly (string | null)[] {
  if (typeof of === 'function') return of(item);
  return [item[of] === null ? null : String(item[of])];
}

const yearOf = ({ when }: Item) => {
  const [one, other] = [when?.earliest, when?.latest].map((day) => day?.slice(0, 4));
  return [one !== undefined && one === other ? one : null];
};
const themesOf = ({ themes }: Item) => (themes.length === 0 ? [null] : themes.map(({ id }) => id));
const codeOf = (place: Place | null) => place?.code ?? place?.country?.code ?? null;

const CASES: readonly (readonly [
  field: string,
  connection: string,
  selection: string,
  by: Readonly<Record<string, ValuesOf>>,
])[] = [
  ['event', 'events', 'kind when { earliest latest }', { KIND: 'kind', YEAR: yearOf }],
  [
    ...(['event', 'events', `place { ${PLACE} } themes { id }`] as const),
    { COUNTRY: ({ place }) => [codeOf(place)], THEME: themesOf },
  ],
  ['event', 'events', 'place { id }', { PLACE: ({ place }) => [place?.id ?? null] }],
  [
    ...(['agreement', 'agreements', 'kind status record { confidence { level } }'] as const),
    { KIND: 'kind', STATUS: 'status', CONFIDENCE: ({ record }) => [record.confidence.level] },
  ],
  [
    'agreement',
    'agreements(filter: { between: ["ohio", "china"] })',
    `parties { role actor { ${PLACE} ... on Institution { seat { ${PLACE} } } } }`,
    {
      COUNTRY: ({ parties }) =>
        unique(
          parties
            .filter(({ role }) => role !== 'WITNESS')
            .map(({ actor }) => codeOf('seat' in actor ? (actor.seat as Place | null) : actor)),
        ),
    },
  ],
  [
    ...(['source', 'sources', 'kind directness read'] as const),
    { KIND: 'kind', DIRECTNESS: 'directness', READ: 'read' },
  ],
  [
    ...(['source', 'sources', 'publisher { id } language'] as const),
    { LANGUAGE: 'language', PUBLISHER: ({ publisher }) => [publisher?.id ?? null] },
  ],
  [
    'person',
    'people',
    'occupation affiliations(first: 20) { edges { position } }',
    {
      OCCUPATION: 'occupation',
      POST: ({ affiliations }) => {
        const posts = affiliations.edges.flatMap(({ position }) => position ?? []);
        return posts.length === 0 ? [null] : unique(posts);
      },
    },
  ],
  [
    'impact',
    'impacts',
    'unit currency when: period { earliest latest } themes { id }',
    { UNIT: ({ unit, currency }) => [currency ?? unit], YEAR: yearOf, THEME: themesOf },
  ],
];

describe('Statistics', () => {
  const ask = askShipped();

  const count = async (field: string, args: string, more = '') => {
    const answer = await ask(
      `{ counted: ${field}Statistics(${args}) { total ${more}
        groups { keys { dimension value label } count ${more} } } }`,
    );
    return (answer as { counted: ImpactStatistics }).counted;
  };

  it.each(CASES)('of %ss by their dimensions are what counting %s comes to', async (...one) => {
    const [field, connection, selection, by] = one;
    const items = await readAll<Item>(ask, connection, selection);
    const keys = items.flatMap((item) =>
      combined(Object.values(by).map((of) => valuesOf(item, of))),
    );

    const filter = /\((filter: .*)\)$/.exec(connection)?.[1] ?? 'filter: null';
    const { total, groups } = await count(field, `${filter}, by: [${Object.keys(by).join(', ')}]`);

    expect(total).toBe(items.length);
    expect(tallyOf(groups)).toEqual(tally(keys.map((key) => [key, 1])));
    expect(groups.flatMap((group) => group.keys).every(({ label }) => label !== '')).toBe(true);
    expect(groups.length).toBeGreaterThan(1);
  });

  it('of impacts never add figures of different units, and keep the bounds of ranges', async () => {
    const items = await readAll<Item>(ask, 'impacts', SUMMED);
    const { figures, groups, total } = await count('impact', 'by: [INDICATOR]', FIGURES);

    expect(total).toBe(items.length);
    expect(figures).toEqual(summed(items));
    expect(new Set(figures.map(({ currency }) => currency)).size).toBeGreaterThan(1);
    for (const { keys, figures: own } of groups) {
      const alike = items.filter(({ indicator }) => indicator === keys[0]?.value);
      expect(own).toEqual(summed(alike));
    }
  });

  it('by place are one-sided: an agreement counts for each of its sides', async () => {
    const { groups, total } = await count(
      'agreement',
      'filter: { between: ["united-states", "china"], kinds: [SISTER_AGREEMENT] }, by: [COUNTRY]',
    );

    expect(groups.map(({ keys: [key], count: number }) => [key?.label, number])).toEqual([
      ['China', total],
      ['United States', total],
    ]);
  });

  it('of ties by one side are what filters by that side find', async () => {
    const { total, groups } = await count(
      'tie',
      'filter: { kinds: [SISTER_CITY], between: ["united-states", "china"] }, by: [STATE]',
    );
    const known = groups.filter(({ keys: [key] }) => !['none', null].includes(key?.value ?? null));
    const between = (one: string, other: string) =>
      `ties(filter: { kinds: [SISTER_CITY], between: ["${one}", "${other}"] }) { totalCount }`;

    expect(known.length).toBeGreaterThan(20);
    for (const { keys, count: number } of known) {
      const state = keys[0]?.value ?? '';
      const answer = (await ask(
        `{ one: ${between(state, 'united-states')} other: ${between(state, 'china')} }`,
      )) as Readonly<Record<'one' | 'other', { readonly totalCount: number }>>;
      expect(answer.one.totalCount + answer.other.totalCount, state).toBe(number);
    }
    expect(sumOf(groups.map(({ count: number }) => number))).toBeGreaterThan(total);
  });

  it('by nothing are the total and its figures alone', async () => {
    const { figures, groups, total } = await count('impact', 'by: []', FIGURES);
    const { impacts } = (await ask('{ impacts { totalCount } }')) as Query;

    expect(groups).toEqual([]);
    expect(total).toBe(impacts.totalCount);
    expect(figures.length).toBeGreaterThan(3);
  });
});

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** One key of each dimension, in all ways. */
function combined(values: readonly (readonly (string | null)[])[]): (string | null)[][] {
  return values.reduce<(string | null)[][]>(
    (all, own) => all.flatMap((key) => own.map((value) => [...key, value])),
    [[]],
  );
}

function summed(items: readonly Item[]): FigureSummary[] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    if ((item.amount ?? item.low ?? item.high) === null) continue;
    const key = JSON.stringify([item.currency, item.unit]);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  const lowOf = ({ amount, low }: Item) => amount ?? low;
  const highOf = ({ amount, high }: Item) => amount ?? high;
  const last = (text: string | null | undefined) => text ?? '\uffff';
  return [...found.values()]
    .map((alike) => {
      const all = (
        bounds: readonly (number | null)[],
        make: (known: readonly number[]) => number,
      ) => {
        const known = bounds.filter((bound) => bound !== null);
        return known.length === bounds.length ? make(known) : null;
      };
      const ids = alike.map(({ id }) => id);
      const added = alike.filter(
        ({ partOf }) => !ids.includes(partOf?.id ?? '') && !ids.includes(partOf?.partOf?.id ?? ''),
      );
      const differ = (valueOf: (item: Item) => unknown) =>
        new Set(added.map((item) => JSON.stringify(valueOf(item)))).size > 1;
      const notSummed = [
        ...(differ(({ indicator }) => indicator) ? ['INDICATORS'] : []),
        ...(differ(({ period }) => period) || (added.length > 1 && !added[0]?.period)
          ? ['PERIODS']
          : []),
        ...(differ(({ measures }) => measures) ? ['SUBJECTS'] : []),
        ...(differ(({ direction }) => direction) ? ['DIRECTIONS'] : []),
      ];
      const sum = (bounds: readonly (number | null)[]) =>
        notSummed.length > 0 ? null : all(bounds, sumOf);
      return {
        notSummed: notSummed as FigureSummary['notSummed'],
        ...{ unit: alike[0]?.unit ?? null, currency: alike[0]?.currency ?? null },
        ...{ count: alike.length, sumLow: sum(added.map(lowOf)), sumHigh: sum(added.map(highOf)) },
        min: all(alike.map(lowOf), (known) => Math.min(...known)),
        max: all(alike.map(highOf), (known) => Math.max(...known)),
      };
    })
    .sort((a, b) => {
      const [one, other] = [a, b].map(({ currency, unit }) => [last(currency), last(unit)]);
      return (one?.join('\t') ?? '') < (other?.join('\t') ?? '') ? -1 : 1;
    });
}
