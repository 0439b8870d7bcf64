import { findSequences } from '../../analysis/tieSequences.ts';
import { question } from '../coordinates.ts';
import { assertOnRecord } from '../onRecord.ts';

export const tieSequences = question<'Query.tieSequences'>(
  async (args, _context, reader) => {
    const found = await findSequences(reader, args);
    if (found.totalCount === 0)
      for (const filter of [args.earlier, args.later]) await assertOnRecord(reader, filter);
    return found;
  },
  { work: 3_000 },
);
