import { countTies, mostGroups } from '../../analysis/tieStatistics.ts';
import { question } from '../coordinates.ts';

export const tieStatistics = question<'Query.tieStatistics'>(
  ({ filter, by }, _context, reader) => countTies(reader, filter, by),
  {
    lengths: ({ by }) => ({ groups: mostGroups(by), keys: by.length }),
    work: 500,
  },
);
