import { useMemo } from 'react';
import { useAnswer, useAnswers } from '../../api/useAnswer.ts';
import { type Choice, type TotalsBy, filterOf } from './choice.ts';
import type { Dot } from './clusters.ts';
import { useSettled } from '../../parts/useSettled.ts';
import {
  type CountriesOnMapQuery,
  CountriesOnMapDocument,
  type StatesOnMapQuery,
  StatesOnMapDocument,
  type TieCountsQuery,
  TieCountsDocument,
} from '../../generated/operations.ts';
import { pairsOf } from '../../parts/pairs.ts';
import { type Flow, flowsOf } from './flows.ts';
import type { Spot } from './mark.ts';
import { meanOf } from './meanOf.ts';

/** The ties of a map counted by country or state. A tie counts once for each of its countries or states. */
export interface Totals {
  readonly by: TotalsBy;

  /** How many ties are counted; null until all is known. */
  readonly ties: number | null;

  /** The highest count first. */
  readonly rows: readonly Total[];

  /** Ties with a party in no state or province, and those with a party of which it is not known. */
  readonly outside: number;
  readonly unknown: number;

  /** The rows with a location. */
  readonly dots: readonly Dot[];

  /** Of totals by country, the largest pairs with a location. */
  readonly flows: readonly Flow[];
  readonly error: Error | null;
}

export interface Total {
  readonly id: string;
  readonly name: string;
  readonly ties: number;

  /** Longitude and latitude; null if unknown. */
  readonly at: readonly [number, number] | null;
}

/** Null if the choice is to show each tie. */
export function useTotals(choice: Choice): Totals | null {
  const { show } = choice;
  // While years are played or dragged, each would be a request.
  const filter = JSON.stringify(filterOf(choice));
  const asked = useSettled(filter, REST_MS);
  const counts = useAnswer(
    TieCountsDocument,
    show && { filter: JSON.parse(asked) as ReturnType<typeof filterOf>, by: [show] },
  );
  const parts = partsOf(counts.data ? keysIn(counts.data) : []);
  const countries = useAnswers(
    CountriesOnMapDocument,
    show === 'COUNTRY' ? parts.map((codes) => ({ codes })) : [],
  );
  const states = useAnswers(
    StatesOnMapDocument,
    show === 'STATE' ? parts.map((ids) => ({ ids })) : [],
  );
  const flowed = useFlowed(show === 'COUNTRY' ? asked : null);
  const answers = [counts, ...flowed, ...countries, ...states];
  const isReady = answers.every(({ data }) => data !== undefined);
  const counted = useMemo(() => {
    if (show === null || !counts.data || !isReady) return NOTHING;
    const places = new Map([
      ...countries.flatMap(({ data }) => (data ? countriesIn(data) : [])),
      ...states.flatMap(({ data }) => (data ? statesIn(data) : [])),
    ]);
    const rows = countedIn(counts.data, places);
    const [all, dated] = flowed.map(({ data }) => data);
    const spotOf = (code: string) => toSpot(places.get(code));
    return { ...rows, flows: all && dated ? flowsOf(pairsOf(all, dated), spotOf) : [] };
  }, [show, isReady, counts.data, ...flowed.map(({ data }) => data)]);
  if (show === null) return null;
  return {
    ...counted,
    by: show,
    ties: asked === filter && isReady ? (counts.data?.counts.total ?? null) : null,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
  };
}

/** The ties by the countries that they are between: all, and those with a known start. */
function useFlowed(asked: string | null) {
  const filter = asked === null ? null : (JSON.parse(asked) as ReturnType<typeof filterOf>);
  return useAnswers(
    TieCountsDocument,
    filter
      ? [filter, { ...filter, hasStart: true }].map((of) => ({ filter: of, by: BETWEEN }))
      : [],
  );
}

const BETWEEN = ['COUNTRIES' as const];

const REST_MS = 300;

const NOTHING = { rows: [], outside: 0, unknown: 0, dots: [], flows: [] };

/** The key of parties in no state or province. */
const OUTSIDE = 'none';

const keysIn = ({ counts }: TieCountsQuery) =>
  counts.groups.flatMap(({ keys: [key] }) =>
    key?.value == null || key.value === OUTSIDE ? [] : [key.value],
  );

/** The highest number of countries or ids in one request. */
const MOST = 100;

function partsOf(keys: readonly string[]): readonly (readonly string[])[] {
  const starts = Array.from({ length: Math.ceil(keys.length / MOST) }, (_, at) => at * MOST);
  return starts.map((start) => keys.slice(start, start + MOST));
}

type Where = Omit<Total, 'ties'>;

const toSpot = (where: Where | undefined): Spot | null =>
  where?.at ? { id: where.id, name: where.name, at: where.at, isArea: true } : null;

type Entry = readonly [key: string, where: Where];

function countriesIn({ countries }: CountriesOnMapQuery): readonly Entry[] {
  return countries.edges.map(({ node: { id, name, code, point, states, cities } }): Entry => {
    const inside = [states, cities].map(({ edges }) =>
      edges.flatMap(({ node }) => node.point ?? []),
    );
    const points = point ? [point] : (inside.find(({ length }) => length > 0) ?? []);
    return [code, { id, name, at: meanOf(points) }];
  });
}

function statesIn({ nodes }: StatesOnMapQuery): readonly Entry[] {
  return nodes.flatMap((node): Entry[] =>
    node && 'name' in node
      ? [[node.id, { id: node.id, name: node.name, at: meanOf(node.point ? [node.point] : []) }]]
      : [],
  );
}

function countedIn({ counts }: TieCountsQuery, places: ReadonlyMap<string, Where>) {
  const countOf = (value: string | null) =>
    counts.groups.find(({ keys: [key] }) => (key?.value ?? null) === value)?.count ?? 0;
  const rows = counts.groups
    .flatMap(({ count, keys: [key] }): Total[] => {
      if (key?.value == null || key.value === OUTSIDE) return [];
      const where = places.get(key.value) ?? { id: key.value, name: key.label, at: null };
      return [{ ...where, ties: count }];
    })
    .toSorted((one, other) => other.ties - one.ties);
  const most = rows[0]?.ties ?? 1;
  const dots = rows.flatMap(({ id, name, ties, at }): Dot[] =>
    at === null
      ? []
      : [{ id, at, ties, places: 1, share: ties / most, spot: { id, name, at, isArea: true } }],
  );
  return { rows, dots, outside: countOf(OUTSIDE), unknown: countOf(null) };
}
