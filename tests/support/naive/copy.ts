import { type GraphQLSchema, isObjectType } from 'graphql';
import type { Graph } from '../../../src/neo4j/graph.ts';

/** A node of the graph. */
export interface Item {
  readonly key: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node at the other end of a relationship, with the relationship's properties. */
export interface Neighbour {
  readonly item: Item;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly edgeType: string;
}

/** A whole graph in memory, to read without a query language. */
export interface Copy {
  readonly all: (label: string) => readonly Item[];
  readonly byId: (id: unknown) => Item | undefined;
  readonly kept: (id: string) => Item | undefined;
  readonly to: (item: Item, edgeType: string, label?: string) => readonly Neighbour[];
  readonly from: (item: Item, edgeType: string, label?: string) => readonly Neighbour[];
}

/** A property that is a text or missing. */
export function textOf({ properties }: Item, name: string): string {
  return (properties[name] ?? '') as string;
}

type Properties = Readonly<Record<string, unknown>>;
type EdgeRow = readonly [edgeType: string, from: string, to: string, properties: Properties];

export async function copyGraph(graph: Graph, schema: GraphQLSchema): Promise<Copy> {
  const nodes = await graph.read(
    'MATCH (n) RETURN elementId(n), labels(n), properties(n) ORDER BY n.id, labels(n)',
    {},
  );
  const edges = await graph.read(
    'MATCH (a)-[e]->(b) RETURN type(e), elementId(a), elementId(b), properties(e)',
    {},
  );
  const items = nodes.map(([key, labels, properties]): Item => {
    const type = (labels as string[]).find((label) => isObjectType(schema.getType(label))) ?? '';
    return { key, type, labels, properties } as Item;
  });
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ids = items.filter(({ labels }) => labels.includes('Node'));
  const byId = new Map(ids.map((item) => [item.properties.id, item]));
  const redirects = items.filter(({ labels }) => labels.includes('Redirect'));
  const into = new Map(redirects.map(({ properties }) => [properties.id, properties.into]));
  const [out, back] = [new Map<string, Neighbour[]>(), new Map<string, Neighbour[]>()];
  for (const [edgeType, from, to, edge] of edges as unknown as readonly EdgeRow[]) {
    add(out, from, { edgeType, item: byKey.get(to) as Item, edge });
    add(back, to, { edgeType, item: byKey.get(from) as Item, edge });
  }
  const along =
    (ends: Map<string, Neighbour[]>) => (item: Item, edgeType: string, label?: string) =>
      (ends.get(item.key) ?? []).filter(
        (end) =>
          end.edgeType === edgeType && (label === undefined || end.item.labels.includes(label)),
      );
  return {
    all: (label) => items.filter(({ labels }) => labels.includes(label)),
    byId: (id) => byId.get(id),
    kept: (id) => byId.get(into.get(id) ?? id),
    to: along(out),
    from: along(back),
  };
}

function add(ends: Map<string, Neighbour[]>, key: string, end: Neighbour) {
  const known = ends.get(key) ?? [];
  known.push(end);
  ends.set(key, known);
}
