import { mostGroups } from '../../analysis/countGroups.ts';
import { MOST_KEYS } from '../../analysis/statistics.ts';
import { countTies } from '../../analysis/tieStatistics.ts';
import { question } from '../coordinates.ts';

export const tieStatistics = question<'Query.tieStatistics'>(
  ({ filter, by, in: languages }, _context, reader) =>
    countTies(reader, filter, by, languages ?? []),
  {
    lengths: ({ by }) => ({ groups: mostGroups(by, MOST_KEYS), keys: by.length }),
    work: 500,
  },
);
