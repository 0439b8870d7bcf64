import { type RecordState, commitOf } from '../graph/oneState.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';

const [DIFFERENCES, TOUCHED] = ['differences', 'touched'].map((name) =>
  readStatement(`_analysis/${name}.cypher`),
) as [string, string];

/**
 * The ids that imports have written or removed since an earlier state. `null` if the database does not know: all of the record was written
 * again, or too many imports ago.
 */
export async function touchedSince(
  reader: GraphReader,
  state: RecordState,
): Promise<readonly string[] | null> {
  const rows = (await reader.read(DIFFERENCES)) as readonly (readonly [string, string])[];
  const before = new Map(rows.map(([from, to]) => [to, from]));
  const ids: string[] = [];
  const commit = commitOf(state);
  let now = commitOf(await reader.state());
  while (now !== commit) {
    const from = now === null ? undefined : before.get(now);
    if (now === null || from === undefined) return null;
    ids.push(now);
    now = from;
  }
  return (await reader.read(TOUCHED, { ids })).map(([id]) => id as string);
}
