import type { Asking } from './ask.ts';
import { type RecordState, type Seen, TOLD, assertOneState } from './oneState.ts';
import { type Rows, rowsOf } from './rows.ts';
import type { Args } from './compose/statement.ts';
import type { Row } from './graph.ts';
import type { Asker } from './turns.ts';

/** Reads the graph for a field that asks by itself: within the operation's time, and of the state of the record that the rest of it is of. */
export interface GraphReader {
  /**
   * Cypher that returns one column, a list for each row: `MATCH ... RETURN [a.id, b.name] ORDER BY ...`; what is aggregated, a WITH gets ready.
   * Throws what `Graph.read` throws, and `RecordChanged` if the record is no longer the one that was read before.
   */
  readonly read: (
    text: string,
    params?: Readonly<Record<string, unknown>>,
  ) => Promise<readonly Row[]>;
  /** The state of the record, the same during the whole operation. */
  readonly state: () => Promise<RecordState>;
  /** See `rowsOf`; pass its `given` as the parameter `given`. */
  readonly rowsOf: (field: string, args: Args, number?: number) => Rows;
  /** Aborted when nobody waits for the answer any more, or the time is up. */
  readonly signal: AbortSignal | undefined;
  /** On whose behalf it reads, for other work that takes turns. */
  readonly asker: Asker;
}

/** `seen` is what the operation's statements share. */
export function createReader(asking: Asking, seen: Seen): GraphReader {
  const { graph, model, signal, asker = { client: '' } } = asking;
  const returned = async (value: string, params: Readonly<Record<string, unknown>>) => {
    const begun = performance.now();
    const text = `${model.version}\nRETURN ${value}, ${TOLD}`;
    const rows = await graph.read(text, params, asking);
    await assertOneState(asking, { rows, column: 1, tookMs: performance.now() - begun }, seen);
    return rows[0]?.[0];
  };
  return {
    async read(text, params = {}) {
      return (await returned(`COLLECT {\n${text}\n} AS rows`, params)) as readonly Row[];
    },
    async state() {
      if (seen.state === undefined) await returned('null AS nothing', {});
      return seen.state as RecordState;
    },
    rowsOf: (field, args, number) => rowsOf(model, field, args, number),
    ...{ signal, asker },
  };
}
