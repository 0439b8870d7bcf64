import { MultiUndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { type Fields, type ReadBack, isEntity, readBackOf } from './record.ts';

export function readGraphml(bytes: Buffer) {
  const graph = parseGraphml(MultiUndirectedGraph, bytes.toString());
  return { ...told(graph), head: graph.getAttributes() };
}

export function readGexf(bytes: Buffer) {
  const graph = parseGexf(MultiUndirectedGraph, bytes.toString());
  return { ...told(graph), head: JSON.parse(String(graph.getAttribute('keywords'))) as Fields };
}

/** A node with parties is a tie; its edges repeat them. */
function told(
  graph: InstanceType<typeof MultiUndirectedGraph>,
): ReadBack & { readonly graph: typeof graph } {
  const nodes = graph.mapNodes((id, attributes): Fields => ({ ...attributes, id }));
  const edges = graph.mapEdges((id, attributes, source, target): Fields => ({
    ...attributes,
    id,
    source,
    target,
  }));
  const pairs = edges.filter(({ type }) => type !== 'Party' && type !== 'Participant');
  for (const { source, target, parties } of pairs as readonly Readonly<Record<string, string>>[])
    if (parties !== `${source}|${target}`)
      throw new Error(`Expected an edge of ${parties}, but got: ${source}, ${target}.`);
  const ties = [...pairs, ...nodes.filter(({ parties }) => parties !== undefined)];
  const all = [...nodes, ...pairs];
  const listed = (name: string) =>
    all.flatMap(({ [name]: items = '[]' }) => JSON.parse(String(items)) as readonly Fields[]);
  const content = readBackOf({
    actors: nodes.filter(({ parties, type }) => parties === undefined && !isEntity(type)),
    entities: nodes.filter(({ type }) => isEntity(type)),
    ...{ ties, claims: listed('claims'), sources: listed('sources') },
  });
  return { graph, ...content };
}
