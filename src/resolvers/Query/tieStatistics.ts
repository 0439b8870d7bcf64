import { mostGroups } from '../../analysis/statistics/countGroups.ts';
import { MOST_KEYS } from '../../analysis/statistics/statistics.ts';
import { countTies } from '../../analysis/statistics/tieStatistics.ts';
import { question } from '../coordinates.ts';

export const tieStatistics = question<'Query.tieStatistics'>(
  (args, _context, reader) => countTies(reader, args),
  {
    lengths: ({ by }) => ({ groups: mostGroups(by, MOST_KEYS), keys: by.length }),
    work: 500,
  },
);
