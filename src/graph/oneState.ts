import { setTimeout as sleep } from 'node:timers/promises';
import { TOLD } from '../compose/model/model.ts';
import { unavailable } from '../errors.ts';
import type { Params, ReadOptions } from '../neo4j/graph.ts';
import type { Execution } from './ask.ts';

/**
 * A writer announces a change this long before it commits. A faster statement has either ended by then or
 * seen the notice. Without it, Neo4j would let one statement see parts of the record from before and after a
 * commit.
 */
export const NOTICE_MS = 1_000;

/** The record changed during an operation, so that its answer would not show one state. */
export class RecordChanged extends Error {}

/** What each statement tells: the state of the record, and the commit of each change of it that is being committed, without a version. */
type StateRows = readonly (readonly [version: string | null, commit: string | null])[];

/** A state of the record, by what wrote it. */
export interface RecordState {
  /** Null if nothing has been imported. */
  readonly version: string | null;
  /** Differs from that of any other state: two commits can write one version, when it is imported again or by other code. */
  readonly key: string;
}

/** A moment by two clocks: the first stands still while a machine sleeps, the second can be set. In milliseconds. */
export interface Moment {
  readonly tick: number;
  readonly wall: number;
}

export const thisMoment = (): Moment => ({ tick: performance.now(), wall: Date.now() });

/** What the statements of an operation share: the state that the first of them was answered from. */
export interface SeenState {
  state?: RecordState;
  /** When the last statement was sent that told this state, and that no change of it was announced. */
  sentAt?: Moment;
  /** The time that it had is why the answer is not a fuller one. */
  isCutShort?: boolean;
}

const POLL_MS = 50;
const LONGEST_WAIT_MS = 5_000;
const LONGEST_LOCK_MS = 1_000;

/** Rows, and how long Neo4j took for them. Waiting for a turn does not count: what is read is read after it. */
export async function readTimed(asking: Execution, text: string, params: Params) {
  let sentAt = thisMoment();
  const onTurn = () => {
    sentAt = thisMoment();
  };
  const rows = await asking.graph.read(text, params, { ...asking, onTurn });
  return { rows, sentAt, tookMs: performance.now() - sentAt.tick };
}

/** Throws `RecordChanged` unless the rows are of the state that was seen before, all of them. */
export async function assertOneState(
  asking: Execution,
  read: Awaited<ReturnType<typeof readTimed>> & { readonly column: number },
  seen: SeenState,
): Promise<void> {
  const { rows, column, sentAt, tookMs } = read;
  const [row] = rows;
  if (row === undefined) return;
  const marks = row[column] as StateRows;
  const state = stateOf(marks);
  seen.state ??= state;
  const last = isChanging(marks) || tookMs > NOTICE_MS ? await settledState(asking) : state;
  // What saw a notice may have read a commit that was half done: its new state, and nodes from before.
  if (isChanging(marks) || seen.state.key !== state.key || last.key !== state.key)
    throw new RecordChanged();
  if (sentAt.tick > (seen.sentAt?.tick ?? 0)) seen.sentAt = sentAt;
}

/** The state of the record, and when it was asked for; `null` while a change of it is announced. */
export async function readState(
  asking: Pick<Execution, 'graph' | 'model' | 'timeoutMs' | 'name' | 'signal' | 'asker'> &
    Pick<ReadOptions, 'access'>,
): Promise<{ readonly state: RecordState; readonly sentAt: Moment } | null> {
  const sentAt = thisMoment();
  const [row] = await asking.graph.read(`${asking.model.version}\nRETURN ${TOLD}`, {}, asking);
  const marks = row?.[0] as StateRows | undefined;
  return marks === undefined || isChanging(marks) ? null : { state: stateOf(marks), sentAt };
}

function stateOf(marks: StateRows): RecordState {
  const [version, commit] = marks.find(([version]) => version !== null) ?? [null, null];
  return { version, key: JSON.stringify([version, commit]) };
}

/** What the import that wrote it is known by. */
export function commitOf({ key }: RecordState): string | null {
  const [, commit] = JSON.parse(key) as readonly [unknown, unknown];
  return typeof commit === 'string' ? commit : null;
}

function isChanging(marks: StateRows): boolean {
  return marks.some(([version, commit]) => version === null && commit !== null);
}

/** Waits until no change is being committed. A notice is believed until it is gone: one that was left by a dead writer is removed. */
async function settledState(asking: Execution): Promise<RecordState> {
  const begun = performance.now();
  for (;;) {
    const read = await readState(asking);
    if (read) return read.state;
    if (performance.now() - begun > LONGEST_WAIT_MS)
      throw unavailable(({ errors }) => errors.replacing);
    await Promise.race([settle(asking), sleep(POLL_MS, undefined, { signal: asking.signal })]);
  }
}

let settling: Promise<unknown> | undefined;

/** One at a time: each waits in Neo4j for the writer to end, and a writer that lives is not waited for at many connections. */
function settle({ graph, model }: Execution): Promise<unknown> {
  settling ??= graph
    .read(model.settle, {}, { access: 'WRITE', timeoutMs: LONGEST_LOCK_MS, name: 'settle' })
    // The writer lives, or Neo4j does not answer, which the next look at the notice tells.
    .catch(() => undefined)
    .finally(() => {
      settling = undefined;
    });
  return settling;
}
