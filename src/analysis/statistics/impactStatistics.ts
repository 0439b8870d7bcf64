import { groupBy } from '../../evidence/groups/groupBy.ts';
import type { FigureSummary, ImpactDimension, ImpactFilter } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { type CountedGroup, countGroups } from './countGroups.ts';
import {
  CONFIDENCE,
  COUNTRY,
  DECADE,
  DIRECTNESS,
  SOURCES,
  STATE,
  THEME,
  YEAR,
  enumerated,
  lowerCase,
  readKeys,
  worded,
} from './dimensions.ts';
import { type Summand, readSummands, sumOf } from './summands.ts';
import { type CountedField, countableOf } from './statistics.ts';

export const IMPACTS: CountedField<ImpactDimension> = {
  connection: 'impacts',
  keys: readKeys('impactDimensions'),
  dimensions: {
    ...{ DECADE, YEAR, COUNTRY, STATE, THEME, SOURCES, CONFIDENCE, DIRECTNESS },
    INDICATOR: worded('unknown'),
    UNIT: worded('no unit'),
    DIRECTION: enumerated(lowerCase),
    SCALE: enumerated(lowerCase),
  },
};

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
  const countable = {
    ...countableOf(reader, 'impactStatistics', IMPACTS, filter),
    further: FIGURES,
  };
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

function figuresOf(groups: ImpactCounts, summands: Summands): readonly FigureSummary[] {
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
