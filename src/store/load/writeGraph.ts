import type { Run } from '../../neo4j/write.ts';
import type { Subgraph, GraphNode } from '../../projection/projection.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { slices } from '../../slices.ts';

/** Reports how many of all rows are written. */
export type OnWritten = (done: number, total: number) => void;

/**
 * Writes nodes, over those of them that the database has, and all that belongs to them. Nodes are found by their position in
 * the store (`elementId`), not by index: `elements` has it by id, of new nodes in the end.
 */
export async function writeGraph(
  run: Run,
  graph: Subgraph,
  elements: Map<string, string>,
  { onWritten = () => undefined }: { readonly onWritten?: OnWritten } = {},
): Promise<void> {
  const { nodes, edges, attached, redirects } = graph;
  const total = nodes.length + edges.length + attached.length + redirects.length;
  let done = 0;
  const count = (rows: number) => onWritten((done += rows), total);
  onWritten(done, total);
  await writeNodes(run, nodes, elements, count);
  const far = new Set(edges.map(({ to }) => to).filter((id) => !elements.has(id)));
  for (const { id, element } of await inBatches(run, '_import/elements.cypher', [...far]))
    elements.set(id as string, element as string);
  await inBatches(run, '_import/redirects.cypher', redirects, count);
  const by = { run, count, elementOf: (id: string) => elements.get(id) ?? missing(id) };
  // Neo4j writes one of these while the other is being sent.
  await Promise.all([
    connect(by, '_import/attached.cypher', attached, ({ to, type, label, properties }, at) => [
      ...[at(to), type, label, properties],
    ]),
    connect(by, '_import/edges.cypher', edges, ({ from, to, type, properties }, at) => [
      ...[at(from), at(to), type, properties],
    ]),
  ]);
}

/** A node in the store, with the labels that it has and those that it is to have. */
export interface NodeLabels {
  readonly element: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Gives nodes other labels, where these differ. */
export async function relabel(run: Run, nodes: readonly NodeLabels[]): Promise<void> {
  const rows = nodes
    .map(({ element, before, after }) => ({
      element,
      removed: before.filter((label) => !after.includes(label)),
      added: after.filter((label) => !before.includes(label)),
    }))
    .filter(({ removed, added }) => removed.length + added.length > 0);
  await inBatches(run, '_import/relabeled.cypher', rows);
}

/** Also notes where the new ones are. */
async function writeNodes(
  run: Run,
  nodes: readonly GraphNode[],
  elements: Map<string, string>,
  onWritten: (rows: number) => void,
): Promise<void> {
  const made: GraphNode[] = [];
  const kept: (GraphNode & { readonly element: string })[] = [];
  for (const node of nodes) {
    const element = elements.get(node.id);
    if (element === undefined) made.push(node);
    else kept.push({ ...node, element });
  }
  await inBatches(run, '_import/kept.cypher', kept, onWritten);
  const rows = made.map(({ id, labels, properties }) => [labels, { ...properties, id }]);
  for (const { id, element } of await inBatches(run, '_import/nodes.cypher', rows, onWritten))
    elements.set(id as string, element as string);
}

/** A row of a statement that creates relationships. `at` gives the place of a node in the statement's list of ends. */
type ToRow<T> = (row: T, at: (id: string) => number) => readonly unknown[];

interface Connecting {
  readonly run: Run;
  readonly elementOf: (id: string) => string;
  readonly count: (rows: number) => void;
}

/** Runs a statement of `cypher/` that creates a relationship for each row, and names each node only once, since element ids are long. */
async function connect<T>(
  { run, elementOf, count }: Connecting,
  file: string,
  rows: readonly T[],
  toRow: ToRow<T>,
): Promise<void> {
  for (const some of slices(rows, AT_ONCE)) {
    const ends = new Map<string, number>();
    const at = (id: string) => {
      const place = ends.get(id) ?? ends.size;
      ends.set(id, place);
      return place;
    };
    const batch = some.map((row) => toRow(row, at));
    const params = { ends: [...ends.keys()].map(elementOf), rows: batch };
    const [made] = await run(readStatement(file), params);
    if (made?.['count'] !== batch.length)
      throw new Error(
        `Expected to write ${batch.length} relationships, but one of their nodes is not in the database any more: another program has removed it. Import again.`,
      );
    count(batch.length);
  }
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
  for (const batch of slices(rows, AT_ONCE)) {
    for (const row of await run(readStatement(file), { rows: batch })) found.push(row);
    onWritten(batch.length);
  }
  return found;
}

function missing(id: string): never {
  throw new Error(`The projection has an edge to "${id}", but no node of that id.`);
}
