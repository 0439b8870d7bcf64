import type { GraphReader } from './reader.ts';

/** A field that TypeScript makes of what Cypher fetches for it, or by asking on its own. */
export interface Computed {
  /** What is selected for it: of what its Cypher returns or, if it has none, of its own object. */
  readonly needs?: string;
  /** The argument without which it is not computed, but is a property of its node. */
  readonly given?: string;
  readonly resolve?: (fetched: never, args: never) => unknown;
  /** `selected` are the names of the fields that are selected of the answer, for what is costly and seldom asked for. */
  readonly ask?: (
    args: never,
    context: never,
    reader: GraphReader,
    selected: ReadonlySet<string>,
  ) => unknown;
  /** About how long lists in the answer may be that are no pages and not short, by the names of their fields. */
  readonly lengths?: (args: never) => Readonly<Record<string, number>>;
  /** What one call takes besides the values that it answers with, in units of cost; `bench/work.ts` measures it. */
  readonly work?: number;
}

/** A type that has no node: its values are made of what a property of a node holds. */
export interface Stored {
  readonly fromStored: (value: never) => unknown;
}

/** What a client's input becomes before it is a parameter of Cypher. */
export interface Input {
  readonly toParameter: (value: never) => unknown;
}

/** A node in an answer of TypeScript's: what is selected of it comes from the graph. */
export interface NodeReference {
  readonly id: string;
}
