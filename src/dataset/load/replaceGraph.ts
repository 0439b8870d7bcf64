import type { Run } from '../../graph/write.ts';
import type { GraphNode, Projection } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';

const BATCH = 10_000;

/** Reports how many of all rows are written. */
export type OnWritten = (done: number, total: number) => void;

/**
 * Makes the graph equal to the projection. Nodes are found by their position in the store (`elementId`), not
 * by index.
 */
export async function replaceGraph(
  run: Run,
  { nodes, edges, attached, redirects }: Projection,
  onWritten: OnWritten,
): Promise<void> {
  const total = nodes.length + edges.length + attached.length + redirects.length;
  let written = 0;
  const write = async (file: string, rows: readonly unknown[]) => {
    const found = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      onWritten(written, total);
      const batch = rows.slice(at, at + BATCH);
      found.push(...(await run(readStatement(file), { rows: batch })));
      written += batch.length;
    }
    return found;
  };

  await run(readStatement('_import/clearAttached.cypher'));
  await run(readStatement('_import/clearEdges.cypher'));
  const { kept, gone } = await sortExisting(run, nodes);
  for (let at = 0; at < gone.length; at += BATCH)
    await run(readStatement('_import/gone.cypher'), { rows: gone.slice(at, at + BATCH) });

  const elements = new Map(kept);
  const elementOf = (id: string) => elements.get(id) ?? missing(id);
  const changed = nodes.filter(({ id }) => kept.has(id));
  await write(
    '_import/kept.cypher',
    changed.map((node) => ({ ...node, element: elementOf(node.id) })),
  );
  const made = await write(
    '_import/nodes.cypher',
    nodes.filter(({ id }) => !kept.has(id)),
  );
  for (const { id, element } of made) elements.set(id as string, element as string);
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

interface Sorted {
  /** Element ids of nodes that stay, by id. */
  readonly kept: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
}

/** A node stays if its type is the same. */
async function sortExisting(run: Run, nodes: readonly GraphNode[]): Promise<Sorted> {
  const wanted = new Map(nodes.map(({ id, labels }) => [id, labelKey(labels)]));
  const found = await run(readStatement('_import/existing.cypher'));
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
