import { AGREEMENTS, countableOf } from '../../analysis/statistics/statistics.ts';
import { question } from '../coordinates.ts';
import { COUNT_COST, countBy } from '../countBy.ts';

export const agreementStatistics = question<'Query.agreementStatistics'>(
  ({ filter, ...grouping }, _context, reader) =>
    countBy(reader, countableOf(reader, 'agreementStatistics', AGREEMENTS, filter), grouping),
  COUNT_COST,
);
