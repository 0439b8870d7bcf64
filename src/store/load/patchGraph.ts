import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import type { GraphNode, SubNode, Subgraph } from '../../projection/projection.ts';
import type { Both } from '../part/readBeyond.ts';
import { comparable } from '../blocks/checksum.ts';
import { type NodeLabels, type OnWritten, relabel, writeGraph } from './writeGraph.ts';

/** The graph is not as it was imported, so that no difference can be written to it. */
export class NotAsImported extends Error {}

/** Puts what a part of a graph is now in place of what it was. Throws `NotAsImported` unless it was just that. */
export async function patchGraph(
  run: Run,
  { before, after }: Both<Subgraph>,
  onWritten: OnWritten,
): Promise<void> {
  const edges = differing(before.edges, after.edges);
  const attached = differingGroups(before.attached, after.attached);
  const nodes = differing(before.nodes, after.nodes);
  const redirects = differing(before.redirects, after.redirects);
  const [was, is] = [byId(before.nodes), byId(after.nodes)];
  const gone = [...was.keys()].filter((id) => !is.has(id));

  const remove = async (file: string, params: object, count: number) => {
    const [found] = count === 0 ? [] : await run(readStatement(file), { ...params });
    if (Number(found?.['removed'] ?? 0) !== count)
      throw new NotAsImported(`Expected ${count} rows to remove by \`${file}\`.`);
  };
  await remove('_import/patchEdges.cypher', { rows: edges.before }, edges.before.length);
  const places = [...attached.keys()].map((key) => JSON.parse(key) as object);
  const detached = [...attached.values()].flatMap((group) => group.before);
  await remove('_import/patchAttached.cypher', { rows: places }, detached.length);
  await remove('_import/patchGone.cypher', { ids: gone }, gone.length);
  const former = redirects.before.map(({ id }) => id);
  await remove('_import/patchRedirects.cypher', { ids: former }, former.length);

  const changed: Subgraph = {
    nodes: nodes.after,
    edges: edges.after,
    attached: [...attached.values()].flatMap((group) => group.after),
    redirects: redirects.after,
  };
  const elements = await elementsOf(run, changed, was);
  const labeled = nodes.after.flatMap(({ id, labels }): NodeLabels[] => {
    const element = elements.get(id);
    return element === undefined
      ? []
      : [{ element, before: was.get(id)?.labels ?? [], after: labels }];
  });
  await relabel(run, labeled);
  await writeGraph(run, changed, elements, { onWritten });
}

/** Where nodes are that something is written to. */
async function elementsOf(
  run: Run,
  { nodes, attached, edges }: Subgraph,
  was: ReadonlyMap<string, GraphNode>,
): Promise<Map<string, string>> {
  const kept = new Set([
    ...nodes.flatMap(({ id }) => (was.has(id) ? [id] : [])),
    ...[...attached.map(({ to }) => to), ...edges.map(({ from }) => from)],
  ]);
  const found = await run(readStatement('_import/elements.cypher'), { rows: [...kept] });
  return new Map(found.map(({ id, element }) => [id as string, element as string]));
}

function byId(nodes: readonly GraphNode[]): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/** What only one of two lists has, as often as it has it more. */
function differing<T>(before: readonly T[], after: readonly T[]) {
  const keyed = (rows: readonly T[]) => groupBy(rows, comparable);
  const [was, is] = [keyed(before), keyed(after)];
  const more = (some: Map<string, T[]>, others: Map<string, T[]>) =>
    [...some].flatMap(([key, rows]) => rows.slice(others.get(key)?.length ?? 0));
  return { before: more(was, is), after: more(is, was) };
}

/** Attached nodes are made again together with others of their label at their node, if one of these differs. */
function differingGroups(before: readonly SubNode[], after: readonly SubNode[]) {
  const keyOf = ({ label, to }: SubNode) => JSON.stringify({ label, to });
  const [was, is] = [groupBy(before, keyOf), groupBy(after, keyOf)];
  const groups = [...new Set([...was.keys(), ...is.keys()])].map((key) => {
    const group = { before: was.get(key) ?? [], after: is.get(key) ?? [] };
    return [key, group] as const;
  });
  return new Map(
    groups.filter(([, group]) => {
      const { before: less, after: more } = differing(group.before, group.after);
      return less.length + more.length > 0;
    }),
  );
}
