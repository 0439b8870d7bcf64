import type { Run } from '../../neo4j/write.ts';
import type { Windows } from '../project/project.ts';
import { type Subgraph, type GraphNode, joined, graphSizeOf } from '../../projection/projection.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { Difference } from '../blocks/blocks.ts';
import { type NodeLabels, type OnWritten, inBatches, relabel, writeGraph } from './writeGraph.ts';

/**
 * Makes the graph in the database equal to another one, in one transaction. `touched` is the part of it that differs by
 * `difference`; with null, the graph in the database can be any, and all of it is written.
 */
export async function replaceGraph(
  run: Run,
  touched: Subgraph,
  difference: Difference | null,
  onWritten: OnWritten,
): Promise<void> {
  const { kept, gone, labeled } = sortExisting(await clear(run, difference), touched.nodes);
  await inBatches(run, '_import/gone.cypher', gone);
  await relabel(run, labeled);
  await writeGraph(run, touched, kept, { onWritten });
}

/**
 * Nodes that changed, with the relationships from them and what is attached to them. Null if more than the largest number of nodes and
 * relationships would be removed and created; `stored` is the size of what is in the database.
 */
export function touchedOf(
  windows: Windows,
  difference: Difference | null,
  { stored, largest }: Readonly<Record<'stored' | 'largest', number>>,
): Subgraph | null {
  let size = difference === null ? stored : difference.gone.length;
  const held: Subgraph[] = [];
  const some = difference === null ? windows.all() : windows.touching(difference.changed);
  for (const window of some) {
    const graph = difference === null ? window : partOf(window, difference.changed, difference);
    size += graphSizeOf(graph);
    // What a node has is removed and created again.
    if (difference !== null) size += graphSizeOf(partOf(graph, difference.replaced, difference));
    if (size > largest) return null;
    held.push(graph);
  }
  return joined(held);
}

function partOf(
  { nodes, edges, attached, redirects }: Subgraph,
  ids: ReadonlySet<string>,
  difference: Difference,
): Subgraph {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ from }) => ids.has(from)),
    attached: attached.filter(({ to }) => ids.has(to)),
    redirects: difference.redirects ? redirects : [],
  };
}

interface FoundNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly element: string;
}

type Found = readonly Readonly<Record<string, unknown>>[];

/** Removes the relationships of nodes that will be written or removed; returns those nodes. */
async function clear(run: Run, difference: Difference | null): Promise<Found> {
  if (difference === null) {
    await run(readStatement('_import/clearAttached.cypher'));
    await run(readStatement('_import/clearEdges.cypher'));
    return run(readStatement('_import/existing.cypher'));
  }
  const { changed, gone, redirects } = difference;
  const found = await inBatches(run, '_import/elements.cypher', [...changed, ...gone]);
  const elements = found.map(({ element }) => element);
  await inBatches(run, '_import/clearTouched.cypher', elements);
  if (redirects) await run(readStatement('_import/clearRedirects.cypher'));
  return found;
}

/**
 * The element ids of nodes: of those that stay, by id, and of those that are gone. A node that gets other labels stays, since nodes
 * that did not change lead to it.
 */
function sortExisting(found: Found, nodes: readonly GraphNode[]) {
  const wanted = new Map(nodes.map(({ id, labels }) => [id, labels]));
  const kept = new Map<string, string>();
  const gone: string[] = [];
  const labeled: NodeLabels[] = [];
  for (const { id, labels: before, element } of found as unknown as readonly FoundNode[]) {
    const after = wanted.get(id);
    if (after === undefined) {
      gone.push(element);
      continue;
    }
    kept.set(id, element);
    labeled.push({ element, before, after });
  }
  return { kept, gone, labeled };
}
