import { countTies, mostGroups } from '../../analysis/tieStatistics.ts';
import { question } from '../coordinates.ts';
import { assertOnRecord } from '../onRecord.ts';

export const tieStatistics = question<'Query.tieStatistics'>(
  async ({ filter, by }, _context, reader) => {
    const counted = await countTies(reader, filter, by);
    if (counted.total === 0) await assertOnRecord(reader, filter);
    return counted;
  },
  {
    lengths: ({ by }) => ({ groups: mostGroups(by), keys: by.length }),
    work: 500,
  },
);
