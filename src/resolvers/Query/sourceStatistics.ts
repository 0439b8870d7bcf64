import { countGroups, mostGroups } from '../../analysis/countGroups.ts';
import { WORKS, MOST_KEYS, countableOf } from '../../analysis/statistics.ts';
import { question } from '../coordinates.ts';

export const sourceStatistics = question<'Query.sourceStatistics'>(
  async ({ filter, by, in: languages }, _context, reader) => {
    const counted = await countGroups(
      reader,
      countableOf(reader, 'sourceStatistics', WORKS, filter),
      by,
      languages ?? [],
    );
    return by.length === 0 ? { ...counted, groups: [] } : counted;
  },
  {
    lengths: ({ by }) => ({ groups: mostGroups(by, MOST_KEYS), keys: by.length }),
    work: 500,
  },
);
