import { setTimeout as sleep } from 'node:timers/promises';
import type { Asking } from './ask.ts';
import type { Row } from './graph.ts';

/**
 * Who changes the record says so this long before committing. A statement that was quicker has either ended by then or was told of it;
 * Neo4j itself would let a statement see one part of the record from before a commit and another from after it.
 */
export const NOTICE_MS = 1_000;

/** The record changed while an operation was answered, so that its answer would not show one state. */
export class RecordChanged extends Error {}

/** The variable of what each statement tells. */
export const TOLD = 'told';

/** The version of the record that a statement was answered from, and whether a change of it was being committed. */
type Told = readonly [version: unknown, changing: boolean];

const POLL_MS = 50;
const LONGEST_WAIT_MS = 5_000;

/** Throws `RecordChanged` unless the rows are of the version that was seen before, all of them. */
export async function assertOneState(
  asking: Asking,
  {
    rows,
    column,
    tookMs,
  }: { readonly rows: readonly Row[]; readonly column: number; readonly tookMs: number },
  seen: { version?: unknown },
): Promise<void> {
  const [row] = rows;
  if (row === undefined) return;
  const [version, changing] = row[column] as Told;
  seen.version ??= version;
  const last = changing || tookMs > NOTICE_MS ? await settledVersion(asking) : version;
  if (seen.version !== version || last !== version) throw new RecordChanged();
}

/** Waits until no change is being committed; a writer that died in the middle is not waited for longer than a few seconds. */
async function settledVersion(asking: Asking): Promise<unknown> {
  const begun = performance.now();
  for (;;) {
    const [row] = await asking.graph.read(`${asking.model.version}\nRETURN ${TOLD}`, {}, asking);
    const [version, changing] = row?.[0] as Told;
    if (!changing || performance.now() - begun > LONGEST_WAIT_MS) return version;
    await sleep(POLL_MS, undefined, { signal: asking.signal });
  }
}
