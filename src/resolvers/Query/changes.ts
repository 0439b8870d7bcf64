import { changesSince } from '../../analysis/changeLog/changes.ts';
import { differenceOf } from '../../analysis/changeLog/difference.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageSizeOf } from '../../compose/page.ts';
import { changeLogOf, referredTo } from '../changeLogOf.ts';
import { question } from '../coordinates.ts';
import { assertProperties } from '../inputs.ts';
import { toReported } from '../reported.ts';

export const changes = question<'Query.changes'>(
  async (args, _context, reader, selected) => {
    assertProperties(args.filter);
    return changesSince(reader, args, {
      isCounted: selected.has('totalCount'),
      logOf: changeLogOf,
    });
  },
  { work: 500 },
);

export const difference = question<'Query.difference'>(
  async (args, _context, reader) => {
    assertProperties(args.filter);
    const first = pageSizeOf({ first: args.first });
    const known = { logOf: changeLogOf, referredTo };
    const { totalCount, changes: found } = await differenceOf(reader, { ...args, first }, known);
    return { totalCount, changes: await toReported(reader, found) };
  },
  {
    work: 3_000,
    lengths: ({ first }) => ({
      changes: Math.min(Math.max(1, first ?? DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE),
    }),
  },
);
