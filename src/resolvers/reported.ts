import type { ClaimChange } from '../analysis/live/comparison.ts';
import { readTitles } from '../analysis/titles.ts';
import type { GraphReader } from '../graph/reader.ts';

/** Changes as the schema has them: claims and subjects that no longer exist are null. */
export async function toReported(reader: GraphReader, changes: readonly ClaimChange[]) {
  const ids = changes.flatMap(({ claim: { id, subject } }) => [id, subject]);
  const there = await readTitles(reader, ids);
  const nodeOf = (id: string) => (there.has(id) ? { id } : null);
  return changes.map(({ kind, claim, before, after }) => ({
    ...{ kind, claim: nodeOf(claim.id), subject: nodeOf(claim.subject) },
    ...{ property: claim.property, before, after },
  }));
}
