import type { Run } from '../../graph/write.ts';
import type { GraphNode, Projection } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';
import type { Difference } from './blocks.ts';
import { type Graph, type OnWritten, inBatches, writeGraph } from './writeGraph.ts';

/**
 * Makes the graph equal to the projection, in one transaction. `difference` is what differs from the graph; with null, the
 * graph can be any, and all of it is written.
 */
export async function replaceGraph(
  run: Run,
  projection: Projection,
  difference: Difference | null,
  onWritten: OnWritten,
): Promise<void> {
  const touched = touchedOf(projection, difference);
  const { kept, gone } = sortExisting(await clear(run, difference), touched.nodes);
  await inBatches(run, '_import/gone.cypher', gone);
  await writeGraph(run, touched, kept, { onWritten });
}

/** Nodes that changed, with the relationships from them and what is attached to them. */
export function touchedOf(projection: Projection, difference: Difference | null): Graph {
  if (difference === null) return projection;
  const { changed } = difference;
  return {
    nodes: projection.nodes.filter(({ id }) => changed.has(id)),
    edges: projection.edges.filter(({ from }) => changed.has(from)),
    attached: projection.attached.filter(({ to }) => changed.has(to)),
    redirects: difference.redirects ? projection.redirects : [],
  };
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

interface Sorted {
  /** Element ids of nodes that stay, by id. */
  readonly kept: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
}

/** A node stays if its type is the same. */
function sortExisting(found: Found, nodes: readonly GraphNode[]): Sorted {
  const wanted = new Map(nodes.map(({ id, labels }) => [id, labelKey(labels)]));
  const kept = new Map<string, string>();
  const gone: string[] = [];
  for (const { id, labels, element } of found)
    if (wanted.get(id as string) === labelKey(labels as string[]))
      kept.set(id as string, element as string);
    else gone.push(element as string);
  return { kept, gone };
}

function labelKey(labels: readonly string[]): string {
  return [...labels].sort().join(':');
}
