import type { Run } from '../../graph/write.ts';
import type { Graph } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';

/** Reports how many of all rows are written. */
export type OnWritten = (done: number, total: number) => void;

/**
 * Writes nodes, over those of them that the database has, and all that belongs to them. Nodes are found by their position in
 * the store (`elementId`), not by index: `elements` has it by id, of new nodes in the end.
 */
export async function writeGraph(
  run: Run,
  graph: Graph,
  elements: Map<string, string>,
  { onWritten = () => undefined }: { readonly onWritten?: OnWritten } = {},
): Promise<void> {
  const { nodes, edges, attached, redirects } = graph;
  const total = nodes.length + edges.length + attached.length + redirects.length;
  const kept = new Set(nodes.map(({ id }) => id).filter((id) => elements.has(id)));
  let done = 0;
  const write = (file: string, rows: readonly unknown[]) =>
    inBatches(run, file, rows, (count) => onWritten((done += count), total));

  onWritten(done, total);
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

/** Few enough for one statement. */
const AT_ONCE = 10_000;

/** Runs a statement of `cypher/` for all rows, some of them at a time; returns what it found for them. */
export async function inBatches(
  run: Run,
  file: string,
  rows: readonly unknown[],
  onWritten: (rows: number) => void = () => undefined,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const batch = rows.slice(at, at + AT_ONCE);
    for (const row of await run(readStatement(file), { rows: batch })) found.push(row);
    onWritten(batch.length);
  }
  return found;
}

function missing(id: string): never {
  throw new Error(`The projection has an edge to "${id}", but no node of that id.`);
}
