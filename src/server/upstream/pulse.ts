import { Refused, unavailable } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';

/** A connection to Neo4j. */
export interface Connection {
  readonly graph: Graph;
  readonly close: () => Promise<void>;
}

/**
 * A time counted in ticks. While this process's event loop is blocked no answer can arrive, and that counts
 * as one tick.
 */
export const TICK_MS = 100;

/** With the ticks that a read is waited for before: Neo4j is known to be away within 2 s. */
const ANSWER_TICKS = 12;

/** Why Neo4j does not answer a query, asked over a connection of its own; `null` if it does. */
export async function faultOf(connect: () => Connection): Promise<Error | null> {
  const { graph, close } = connect();
  const answered = graph.read('RETURN 1', {}).then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error : unavailable()),
  );
  const late = ticks(ANSWER_TICKS);
  try {
    return await Promise.race([answered, late.passed.then(() => unavailable())]);
  } finally {
    late.stop();
    // What does not answer does not let go either, and is not waited for.
    void close().catch(() => undefined);
  }
}

/** Resolves after the given number of ticks, unless it is stopped. */
export function ticks(count: number) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    let left = count;
    timer = setInterval(() => {
      if (--left > 0) return;
      clearInterval(timer);
      resolve();
    }, TICK_MS);
  });
  return { passed, stop: () => clearInterval(timer) };
}
