import { EVENTS, countableOf } from '../../analysis/statistics/statistics.ts';
import { question } from '../coordinates.ts';
import { COUNT_COST, countBy } from '../countBy.ts';

export const eventStatistics = question<'Query.eventStatistics'>(
  ({ filter, ...grouping }, _context, reader) =>
    countBy(reader, countableOf(reader, 'eventStatistics', EVENTS, filter), grouping),
  COUNT_COST,
);
