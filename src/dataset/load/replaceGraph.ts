import type { Run } from '../../graph/write.ts';
import type { GraphNode, Projection } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';
import type { Difference } from './blocks.ts';
import { redirectKey } from './checksum.ts';
import { inBatches } from './inBatches.ts';

/** Reports how many of all rows are written. */
export type OnWritten = (done: number, total: number) => void;

/**
 * Makes the graph equal to the projection, in one transaction. `difference` is what differs from the graph; with null, the
 * graph can be any, and all of it is written. Nodes are found by their position in the store (`elementId`), not by index.
 */
export async function replaceGraph(
  run: Run,
  projection: Projection,
  difference: Difference | null,
  onWritten: OnWritten,
): Promise<void> {
  const { nodes, edges, attached, redirects } = touchedOf(projection, difference);
  const found = await clear(run, difference);
  const { kept, gone } = sortExisting(found, nodes);
  await inBatches(run, '_import/gone.cypher', gone);

  const total = nodes.length + edges.length + attached.length + redirects.length;
  let done = 0;
  const write = (file: string, rows: readonly unknown[]) =>
    inBatches(run, file, rows, { onWritten: (count) => onWritten((done += count), total) });
  onWritten(done, total);

  const elements = new Map(kept);
  const elementOf = (id: string) => elements.get(id) ?? missing(id);
  await write(
    '_import/kept.cypher',
    nodes
      .filter(({ id }) => kept.has(id))
      .map((node) => ({ ...node, element: elementOf(node.id) })),
  );
  const made = await write(
    '_import/nodes.cypher',
    nodes.filter(({ id }) => !kept.has(id)),
  );
  for (const { id, element } of made) elements.set(id as string, element as string);
  const far = new Set(edges.map(({ to }) => to).filter((id) => !elements.has(id)));
  for (const { id, element } of await inBatches(run, '_import/elements.cypher', [...far]))
    elements.set(id as string, element as string);
  await write('_import/redirects.cypher', redirects);
  await write(
    '_import/attached.cypher',
    attached.map((node) => ({ ...node, to: elementOf(node.to) })),
  );
  await write(
    '_import/edges.cypher',
    edges.map((edge) => ({ ...edge, from: elementOf(edge.from), to: elementOf(edge.to) })),
  );
}

/** How many nodes and relationships have to be written. */
export function sizeOf(projection: Projection, difference: Difference | null): number {
  const { nodes, edges, attached, redirects } = touchedOf(projection, difference);
  return nodes.length + edges.length + attached.length + redirects.length;
}

type Graph = Omit<Projection, 'dataset'>;

/** Nodes that changed, with the relationships from them and what is attached to them. */
function touchedOf(projection: Projection, difference: Difference | null): Graph {
  if (difference === null) return projection;
  const { changed, gone } = difference;
  const redirected = [...changed, ...gone].some((id) => id.startsWith(redirectKey('')));
  return {
    nodes: projection.nodes.filter(({ id }) => changed.has(id)),
    edges: projection.edges.filter(({ from }) => changed.has(from)),
    attached: projection.attached.filter(({ to }) => changed.has(to)),
    redirects: redirected ? projection.redirects : [],
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
  const { changed, gone } = difference;
  const found = await inBatches(run, '_import/elements.cypher', [...changed, ...gone]);
  const elements = found.map(({ element }) => element);
  await inBatches(run, '_import/clearTouched.cypher', elements);
  if ([...changed, ...gone].some((id) => id.startsWith(redirectKey(''))))
    await run(readStatement('_import/clearRedirects.cypher'));
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

function missing(id: string): never {
  throw new Error(`The projection has an edge to "${id}", but no node of that id.`);
}
