import { findSequences } from '../../analysis/tieSequences.ts';
import { question } from '../coordinates.ts';

export const tieSequences = question<'Query.tieSequences'>(
  (args, _context, reader) => findSequences(reader, args),
  { work: 3_000 },
);
