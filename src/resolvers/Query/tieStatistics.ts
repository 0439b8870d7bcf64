import { countTies, mostGroups } from '../../analysis/tieStatistics.ts';
import type * as Schema from '../../generated/schema.ts';
import { type Made, question } from '../../graph/computed.ts';
import type { Context } from '../Query.ts';
import { assertOnRecord } from '../onRecord.ts';

export const tieStatistics = question<
  Schema.QueryTieStatisticsArgs,
  Context,
  Made<Schema.TieStatistics>
>(
  async ({ filter, by }, _context, reader) => {
    const counted = await countTies(reader, filter, by);
    if (counted.total === 0) await assertOnRecord(reader, filter);
    return counted;
  },
  ({ by }) => ({ groups: mostGroups(by), keys: by.length }),
);
