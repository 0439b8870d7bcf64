import { countGroups, mostGroups } from '../../analysis/countGroups.ts';
import { PEOPLE, MOST_KEYS, countableOf } from '../../analysis/statistics.ts';
import { question } from '../coordinates.ts';

export const personStatistics = question<'Query.personStatistics'>(
  async ({ filter, by, in: languages }, _context, reader) => {
    const counted = await countGroups(
      reader,
      countableOf(reader, 'personStatistics', PEOPLE, filter),
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
