import type { Driver } from '../../neo4j/driver.ts';
import { type Run, writeAll } from '../../neo4j/write.ts';
import { type GraphEdge, type Subgraph, NOTHING } from '../../projection/projection.ts';
import { keepMarked } from './mark.ts';
import { writeGraph } from './writeGraph.ts';

/** Runs work in a transaction of its own. */
export type InOne = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** Each transaction renews the mark of the load that has this commit. */
export function transactionsOf(driver: Driver, database: string, commit: string): InOne {
  return (work) =>
    writeAll(driver, database, async (run) => {
      await keepMarked(run, commit);
      return work(run);
    });
}

export interface GraphWriter {
  /** Writes a part of a graph in one transaction. A relationship waits until both of its ends are there. */
  readonly write: (part: Subgraph) => Promise<void>;
  /** Writes the relationships that still wait. */
  readonly end: () => Promise<void>;
}

export function createGraphWriter(inOne: InOne): GraphWriter {
  const elements = new Map<string, string>();
  let waiting: readonly GraphEdge[] = [];

  async function writeWith(graph: Subgraph, edges: readonly GraphEdge[]): Promise<void> {
    const needed = new Set(waiting.flatMap(({ from, to }) => [from, to]));
    await inOne((run) => writeGraph(run, { ...graph, edges }, elements));
    // Nothing but its own relationships has a claim for an end.
    for (const { id, labels } of graph.nodes)
      if (labels.includes('Claim') && !needed.has(id)) elements.delete(id);
  }

  return {
    async write(graph) {
      const own = new Set(graph.nodes.map(({ id }) => id));
      const isThere = (id: string) => own.has(id) || elements.has(id);
      const edges = [...waiting, ...graph.edges];
      const isReady = ({ from, to }: GraphEdge) => isThere(from) && isThere(to);
      waiting = edges.filter((edge) => !isReady(edge));
      await writeWith(graph, edges.filter(isReady));
    },
    end: () => writeWith(NOTHING, waiting),
  };
}
