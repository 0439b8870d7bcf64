import { changesSince } from '../../analysis/changeLog/changes.ts';
import { changeLogOf } from '../changeLogOf.ts';
import { question } from '../coordinates.ts';
import { assertProperties } from '../property.ts';

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
