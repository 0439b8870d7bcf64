import { changesSince } from '../../analysis/changes.ts';
import { question } from '../coordinates.ts';

export const changes = question<'Query.changes'>(
  (args, _context, reader, selected) => changesSince(reader, args, selected.has('totalCount')),
  { work: 500 },
);
