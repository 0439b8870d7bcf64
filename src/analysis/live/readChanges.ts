import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareText } from '../../evidence/claim.ts';
import type { Execution } from '../../graph/ask.ts';
import { type RecordState, type SeenState, RecordChanged } from '../../graph/oneState.ts';
import { type GraphReader, createReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { slices } from '../../slices.ts';
import { importsSince } from '../loading/touchedSince.ts';
import {
  type ClaimChange,
  type ReferredTo,
  type ClaimRow,
  type Claims,
  compareClaims,
  readClaimsOf,
  toClaims,
} from './comparison.ts';

/** What changed from one version of the record to another. */
export interface Comparison {
  readonly before: string | null;
  readonly after: string | null;
  /** Ordered by subject, property and claim. Null if the database does not know them. */
  readonly changes: readonly ClaimChange[] | null;
}

/** A state of the record, and what has led to it. */
export interface Step extends Comparison {
  readonly state: RecordState;
}

const NOTED = readStatement('_analysis/noted.cypher');

/** The state of the record that is there now. */
export function readPresentState(asking: Execution): Promise<RecordState> {
  return createReader(asking, {}).state();
}

/** The state from which changes are followed. While a change is being committed, it is the state before it. */
export async function readFirstState(asking: Execution): Promise<RecordState> {
  const seen: SeenState = {};
  try {
    return await createReader(asking, seen).state();
  } catch (error) {
    if (error instanceof RecordChanged && seen.state !== undefined) return seen.state;
    throw error;
  }
}

/**
 * Compares the record with an earlier state of it, by what imports have noted since then and the claims about the subjects that they
 * changed. Throws `RecordChanged` if the record changes meanwhile.
 */
export async function readChanges(
  asking: Execution,
  since: RecordState,
  referredTo: ReferredTo,
): Promise<Step> {
  const reader = createReader(asking, {});
  const state = await reader.state();
  const step = { state, before: since.version, after: state.version };
  // The same version has the same claims, whatever wrote it.
  if (state.version === since.version) return { ...step, changes: [] };
  const commits = await importsSince(reader, since, 'before');
  if (commits === null) return { ...step, changes: null };
  const before = await claimsBefore(reader, commits);
  const changes = await compared([...before.keys()].sort(compareText), {
    readBefore: (ids) => new Map(ids.flatMap((id) => [...(before.get(id) ?? [])])),
    readAfter: (ids) => readClaimsOf(reader, ids),
    referredTo,
  });
  return { ...step, changes };
}

/** Subjects per read; most have fewer than ten claims, and the answer must not take long to decode. */
const AT_ONCE = 200;

interface Compared {
  readonly readBefore: (ids: readonly string[]) => Claims | Promise<Claims>;
  readonly readAfter: (ids: readonly string[]) => Promise<Claims>;
  readonly referredTo: ReferredTo;
}

/** What changed of the claims about these subjects, which are in order. */
async function compared(
  subjects: readonly string[],
  { readBefore, readAfter, referredTo }: Compared,
): Promise<readonly ClaimChange[]> {
  const changes: ClaimChange[] = [];
  for (const some of slices(subjects, AT_ONCE)) {
    const [before, after] = [await readBefore(some), await readAfter(some)];
    for (const change of compareClaims(before, after, referredTo)) changes.push(change);
  }
  return changes;
}

/** The claims about each subject that imports have changed, as they were before the first of them. */
async function claimsBefore(reader: GraphReader, commits: readonly string[]) {
  const claims = new Map<string, Claims>();
  for (const commit of commits) {
    const [[subjects, before] = []] = await reader.read<NotedRow>(NOTED, { commit });
    const known = new Map<string, Claims>();
    for (const [at, text] of (before ?? []).entries()) {
      const rows = JSON.parse(text) as readonly ClaimRow[];
      known.set(rows[0]?.[1] ?? '', toClaims(rows));
      if (at % AT_ONCE === AT_ONCE - 1) await nextTurn();
    }
    for (const id of subjects ?? [])
      if (!claims.has(id)) claims.set(id, known.get(id) ?? new Map());
  }
  return claims;
}

type NotedRow = readonly [subjects: readonly string[], before: readonly string[]];

const BLOCKS = readStatement('_analysis/blocks.cypher');
const SUBJECTS = readStatement('_analysis/subjectsIn.cypher');

/** Like an import, it does not list the changes of more subjects. */
const MOST_SUBJECTS = 5_000;

/** Blocks per read: a block of a record of a million claims has some 200 subjects. */
const BLOCKS_AT_ONCE = 64;

/** Compares the record of one Neo4j with that of another, which imports there know nothing of. */
export async function compareRecords(one: Execution, other: Execution, referredTo: ReferredTo) {
  const [old, now] = [createReader(one, {}), createReader(other, {})];
  const [since, state] = [await old.state(), await now.state()];
  const subjects = since.version === state.version ? [] : await differing(old, now);
  const changes =
    subjects.length > MOST_SUBJECTS
      ? null
      : await compared(subjects, {
          readBefore: (ids) => readClaimsOf(old, ids),
          readAfter: (ids) => readClaimsOf(now, ids),
          referredTo,
        });
  return { since, step: { state, before: since.version, after: state.version, changes } };
}

/** The ids of the subjects whose content differs. */
async function differing(old: GraphReader, now: GraphReader): Promise<readonly string[]> {
  const numbers = unlikeIn(await blocksIn(old), await blocksIn(now));
  const ids: string[] = [];
  for (const some of slices(numbers, BLOCKS_AT_ONCE))
    ids.push(...unlikeIn(await subjectsIn(old, some), await subjectsIn(now, some)));
  return ids.sort(compareText);
}

/** The keys whose values differ. */
function unlikeIn<Key>(one: ReadonlyMap<Key, unknown>, other: ReadonlyMap<Key, unknown>): Key[] {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys.filter((key) => one.get(key) !== other.get(key));
}

async function blocksIn(reader: GraphReader): Promise<ReadonlyMap<unknown, unknown>> {
  return new Map((await reader.read(BLOCKS)).map(([number, content]) => [number, content]));
}

/** The hash of the content of each subject. */
async function subjectsIn(reader: GraphReader, numbers: readonly unknown[]) {
  const texts = (await reader.read(SUBJECTS, { numbers })).map(([text]) => String(text).split(' '));
  return new Map(texts.map(([id = '', , hash = '']) => [id, hash]));
}
