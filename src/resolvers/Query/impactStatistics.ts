import { mostGroups } from '../../analysis/statistics/countGroups.ts';
import { countImpacts } from '../../analysis/statistics/impactStatistics.ts';
import { MOST_KEYS } from '../../analysis/statistics/statistics.ts';
import { question } from '../coordinates.ts';

export const impactStatistics = question<'Query.impactStatistics'>(
  ({ filter, by, in: languages }, _context, reader) =>
    countImpacts(reader, filter, by, languages ?? []),
  {
    // What is equal in some dimension is seldom measured in more than two units.
    lengths: ({ by }) => ({ groups: mostGroups(by, MOST_KEYS), keys: by.length, figures: 2 }),
    work: 500,
  },
);
