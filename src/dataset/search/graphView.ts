import { groupBy } from '../../evidence/groupBy.ts';
import type { Attached, GraphNode, Projection } from '../project/projection.ts';

/** A projected graph, to walk along. */
export interface GraphView {
  readonly nodes: readonly GraphNode[];
  readonly attached: readonly Attached[];
  readonly node: (id: string) => GraphNode | undefined;
  readonly namesOf: (id: string) => readonly Attached[];
  readonly identifiersOf: (id: string) => readonly Attached[];
  /** Where the edges of a type lead from a node. */
  readonly from: (type: string, id: string) => readonly string[];
  /** Where the edges of a type to a node come from. */
  readonly to: (type: string, id: string) => readonly string[];
  /** The parties of a tie except witnesses, each once. */
  readonly partiesOf: (tie: string) => readonly string[];
}

export function viewOf({
  nodes,
  edges,
  attached,
}: Pick<Projection, 'nodes' | 'edges' | 'attached'>): GraphView {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const attachedTo = groupBy(attached, ({ label, to }) => `${label} ${to}`);
  const leading = groupBy(edges, ({ type, from }) => `${type} ${from}`);
  const coming = groupBy(edges, ({ type, to }) => `${type} ${to}`);
  return {
    ...{ nodes, attached },
    node: (id) => byId.get(id),
    namesOf: (id) => attachedTo.get(`Name ${id}`) ?? [],
    identifiersOf: (id) => attachedTo.get(`Identifier ${id}`) ?? [],
    from: (type, id) => (leading.get(`${type} ${id}`) ?? []).map(({ to }) => to),
    to: (type, id) => (coming.get(`${type} ${id}`) ?? []).map(({ from }) => from),
    partiesOf: (tie) => {
      const edges = coming.get(`PARTY_TO ${tie}`) ?? [];
      const bound = edges.filter(({ properties }) => properties['role'] !== 'WITNESS');
      return [...new Set(bound.map(({ from }) => from))];
    },
  };
}

/** The GraphQL type is the last label. */
export function typeOf({ labels }: GraphNode): string {
  return labels[labels.length - 1] ?? '';
}
