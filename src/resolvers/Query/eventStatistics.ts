import { countGroups, mostGroups } from '../../analysis/countGroups.ts';
import { EVENTS, MOST_KEYS, countableOf } from '../../analysis/statistics.ts';
import { question } from '../coordinates.ts';

export const eventStatistics = question<'Query.eventStatistics'>(
  async ({ filter, by, in: languages }, _context, reader) => {
    const counted = await countGroups(
      reader,
      countableOf(reader, 'eventStatistics', EVENTS, filter),
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
