import { badInput, tooCostly } from '../errors.ts';
import type { TieDimension, TieFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { compareKeys } from './compareKeys.ts';
import { DIMENSIONS, KEYS, type PlaceWord, type GroupKey } from './tieDimensions.ts';
import { tieRows } from './tieRows.ts';
import { readNamed } from './titles.ts';

/** More groups than anyone reads. */
const MOST_GROUPS = 5_000;

interface Group {
  readonly keys: readonly (GroupKey & { readonly dimension: TieDimension })[];
  readonly count: number;
}

/** Counts the ties that meet a filter by any combination of dimensions, in one aggregation. */
export async function countTies(
  reader: GraphReader,
  filter: TieFilter | null | undefined,
  by: readonly TieDimension[],
): Promise<{ readonly total: number; readonly groups: readonly Group[] }> {
  const twice = by.find((dimension, at) => by.indexOf(dimension) !== at);
  if (twice !== undefined)
    throw badInput(`\`by\` takes each dimension once, but got ${twice} twice.`);
  const rows = await reader.read(...aggregation(reader, filter, by));
  if (rows.length > MOST_GROUPS)
    throw tooCostly(
      `\`tieStatistics\` answers with up to ${MOST_GROUPS} combinations, but these dimensions make more. Take fewer, or a narrower filter.`,
    );
  const places = await namesOf(reader, placesIn(rows, by));
  const groups = rows.map(([count, ...keys]) => ({
    keys: by.map((dimension, at) => ({
      dimension,
      ...DIMENSIONS[dimension].tell(keys[at], places),
    })),
    count: Number(count),
  }));
  return {
    total: groups.reduce((sum, { count }) => sum + count, 0),
    groups: by.length === 0 ? [] : groups.sort(byKeys),
  };
}

/** An estimate of the number of keys of each dimension. Any two or more places can be combined. */
const MOST_KEYS: Readonly<Record<TieDimension, number>> = {
  ...{ KIND: 30, STATUS: 7, CONFIDENCE: 4, DIRECTNESS: 4, SOURCES: 20 },
  ...{ DECADE: 30, YEAR: 200, COUNTRIES: MOST_GROUPS, STATES: MOST_GROUPS },
};

/** An estimate of the number of combinations. */
export function mostGroups(by: readonly TieDimension[]): number {
  return by.reduce(
    (product, dimension) => Math.min(product * MOST_KEYS[dimension], MOST_GROUPS),
    1,
  );
}

function aggregation(
  reader: GraphReader,
  filter: TieFilter | null | undefined,
  by: readonly TieDimension[],
) {
  const { given, then } = tieRows(reader, filter);
  const keys = by.map((dimension, at) => `${KEYS.get(dimension) ?? ''} AS key${at}`);
  const names = by.map((_, at) => `key${at}`);
  const text = `WITH ${[...keys, 'count(*) AS number'].join(', ')}
RETURN [${['number', ...names].join(', ')}]
LIMIT ${MOST_GROUPS + 1}`;
  return [then(text), { given }] as const;
}

function placesIn(rows: readonly (readonly unknown[])[], by: readonly TieDimension[]): string[] {
  const ids = rows.flatMap(([, ...keys]) =>
    by.flatMap((dimension, at) =>
      DIMENSIONS[dimension].ofPlaces ? (keys[at] as readonly string[]) : [],
    ),
  );
  return [...new Set(ids)].filter((id) => id !== '');
}

async function namesOf(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceWord>> {
  const named = await readNamed(reader, ids);
  return new Map(named.map(([id, name, code]) => [id, { name: String(name), code: String(code) }]));
}

function byKeys(a: Group, b: Group): number {
  for (const [at, { rank }] of a.keys.entries()) {
    const order = compareKeys(rank, b.keys[at]?.rank ?? []);
    if (order !== 0) return order;
  }
  return 0;
}
