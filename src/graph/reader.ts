import { TOLD } from '../compose/model/model.ts';
import type { Params } from '../neo4j/graph.ts';
import type { Execution } from './ask.ts';
import { typeOfLabels } from './namedIds.ts';
import { type RecordState, type SeenState, assertOneState, readTimed } from './oneState.ts';
import { type Rows, rowsOf } from '../compose/rows.ts';
import type { Args } from '../compose/statement.ts';
import type { Row } from '../compose/read.ts';
import { threadTurn } from '../turns/thread.ts';
import { type Words, wordsIn } from '../words/words.ts';
import type { Asker } from '../turns/turns.ts';

/**
 * Reads the graph for a field that runs its own queries: within the operation's time, and in the same state
 * of the record as the rest of it.
 */
export interface GraphReader {
  /**
   * Runs Cypher that returns one column, a list for each row: `MATCH ... RETURN [a.id, b.name] ORDER BY ...`;
   * aggregates need a WITH before. Throws what `Graph.read` throws, and `RecordChanged` if the record changed
   * since an earlier read.
   */
  readonly read: <Read extends Row = Row>(
    text: string,
    params?: Params,
  ) => Promise<readonly Read[]>;
  /** The state of the record, the same during the whole operation. */
  readonly state: () => Promise<RecordState>;
  /** Says that the answer would be a fuller one if there were more time, so that it is not kept for others. */
  readonly cutShort: () => void;
  /** The GraphQL type of a node that has these labels. */
  readonly typeOf: (labels: readonly string[]) => string;
  /** See `rowsOf`; pass its `given` as the parameter `given`. */
  readonly rowsOf: (field: string, args: Args, number?: number) => Rows;
  /** What the server says, in the language of the answer. */
  readonly words: Words;
  /** Aborts when the client is gone or the time is up. */
  readonly signal: AbortSignal | undefined;
  /** On whose behalf it reads, for other work that takes turns. */
  readonly asker: Asker;
}

/** `seen` is shared by the operation's statements. */
export function createReader(asking: Execution, seen: SeenState): GraphReader {
  const { model, signal, asker = { client: '' }, language } = asking;
  const returned = async (clauses: string, params: Params = {}) => {
    const text = `${model.version}\n${clauses}, ${TOLD}`;
    const beforeNext = () => threadTurn(asker, signal);
    const read = await readTimed({ ...asking, beforeNext }, text, params);
    await assertOneState(asking, { ...read, column: 1 }, seen);
    return read.rows.map(([value]) => value);
  };
  let stating: Promise<unknown> | undefined;
  return {
    async read<Read extends Row>(text: string, params = {}) {
      const slices = (await returned(sliced(text), params)) as readonly (readonly Read[])[];
      if (slices.length > 1) await threadTurn(asker, signal);
      return slices.flat();
    },
    async state() {
      // Fields that ask at the same time wait for one answer.
      if (seen.state === undefined) await (stating ??= returned('RETURN null AS nothing'));
      return seen.state as RecordState;
    },
    cutShort: () => {
      seen.isCutShort = true;
    },
    typeOf: (labels) => typeOfLabels(model.schema, labels),
    rowsOf: (field, args, number = 0) => rowsOf(model, field, args, { number }),
    ...{ signal, asker, words: wordsIn(language) },
  };
}

/** Rows in one record. The driver decodes a record in one go, during which Node does nothing else. */
const SLICE = 125;

/** One record at least, for the state of the record. */
function sliced(text: string): string {
  return `WITH ${TOLD}, COLLECT {\n${text}\n} AS rows
UNWIND range(0, CASE rows WHEN [] THEN 0 ELSE size(rows) - 1 END, ${SLICE}) AS at
RETURN rows[at..at + ${SLICE}] AS slice`;
}
