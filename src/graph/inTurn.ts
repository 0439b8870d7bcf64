import type { Graph } from './graph.ts';

/** Lets so many reads run at once; the others wait, in the order in which they came, until they begin or their signal ends them. */
export function inTurn(graph: Graph, atOnce: number): Graph {
  const waiting = new Set<() => void>();
  let running = 0;
  return {
    async read(text, params, options = {}) {
      if (running < atOnce) running += 1;
      else await turn(options.signal);
      try {
        return await graph.read(text, params, options);
      } finally {
        const [next] = waiting;
        if (next) next();
        else running -= 1;
      }
    },
  };

  /** Whoever ends hands its place over, so that nobody who comes later can take it. */
  function turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const begin = () => {
        leave();
        resolve();
      };
      const abort = () => {
        leave();
        reject(signal?.reason as Error);
      };
      const leave = () => {
        waiting.delete(begin);
        signal?.removeEventListener('abort', abort);
      };
      waiting.add(begin);
      signal?.addEventListener('abort', abort);
    });
  }
}
