import { differenceOf } from '../../analysis/changeLog/difference.ts';
import { referredTo } from '../referredTo.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageSizeOf } from '../../compose/page.ts';
import { changeLogOf } from '../changeLogOf.ts';
import { question } from '../coordinates.ts';
import { assertProperties } from '../property.ts';
import { toReported } from '../reported.ts';

export const difference = question<'Query.difference'>(
  async (args, _context, reader) => {
    assertProperties(args.filter);
    const first = pageSizeOf({ first: args.first });
    const known = { logOf: changeLogOf, referredTo };
    const { totalCount, changes } = await differenceOf(reader, { ...args, first }, known);
    return { totalCount, changes: await toReported(reader, changes) };
  },
  {
    work: 3_000,
    lengths: ({ first }) => ({
      changes: Math.min(Math.max(1, first ?? DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE),
    }),
  },
);
