import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { reportOf } from './context.ts';

/** Notes what each request asks of the graph, and logs what is slow. */
export function watchGraph(graph: Graph, log: Logger, slowMs: number): Graph {
  return {
    async read(text, params, options = {}) {
      const begun = performance.now();
      const report = options.signal && reportOf(options.signal);
      let rows = 0;
      try {
        const found = await graph.read(text, params, options);
        rows = found.length;
        return found;
      } finally {
        const ms = Math.round(performance.now() - begun);
        if (report) {
          report.queries += 1;
          report.rows += rows;
          report.neo4jMs += performance.now() - begun;
        }
        if (ms >= slowMs)
          log.warn({ id: report?.id, operation: options.name, ms, rows }, 'slow query');
      }
    },
  };
}
