import { findSequences } from '../../analysis/tieSequences.ts';
import type * as Schema from '../../generated/schema.ts';
import { type Made, question } from '../../graph/computed.ts';
import type { Context } from '../Query.ts';
import { assertOnRecord } from '../onRecord.ts';

export const tieSequences = question<
  Schema.QueryTieSequencesArgs,
  Context,
  Made<Schema.TieSequenceConnection>
>(async (args, _context, reader) => {
  const found = await findSequences(reader, args);
  if (found.totalCount === 0)
    for (const filter of [args.earlier, args.later]) await assertOnRecord(reader, filter);
  return found;
});
