import { differenceOf } from '../../analysis/difference.ts';
import { referredTo } from '../../dataset/tables/referredTo.ts';
import { badInput } from '../../errors.ts';
import { question } from '../coordinates.ts';
import { toReported } from '../reported.ts';

const [USUAL, MOST] = [20, 100];

export const difference = question<'Query.difference'>(
  async (args, _context, reader) => {
    const first = args.first ?? USUAL;
    if (first < 1 || first > MOST)
      throw badInput(`\`first\` must be between 1 and ${MOST}, but got: ${first}.`);
    const changes = await differenceOf(reader, args, referredTo);
    return {
      totalCount: changes.length,
      changes: await toReported(reader, changes.slice(0, first)),
    };
  },
  {
    work: 3_000,
    lengths: ({ first }) => ({ changes: Math.min(Math.max(1, first ?? USUAL), MOST) }),
  },
);
