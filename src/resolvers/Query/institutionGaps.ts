import { findGaps } from '../../analysis/institutionGaps.ts';
import { question } from '../coordinates.ts';
import { assertOnRecord } from '../onRecord.ts';

export const institutionGaps = question<'Query.institutionGaps'>(
  async (args, _context, reader, selected) => {
    const found = await findGaps(reader, args, selected.has('totalCount'));
    if (found.edges.length === 0) await assertOnRecord(reader, args.filter);
    return found;
  },
  { work: 3_000 },
);
