import { findSharedPartners } from '../../analysis/sharedPartners.ts';
import { question } from '../coordinates.ts';

export const sharedPartners = question<'Query.sharedPartners'>(
  (args, _context, reader, selected) =>
    findSharedPartners(reader, args, selected.has('totalCount')),
  { lengths: () => ({ places: 2, ties: 2 }), work: 2_000 },
);
