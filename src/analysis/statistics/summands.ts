import type { SumObstacle } from '../../generated/schema.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { GraphReader } from '../../graph/reader.ts';

const SUMMANDS = readStatement('_analysis/summands.cypher');

/** The figure of an impact, with what decides whether others can be added to it. */
export interface Summand {
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly indicator: string;
  readonly period: string | null;
  readonly direction: string | null;
  readonly measures: readonly string[];
  /** All impacts that it is part of. */
  readonly wholes: readonly string[];
}

/** By the ids of the impacts. */
export async function readSummands(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Summand>> {
  const rows = await reader.read(SUMMANDS, { ids: [...new Set(ids)] });
  return new Map(
    (rows as unknown as readonly SummandRow[]).map(
      ([id, low, high, indicator, period, direction, measures, wholes]) => [
        id,
        { id, low, high, indicator, period, direction, measures, wholes },
      ],
    ),
  );
}

type SummandRow = readonly [
  id: string,
  low: number | null,
  high: number | null,
  indicator: string,
  period: string | null,
  direction: string | null,
  measures: readonly string[],
  wholes: readonly string[],
];

/** The sums of figures in one unit, without those that are part of another, or why there are none. */
export function sumOf(figures: readonly Summand[]) {
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
