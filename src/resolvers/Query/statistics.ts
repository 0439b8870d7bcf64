import { countGroups, mostGroups } from '../../analysis/statistics/countGroups.ts';
import { countImpacts } from '../../analysis/statistics/impactStatistics.ts';
import {
  AGREEMENTS,
  type CountedField,
  EVENTS,
  MOST_KEYS,
  PEOPLE,
  WORKS,
  countableOf,
} from '../../analysis/statistics/statistics.ts';
import { countTies } from '../../analysis/statistics/tieStatistics.ts';
import type { Args } from '../../compose/statement.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { question } from '../coordinates.ts';

interface Grouping<Name> {
  readonly filter?: Args | null;
  readonly by: readonly Name[];
  readonly in?: readonly string[] | null;
}

/** What counting in groups costs. */
const COST = {
  lengths: ({ by }: Grouping<keyof typeof MOST_KEYS>) => ({
    groups: mostGroups(by, MOST_KEYS),
    keys: by.length,
  }),
  work: 500,
};

export const agreementStatistics = question<'Query.agreementStatistics'>(
  counting('agreementStatistics', AGREEMENTS),
  COST,
);
export const eventStatistics = question<'Query.eventStatistics'>(
  counting('eventStatistics', EVENTS),
  COST,
);
export const personStatistics = question<'Query.personStatistics'>(
  counting('personStatistics', PEOPLE),
  COST,
);
export const sourceStatistics = question<'Query.sourceStatistics'>(
  counting('sourceStatistics', WORKS),
  COST,
);
export const tieStatistics = question<'Query.tieStatistics'>(
  (args, _context, reader) => countTies(reader, args),
  COST,
);

export const impactStatistics = question<'Query.impactStatistics'>(
  ({ filter, by, in: languages }, _context, reader) =>
    countImpacts(reader, filter, by, languages ?? []),
  // What is equal in some dimension is seldom measured in more than two units.
  { ...COST, lengths: (grouping) => ({ ...COST.lengths(grouping), figures: 2 }) },
);

/** Counts in groups; without a dimension to group by, only the total. */
function counting<Name extends string>(field: string, counted: CountedField<Name>) {
  return async ({ filter, by, in: languages }: Grouping<Name>, _: unknown, reader: GraphReader) => {
    const countable = countableOf(reader, field, counted, filter);
    const { total, groups } = await countGroups(reader, countable, by, languages ?? []);
    return { total, groups: by.length === 0 ? [] : groups };
  };
}
