import { countGroups, mostGroups } from '../../analysis/countGroups.ts';
import { AGREEMENTS, MOST_KEYS, countableOf } from '../../analysis/statistics.ts';
import { question } from '../coordinates.ts';

export const agreementStatistics = question<'Query.agreementStatistics'>(
  async ({ filter, by, in: languages }, _context, reader) => {
    const counted = await countGroups(
      reader,
      countableOf(reader, 'agreementStatistics', AGREEMENTS, filter),
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
