import { PEOPLE, countableOf } from '../../analysis/statistics/statistics.ts';
import { question } from '../coordinates.ts';
import { COUNT_COST, countBy } from '../countBy.ts';

export const personStatistics = question<'Query.personStatistics'>(
  ({ filter, ...grouping }, _context, reader) =>
    countBy(reader, countableOf(reader, 'personStatistics', PEOPLE, filter), grouping),
  COUNT_COST,
);
