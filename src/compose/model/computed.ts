import type { Words } from '../../words/words.ts';

/** A field that TypeScript makes from what Cypher fetches for it, or by its own queries. */
export interface ComputedField {
  /** The fields that are fetched for it: of what its Cypher returns or, without Cypher, of its own object. */
  readonly needs?: string;
  /** The argument without which it is not computed, but read as a property of its node. */
  readonly given?: string;
  /** `words` are those of the language of the answer. */
  readonly resolve?: (fetched: never, args: never, words: Words) => unknown;
  /** `reader` reads the graph in the state of the rest of the operation; `selected` are the names of the selected subfields, for results that are expensive and seldom requested. */
  readonly ask?: (
    args: never,
    context: never,
    reader: never,
    selected: ReadonlySet<string>,
  ) => unknown;
  /** An estimate of the length of the result, and of lists in it that are neither pages nor short, by field name; of a text, in values of some 20 characters. */
  readonly lengths?: (args: never) => Readonly<Record<string, number>>;
  /** What one call takes besides the values that it answers with, in units of cost; `docs/limits.md` says how it is measured. */
  readonly work?: number;
  /** It is not of the record alone, but also of the caller and the moment, so that no answer with it is kept. */
  readonly isPassing?: true;
}

/** A type without nodes: its values are made from a property of a node. */
export interface StoredType {
  readonly fromStored: (value: never, words: Words) => unknown;
}

/** Converts a client's input to a Cypher parameter. */
export interface Input {
  readonly toParameter: (value: never) => unknown;
}
