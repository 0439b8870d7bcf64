import { compareText } from '../../evidence/claim.ts';
import { typeOf } from '../search/graphView.ts';
import { type Subgraph, type Properties, withoutNull } from '../../projection/projection.ts';
import type { DataRow } from '../../record/tables/row.ts';

/** How many rows of each file there are. */
export function rowCountsOf(rows: readonly DataRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { table } of rows) counts[table.file] = (counts[table.file] ?? 0) + 1;
  return counts;
}

/** Counts what is in a graph, as the node `Dataset` tells it. */
export function createCounts() {
  const types: Record<string, number> = {};
  let [nodeCount, edgeCount] = [0, 0];
  return {
    add({ nodes, edges, attached, redirects }: Subgraph): void {
      nodeCount += nodes.length + attached.length + redirects.length;
      edgeCount += edges.length + attached.length;
      for (const node of nodes)
        if (!node.labels.includes('SetAside')) types[typeOf(node)] = (types[typeOf(node)] ?? 0) + 1;
    },
    /** With what the files state. */
    dataset(stated: Properties & { readonly contentHash: string }): Properties {
      const counts = Object.entries(types).sort(([a], [b]) => compareText(a, b));
      return withoutNull({
        ...stated,
        version: stated.contentHash.slice(0, 12),
        counts: JSON.stringify(Object.fromEntries(counts)),
        nodeCount: BigInt(nodeCount),
        edgeCount: BigInt(edgeCount),
      });
    },
  };
}
