import { AccessRefused, unavailable } from '../../errors.ts';
import type { Graph } from '../../neo4j/graph.ts';

/** A connection to Neo4j. */
export interface Connection {
  readonly graph: Graph;
  readonly close: () => Promise<void>;
}

/** Why Neo4j does not answer. Silence can mean that it is busy; a refused connection cannot. */
export interface Fault {
  readonly error: Error;
  readonly isSilence: boolean;
}

/**
 * A time counted in ticks. While this process's event loop is blocked no answer can arrive, and that counts
 * as one tick.
 */
export const TICK_MS = 100;

/** Why Neo4j does not answer a query within this time, asked over a connection of its own; `null` if it does. */
export async function faultOf(connect: () => Connection, patience: number): Promise<Fault | null> {
  const { graph, close } = connect();
  const answered = graph.read('RETURN 1', {}).then(
    () => null,
    (error: unknown) => ({
      error: error instanceof AccessRefused ? error : unavailable(),
      isSilence: false,
    }),
  );
  const late = ticks(patience);
  const silence = late.passed.then(() => ({ error: unavailable(), isSilence: true }));
  try {
    return await Promise.race([answered, silence]);
  } finally {
    late.stop();
    // A Neo4j that does not answer does not close the connection either, so nothing waits for it.
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
