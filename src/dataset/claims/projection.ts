/** A property value in the graph; integers are `bigint`, so that 40.0 stays a float. */
export type Value = string | number | bigint | boolean | readonly string[];

/** Properties without a value are absent. */
export type Properties = Readonly<Record<string, Value>>;

/** A node with its own id; `Node` is one of its labels. */
export interface GraphNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface GraphEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A node without an id, identified by the node that it belongs to. */
export interface Attached {
  readonly label: string;
  readonly properties: Properties;
  readonly type: string;
  readonly to: string;
}

/** A graph or a part of one. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly attached: readonly Attached[];
  readonly redirects: readonly Properties[];
}

export const NOTHING: Graph = { nodes: [], edges: [], attached: [], redirects: [] };

/** The whole graph that the data files describe: exactly what the import writes. */
export interface Projection extends Graph {
  readonly dataset: Properties;
}

/** Parts of a graph as one. */
export function joined(parts: readonly Graph[]): Graph {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
    attached: parts.flatMap(({ attached }) => attached),
    redirects: parts.flatMap(({ redirects }) => redirects),
  };
}

/** How many nodes and relationships a graph has. What is attached is one of each. */
export function sizeOf({ nodes, edges, attached, redirects }: Graph): number {
  return nodes.length + edges.length + 2 * attached.length + redirects.length;
}

/** Leaves out what has no value. */
export function withoutNull<V>(
  properties: Readonly<Record<string, V | null | undefined>>,
): Readonly<Record<string, V>> {
  const kept: Record<string, V> = {};
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}
