/** A property value in the graph; integers are `bigint`, so that 40.0 stays a float. */
export type PropertyValue = string | number | bigint | boolean | readonly string[];

/** Properties without a value are absent. */
export type Properties = Readonly<Record<string, PropertyValue>>;

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
export interface SubNode {
  readonly label: string;
  readonly properties: Properties;
  readonly type: string;
  readonly to: string;
}

/** A graph or a part of one. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly attached: readonly SubNode[];
  readonly redirects: readonly Properties[];
}

export const NOTHING: Subgraph = { nodes: [], edges: [], attached: [], redirects: [] };

/** The whole graph that the data files describe: exactly what the import writes. */
export interface Projection extends Subgraph {
  readonly dataset: Properties;
}

/** Parts of a graph as one. */
export function joined(parts: readonly Subgraph[]): Subgraph {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
    attached: parts.flatMap(({ attached }) => attached),
    redirects: parts.flatMap(({ redirects }) => redirects),
  };
}

/** How many nodes and relationships a graph has. What is attached is one of each. */
export function graphSizeOf({ nodes, edges, attached, redirects }: Subgraph): number {
  return nodes.length + edges.length + 2 * attached.length + redirects.length;
}
