import type { Graph } from '../../src/neo4j/graph.ts';

/** A statement that was sent to Neo4j. */
export interface Asked {
  readonly text: string;
  /** The content of the single parameter of composed statements. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** The check after a slow statement, which is not a trip of the operation. */
const VERSION_ALONE = /^RETURN told$/m;

/** A graph that records its statements; `before` can do something ahead of a statement. */
export function countingGraph(
  graph: Graph,
  before: (count: number) => Promise<void> | void = () => undefined,
) {
  const asked: Asked[] = [];
  return {
    asked,
    read: async (...[text, params, options]: Parameters<Graph['read']>) => {
      if (!VERSION_ALONE.test(text)) {
        asked.push({ text, given: (params.given ?? {}) as Asked['given'] });
        await before(asked.length);
      }
      return graph.read(text, params, options);
    },
  } satisfies Graph & { readonly asked: readonly Asked[] };
}
