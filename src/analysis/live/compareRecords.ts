import { compareText } from '../../evidence/claim.ts';
import type { Execution } from '../../graph/ask.ts';
import type { RecordState } from '../../graph/oneState.ts';
import { type GraphReader, createReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { ReferredTo } from './comparison.ts';
import { type Step, compared } from './readChanges.ts';
import { readClaimsOf } from './snapshot.ts';

const [BLOCKS, SUBJECTS] = ['blocks', 'subjectsIn'].map((name) =>
  readStatement(`_analysis/${name}.cypher`),
) as [string, string];

/** Like an import, it does not list the changes of more subjects. */
const MOST_SUBJECTS = 5_000;

/** Blocks per read: a block of a record of a million claims has some 200 subjects. */
const AT_ONCE = 64;

/** Compares the record of one Neo4j with that of another, which imports there know nothing of. */
export async function compareRecords(
  one: Execution,
  other: Execution,
  referredTo: ReferredTo,
): Promise<{ readonly since: RecordState; readonly step: Step }> {
  const [old, now] = [createReader(one, {}), createReader(other, {})];
  const [since, state] = [await old.state(), await now.state()];
  const subjects = since.version === state.version ? [] : await differing(old, now);
  const readBefore = (ids: readonly string[]) => readClaimsOf(old, ids);
  const readAfter = (ids: readonly string[]) => readClaimsOf(now, ids);
  const changes =
    subjects.length > MOST_SUBJECTS
      ? null
      : await compared(subjects, { readBefore, readAfter, referredTo });
  return { since, step: { state, before: since.version, after: state.version, changes } };
}

/** The ids of the subjects whose content differs. */
async function differing(old: GraphReader, now: GraphReader): Promise<readonly string[]> {
  const [were, are] = [await blocksIn(old), await blocksIn(now)];
  const all = [...new Set([...were.keys(), ...are.keys()])];
  const numbers = all.filter((number) => were.get(number) !== are.get(number));
  const ids: string[] = [];
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const some = numbers.slice(at, at + AT_ONCE);
    const [before, after] = [await subjectsIn(old, some), await subjectsIn(now, some)];
    for (const id of new Set([...before.keys(), ...after.keys()]))
      if (before.get(id) !== after.get(id)) ids.push(id);
  }
  return ids.sort(compareText);
}

async function blocksIn(reader: GraphReader): Promise<ReadonlyMap<unknown, unknown>> {
  return new Map((await reader.read(BLOCKS)).map(([number, content]) => [number, content]));
}

/** The hash of the content of each subject. */
async function subjectsIn(
  reader: GraphReader,
  numbers: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read(SUBJECTS, { numbers });
  return new Map(
    rows.map(([text]) => {
      const [id = '', , hash = ''] = String(text).split(' ');
      return [id, hash];
    }),
  );
}
