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
  const attachedTo = groupTwice(
    attached,
    ({ label }) => label,
    ({ to }) => to,
  );
  const leading = groupTwice(
    edges,
    ({ type }) => type,
    ({ from }) => from,
  );
  const coming = groupTwice(
    edges,
    ({ type }) => type,
    ({ to }) => to,
  );
  return {
    ...{ nodes, attached },
    node: (id) => byId.get(id),
    namesOf: (id) => attachedTo('Name', id),
    identifiersOf: (id) => attachedTo('Identifier', id),
    from: (type, id) => leading(type, id).map(({ to }) => to),
    to: (type, id) => coming(type, id).map(({ from }) => from),
    partiesOf: (tie) => {
      const edges = coming('PARTY_TO', tie);
      const bound = edges.filter(({ properties }) => properties['role'] !== 'WITNESS');
      return [...new Set(bound.map(({ from }) => from))];
    },
  };
}

/** Finds items by two keys, without a text for each pair of them. */
function groupTwice<T>(
  items: readonly T[],
  outerOf: (item: T) => string,
  innerOf: (item: T) => string,
): (outer: string, inner: string) => readonly T[] {
  const groups = new Map(
    [...groupBy(items, outerOf)].map(([outer, some]) => [outer, groupBy(some, innerOf)]),
  );
  return (outer, inner) => groups.get(outer)?.get(inner) ?? [];
}

/** The GraphQL type is the last label. */
export function typeOf({ labels }: GraphNode): string {
  return labels[labels.length - 1] ?? '';
}
