import { type Beyond, NOTHING_BEYOND } from '../claims/beyond.ts';
import type { Attached, Graph, GraphNode, Value } from '../project/projection.ts';

/** A projected graph without its claims, to walk along. */
export interface GraphView {
  readonly nodes: () => Iterable<GraphNode>;
  readonly node: (id: string) => GraphNode | undefined;
  readonly namesOf: (id: string) => readonly Attached[];
  readonly identifiersOf: (id: string) => readonly Attached[];
  /** Where the edges of a type lead from a node. */
  readonly from: (type: string, id: string) => readonly string[];
  /** Where the edges of a type to a node come from. */
  readonly to: (type: string, id: string) => readonly string[];
  /** The parties of a tie except witnesses, each once. */
  readonly partiesOf: (tie: string) => readonly string[];
  /** What leads from and to a node beyond what was given. */
  readonly beyond: Beyond;
}

/** Relationships that search walks along. */
const WALKED = [
  ...['PARTY_TO', 'TOOK_PART_IN', 'PART_OF', 'IN_STATE'],
  ...['MEASURES', 'CONCERNS', 'EFFECT_ON', 'HELD_IN', 'ISSUED_BY', 'PUBLISHED_BY'],
];

type Neighbors = ReadonlyMap<string, Map<string, string[]>>;

/** A view of a graph that is given to it piece by piece, of which it keeps these properties of nodes. */
export function createView(
  read: readonly string[],
  beyond = NOTHING_BEYOND,
): GraphView & { readonly add: (graph: Graph) => void } {
  const nodes = new Map<string, GraphNode>();
  const names = new Map<string, Attached[]>();
  const identifiers = new Map<string, Attached[]>();
  const [leading, coming] = [neighbors(), neighbors()];
  const bound = new Map<string, string[]>();
  return {
    add({ nodes: more, edges, attached }) {
      for (const node of more)
        if (!node.labels.includes('Claim')) nodes.set(node.id, briefly(node, read));
      for (const node of attached)
        if (node.label === 'Name') put(names, node.to, node);
        else if (node.label === 'Identifier') put(identifiers, node.to, node);
      for (const { type, from, to, properties } of edges) {
        if (!leading.has(type)) continue;
        put(leading.get(type), from, to);
        put(coming.get(type), to, from);
        if (type === 'PARTY_TO' && properties['role'] !== 'WITNESS') put(bound, to, from);
      }
    },
    nodes: () => nodes.values(),
    node: (id) => nodes.get(id),
    namesOf: (id) => names.get(id) ?? [],
    identifiersOf: (id) => identifiers.get(id) ?? [],
    from: (type, id) => leading.get(type)?.get(id) ?? [],
    to: (type, id) => coming.get(type)?.get(id) ?? [],
    partiesOf: (tie) => [...new Set(bound.get(tie))],
    beyond,
  };
}

function neighbors(): Neighbors {
  return new Map(WALKED.map((type) => [type, new Map<string, string[]>()]));
}

function put<T>(groups: Map<string, T[]> | undefined, key: string, item: T): void {
  const group = groups?.get(key);
  if (group) group.push(item);
  else groups?.set(key, [item]);
}

function briefly({ id, labels, properties }: GraphNode, read: readonly string[]): GraphNode {
  const kept: Record<string, Value> = {};
  for (const name of read) {
    const value = properties[name];
    if (value !== undefined) kept[name] = value;
  }
  return { id, labels, properties: kept };
}

/** The GraphQL type is the last label. */
export function typeOf({ labels }: GraphNode): string {
  return labels[labels.length - 1] ?? '';
}
