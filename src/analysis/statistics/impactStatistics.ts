import { groupBy } from '../../evidence/groups/groupBy.ts';
import type { ImpactDimension, ImpactFilter, SumObstacle } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { type CountedGroup, countGroups } from './countGroups.ts';
import { readKeys } from './dimensions.ts';
import { IMPACTS, countableOf } from './statistics.ts';
import { readStatement } from '../../compose/cypher/statements.ts';

/** Cypher over an impact: what parts the figures, then what is told of them. */
const FIGURES = [...readKeys('figures').values()];

type Figures = readonly [
  unit: string | null,
  currency: string | null,
  lows: number,
  highs: number,
  min: number | null,
  max: number | null,
  ids: readonly string[],
];

/** Counts the impacts that meet a filter, and adds up their figures by unit. */
export async function countImpacts(
  reader: GraphReader,
  filter: ImpactFilter | null | undefined,
  by: readonly ImpactDimension[],
  languages: readonly string[],
) {
  const impacts = countableOf(reader, 'impactStatistics', IMPACTS, filter);
  const countable = { ...impacts, further: FIGURES };
  const { total, groups } = await countGroups(reader, countable, by, languages);
  const [whole] =
    by.length === 0 ? [{ groups }] : [await countGroups(reader, countable, [], languages)];
  const ids = whole.groups.flatMap(({ further }) => (further as unknown as Figures)[6]);
  const summands = await readSummands(reader, ids);
  return {
    total,
    figures: figuresOf(whole.groups, summands),
    groups: by.length === 0 ? [] : joined(groups, summands),
  };
}

type Summands = ReadonlyMap<string, Summand>;
type ImpactCounts = readonly CountedGroup<ImpactDimension>[];

/** Groups that differ only in their units, as one. They follow each other. */
function joined(groups: ImpactCounts, summands: Summands) {
  const byKeys = groupBy(groups, ({ keys }) =>
    JSON.stringify(keys.map(({ value, label }) => [value, label])),
  );
  return [...byKeys.values()].map((alike) => ({
    keys: alike[0]?.keys ?? [],
    count: alike.reduce((sum, { count }) => sum + count, 0),
    figures: figuresOf(alike, summands),
  }));
}

function figuresOf(groups: ImpactCounts, summands: Summands) {
  return groups
    .map(({ further }) => further as unknown as Figures)
    .filter((figures) => figures[6].length > 0)
    .map(([unit, currency, lows, highs, min, max, ids]) => ({
      ...{ unit, currency, count: ids.length },
      min: lows === ids.length ? min : null,
      max: highs === ids.length ? max : null,
      ...sumOf(ids.flatMap((id) => summands.get(id) ?? [])),
    }))
    .toSorted((a, b) => compare(a.currency, b.currency) || compare(a.unit, b.unit));
}

/** Missing texts come last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

const SUMMANDS = readStatement('_analysis/summands.cypher');

/** The figure of an impact, with what decides whether others can be added to it. */
type Summand = ReturnType<typeof toSummand>;

/** By the ids of the impacts. */
async function readSummands(reader: GraphReader, ids: readonly string[]): Promise<Summands> {
  const rows = await reader.read<SummandRow>(SUMMANDS, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row[0], toSummand(row)]));
}

type SummandRow = readonly [
  id: string,
  low: number | null,
  high: number | null,
  indicator: string,
  period: string | null,
  direction: string | null,
  measures: readonly string[],
  /** All impacts that it is part of. */
  wholes: readonly string[],
];

function toSummand(row: SummandRow) {
  const [id, low, high, indicator, period, direction, measures, wholes] = row;
  return { id, low, high, indicator, period, direction, measures, wholes };
}

/** The sums of figures in one unit, without those that are part of another, or why there are none. */
function sumOf(figures: readonly Summand[]) {
  const ids = new Set(figures.map(({ id }) => id));
  const added = figures.filter(({ wholes }) => !wholes.some((id) => ids.has(id)));
  const notSummed = OBSTACLES.flatMap(([obstacle, valueOf]) => {
    const values = new Set(added.map(valueOf));
    return values.size > 1 || (added.length > 1 && values.has(UNKNOWN)) ? obstacle : [];
  });
  const sum = (bound: 'low' | 'high') =>
    notSummed.length > 0 || added.some((one) => one[bound] === null)
      ? null
      : added.reduce((total, one) => total + (one[bound] ?? 0), 0);
  return { notSummed, sumLow: sum('low'), sumHigh: sum('high') };
}

/** In place of a period that must be known. */
const UNKNOWN = '';

const OBSTACLES: readonly (readonly [SumObstacle, (one: Summand) => string | null])[] = [
  ['INDICATORS', ({ indicator }) => indicator],
  ['PERIODS', ({ period }) => period ?? UNKNOWN],
  ['SUBJECTS', ({ measures }) => measures.join(' ')],
  ['DIRECTIONS', ({ direction }) => direction],
];
