import { WORKS, countableOf } from '../../analysis/statistics/statistics.ts';
import { question } from '../coordinates.ts';
import { COUNT_COST, countBy } from '../countBy.ts';

export const sourceStatistics = question<'Query.sourceStatistics'>(
  ({ filter, ...grouping }, _context, reader) =>
    countBy(reader, countableOf(reader, 'sourceStatistics', WORKS, filter), grouping),
  COUNT_COST,
);
