import { question } from '../coordinates.ts';

const THERE = 'UNWIND $ids AS id MATCH (node:Node {id: id}) RETURN [id]';

/** The record may have gone on since it was compared: a claim is told as it stands now. */
export const changes = question<'Subscription.changes'>(async (_args, { told }, reader) => {
  const ids = told.changes.flatMap(({ claim: { id, subject } }) => [id, subject]);
  const found = await reader.read(THERE, { ids: [...new Set(ids)] });
  const there = new Set(found.map(([id]) => id));
  const nodeOf = (id: string) => (there.has(id) ? { id } : null);
  return {
    ...told,
    changes: told.changes.map(({ kind, claim, before, after }) => ({
      ...{ kind, claim: nodeOf(claim.id), subject: nodeOf(claim.subject) },
      ...{ property: claim.property, before, after },
    })),
  };
});
