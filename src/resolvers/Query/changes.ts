import { changesSince } from '../../analysis/changes.ts';
import type * as Schema from '../../generated/schema.ts';
import { type Made, question } from '../../graph/computed.ts';
import type { Context } from '../Query.ts';

export const changes = question<Schema.QueryChangesArgs, Context, Made<Schema.ChangeConnection>>(
  (args, _context, reader, selected) => changesSince(reader, args, selected.has('totalCount')),
);
