import type { Logger } from 'pino';
import type { Graph } from '../../neo4j/graph.ts';
import { reportOf } from '../protocol/context.ts';

export interface WatchOptions {
  readonly log: Logger;
  readonly slowMs: number;
  readonly observe: (ms: number) => void;
}

/** Notes what each request asks of the graph, and logs what is slow. */
export function watchGraph(graph: Graph, { log, slowMs, observe }: WatchOptions): Graph {
  return {
    async read(text, params, options = {}) {
      const begun = performance.now();
      const report = options.signal && reportOf(options.signal);
      const traceId = report?.traceId;
      if (report) report.queries += 1;
      let rows = 0;
      try {
        const found = await graph.read(text, params, { ...options, traceId });
        rows = found.length;
        return found;
      } finally {
        const ms = performance.now() - begun;
        observe(ms);
        if (report) {
          report.rows += rows;
          report.neo4jMs += ms;
        }
        const { name: operation } = options;
        if (ms >= slowMs)
          log.warn({ id: report?.id, traceId, operation, ms: Math.round(ms), rows }, 'slow query');
      }
    },
  };
}
