import type { Graph } from './graph.ts';
import type { Turns } from '../turns/turns.ts';

/** Reads when it is the asker's turn; `spend` is told what each client's reads took. A read without an asker is the server's own. */
export function inTurn(
  graph: Graph,
  turns: Turns,
  spend: (client: string, ms: number) => void = () => undefined,
): Graph {
  return {
    async read(text, params, options = {}) {
      const { asker = { client: '' }, signal } = options;
      const release = await turns.take(asker, signal);
      options.onTurn?.();
      const begun = performance.now();
      try {
        return await graph.read(text, params, options);
      } finally {
        release();
        spend(asker.client, performance.now() - begun);
      }
    },
  };
}
