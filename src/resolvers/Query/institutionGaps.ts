import { findGaps } from '../../analysis/institutionGaps.ts';
import { question } from '../coordinates.ts';

export const institutionGaps = question<'Query.institutionGaps'>(
  (args, _context, reader, selected) => findGaps(reader, args, selected.has('totalCount')),
  { work: 3_000 },
);
