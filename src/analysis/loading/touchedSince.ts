import { type RecordState, commitOf } from '../../graph/oneState.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';

const DIFFERENCES = readStatement('_analysis/differences.cypher');
const TOUCHED = readStatement('_analysis/touched.cypher');

/** What an import notes: the ids of all nodes that it writes or removes, and the claims about subjects whose rows change as they were. */
type Noted = 'ids' | 'before';

/**
 * The commits of the imports since an earlier state, the oldest first. `null` if the database does not know what one of them changed:
 * it was too much, or too many imports ago.
 */
export async function importsSince(reader: GraphReader, state: RecordState, noted: Noted) {
  const rows = await reader.read<readonly [string, string]>(DIFFERENCES, { noted });
  const before = new Map(rows.map(([from, to]) => [to, from]));
  const commits: string[] = [];
  const commit = commitOf(state);
  let now = commitOf(await reader.state());
  while (now !== commit) {
    const from = now === null ? undefined : before.get(now);
    if (now === null || from === undefined) return null;
    commits.unshift(now);
    now = from;
  }
  return commits;
}

/** The ids of nodes that imports have written or removed since an earlier state. */
export async function touchedSince(reader: GraphReader, state: RecordState) {
  const commits = await importsSince(reader, state, 'ids');
  if (commits === null) return null;
  return (await reader.read(TOUCHED, { noted: 'ids', commits })).map(([id]) => id as string);
}
