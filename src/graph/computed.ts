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
}

/** A type that has no node: its values are made of what a property of a node holds. */
export interface Stored {
  readonly fromStored: (value: never) => unknown;
}

/** What a client's input becomes before it is a parameter of Cypher. */
export interface Input {
  readonly toParameter: (value: never) => unknown;
}

/** A field made of what is fetched for it; a node in the answer need be no more than its id. An error that it throws is the field's. */
export function computed<Fetched, Made, Args = object>(field: {
  readonly needs?: string;
  readonly given?: string;
  readonly resolve: (fetched: Fetched, args: Args) => Made;
}): Computed {
  return field;
}

/** A field of `Query` that is answered without Cypher at its coordinate, by itself; nodes as in `computed`. */
export function question<Args, Context, Made>(
  ask: (
    args: Args,
    context: Context,
    reader: GraphReader,
    selected: ReadonlySet<string>,
  ) => Made | Promise<Made>,
  lengths?: (args: Args) => Readonly<Record<string, number>>,
): Computed {
  return lengths === undefined ? { ask } : { ask, lengths };
}

/** An argument or a filter's field whose value Cypher gets in another form; an error that it throws is its field's. */
export function input<Value>(toParameter: (value: Value) => unknown): Input {
  return { toParameter };
}

/** How a type's values are made of a property; not called for null. */
export function stored<Value, Made>(fromStored: (value: Value) => Made): Stored {
  return { fromStored };
}

/** What a computed field may answer for a type of the schema: of a node, its id is enough. */
export type Made<T> = T extends readonly (infer Item)[]
  ? readonly Made<Item>[]
  : T extends { readonly id: string }
    ? { readonly id: string }
    : T extends object
      ? { readonly [Field in Exclude<keyof T, '__typename'>]: Made<T[Field]> }
      : T;
