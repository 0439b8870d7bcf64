import { readTitles } from '../../analysis/titles.ts';
import { question } from '../coordinates.ts';

/** The record may have changed again since the comparison: a claim is reported as it stands now. */
export const changes = question<'Subscription.changes'>(async (_args, { change }, reader) => {
  const ids = change.changes.flatMap(({ claim: { id, subject } }) => [id, subject]);
  const there = await readTitles(reader, ids);
  const nodeOf = (id: string) => (there.has(id) ? { id } : null);
  return {
    ...change,
    changes: change.changes.map(({ kind, claim, before, after }) => ({
      ...{ kind, claim: nodeOf(claim.id), subject: nodeOf(claim.subject) },
      ...{ property: claim.property, before, after },
    })),
  };
});
