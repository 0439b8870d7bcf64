import { findGaps } from '../../analysis/institutionGaps.ts';
import type * as Schema from '../../generated/schema.ts';
import { type Made, question } from '../../graph/computed.ts';
import type { Context } from '../Query.ts';
import { assertOnRecord } from '../onRecord.ts';

export const institutionGaps = question<
  Schema.QueryInstitutionGapsArgs,
  Context,
  Made<Schema.InstitutionGapConnection>
>(async (args, _context, reader, selected) => {
  const found = await findGaps(reader, args, selected.has('totalCount'));
  if (found.edges.length === 0) await assertOnRecord(reader, args.filter);
  return found;
});
