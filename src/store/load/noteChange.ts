import { readStatement } from '../../compose/cypher/statements.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import type { Run } from '../../neo4j/write.ts';
import { readBlocks, subjectsIn } from '../blocks/blocks.ts';
import type { StoredDataset } from './stored.ts';

/** What an import changes, for readers that know the state before. */
interface NotedChange {
  /** The subjects whose rows change. */
  readonly subjects: readonly string[];
  /** The claims about those of them that the graph has, as they were: JSON for each subject. Null if that is too much to keep. */
  readonly before: readonly string[] | null;
}

/** More subjects or claims are not worth listing one by one, and would take more than some megabytes. */
const MOST_SUBJECTS = 5_000;
const MOST_CLAIMS = 25_000;

/** Reads the claims about subjects that an import is about to change. */
export async function noteSubjects(run: Run, subjects: readonly string[]): Promise<NotedChange> {
  if (subjects.length > MOST_SUBJECTS) return { subjects, before: null };
  const found = await run(readStatement('_analysis/claimsOf.cypher'), { ids: subjects });
  if (found.length > MOST_CLAIMS) return { subjects, before: null };
  const rows = found.map(({ row }) => row as readonly unknown[]);
  const bySubject = groupBy(rows, ([, subject]) => subject);
  return { subjects, before: [...bySubject.values()].map((own) => JSON.stringify(own)) };
}

/**
 * The same for an import of all rows, with the hash of each subject's content: what is written again with the same content has not
 * changed. Null if the graph is not as it was imported.
 */
export async function noteContent(
  run: Run,
  stored: StoredDataset,
  hashes: ReadonlyMap<string, string>,
): Promise<NotedChange | null> {
  if (stored['isWhole'] !== true || (await readBlocks(run, stored['checksum'])) === null)
    return null;
  const blocks = await run(readStatement('_import/subjects.cypher'));
  const known = new Map<string, string>();
  for (const { subjects } of blocks)
    for (const [id, { hash }] of subjectsIn(subjects as string[])) known.set(id, hash);
  const ids = new Set([...known.keys(), ...hashes.keys()]);
  return noteSubjects(
    run,
    [...ids].filter((id) => known.get(id) !== hashes.get(id)),
  );
}

/** From which record an import has led to which. */
interface ImportStep {
  readonly stored: StoredDataset;
  readonly commit: string;
  /** See `erasedFrom`. */
  readonly erased: ReadonlySet<string>;
  /** The registers in the new record that may not be shipped. */
  readonly withheld: readonly string[] | null;
}

/** Tells readers that know the state before what has changed. `ids` are the nodes that were written or removed; null: all of them. */
export async function noteDifference(
  run: Run,
  { stored, commit, erased, withheld }: ImportStep,
  noted: NotedChange | null,
  ids: readonly string[] | null,
): Promise<void> {
  const isErasing = noted === null || noted.subjects.some((id) => erased.has(id));
  if ((erased.size > 0 && isErasing) || !isKept(stored['withheld'], withheld)) {
    await run(readStatement('_import/forget.cypher'));
    return;
  }
  if (typeof stored['commit'] !== 'string' || (noted === null && ids === null)) return;
  await run(readStatement('_import/difference.cypher'), {
    ...{ from: stored['commit'], to: commit, ids },
    ...{ subjects: noted?.subjects ?? null, before: noted?.before ?? null },
    kept: DIFFERENCES,
  });
}

/** Whether all registers that may not be shipped are in the new record too. Else notes of the old one would tell what they were. */
function isKept(before: unknown, now: readonly string[] | null): boolean {
  const names = (before ?? []) as readonly string[];
  return names.every((name) => now?.includes(name) === true);
}

/** The number of differences that the database keeps. */
const DIFFERENCES = 16n;
