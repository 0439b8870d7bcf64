import type { Graph } from '../../src/graph/graph.ts';

/** A statement, as it was asked of Neo4j. */
export interface Asked {
  readonly text: string;
  /** What the one parameter of all composed statements holds. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** How a slow statement's record is checked afterwards: not a trip of the operation. */
const VERSION_ALONE = /^RETURN told$/m;

/** A graph that remembers what it was asked; `before` may do something ahead of a statement, told which it is. */
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
