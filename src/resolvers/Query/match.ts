import { findMatches } from '../../analysis/matching/findMatches.ts';
import { question } from '../coordinates.ts';

export const match = question<'Query.match'>(
  ({ input }, _context, reader) => findMatches(reader, input),
  { work: 500 },
);
