import type { Run } from '../../graph/write.ts';
import type { Projection } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';

/** Reports how many of all rows are written. */
export type OnWritten = (done: number, total: number) => void;

export type Graph = Omit<Projection, 'dataset'>;

/** How many nodes and relationships a graph has to write. */
export function sizeOf({ nodes, edges, attached, redirects }: Graph): number {
  return nodes.length + edges.length + attached.length + redirects.length;
}

/**
 * Writes nodes, over those of them that are `kept`, and all that belongs to them, `size` rows at a time. Nodes are found by
 * their position in the store (`elementId`), not by index; `kept` has it by id.
 */
export async function writeGraph(
  run: Run,
  graph: Graph,
  kept: ReadonlyMap<string, string>,
  { onWritten, size }: { readonly onWritten: OnWritten; readonly size?: number },
): Promise<void> {
  const { nodes, edges, attached, redirects } = graph;
  const total = sizeOf(graph);
  let done = 0;
  const write = (file: string, rows: readonly unknown[]) =>
    inBatches(run, file, rows, { size, onWritten: (count) => onWritten((done += count), total) });

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

/** Runs a statement of `cypher/` for all rows, `size` of them at a time; returns what it found for them. */
export async function inBatches(
  run: Run,
  file: string,
  rows: readonly unknown[],
  {
    size = 10_000,
    onWritten,
  }: { readonly size?: number | undefined; readonly onWritten?: (rows: number) => void } = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found = [];
  for (let at = 0; at < rows.length; at += size) {
    const batch = rows.slice(at, at + size);
    for (const row of await run(readStatement(file), { rows: batch })) found.push(row);
    onWritten?.(batch.length);
  }
  return found;
}

function missing(id: string): never {
  throw new Error(`The projection has an edge to "${id}", but no node of that id.`);
}
