import { question } from '../coordinates.ts';
import { toReported } from '../reported.ts';

/** The record may have changed again since the comparison: a claim is reported as it stands now. */
export const changes = question<'Subscription.changes'>(async (_args, { change }, reader) => ({
  ...change,
  changes: await toReported(reader, change.changes),
}));
