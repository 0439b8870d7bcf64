import type { Row } from '../../src/compose/read.ts';
import type { Facts } from './facts.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Json = unknown;

/** The same question for each contestant. Each answer is converted to the form of ours. */
export interface Operation {
  /** Also the name of the GraphQL operation. */
  readonly name: string;
  readonly title: string;

  /** The inputs, in turn. */
  readonly inputs: (facts: Facts) => readonly Variables[];

  /** The amount of work, where it grows with the world. */
  readonly work?: (facts: Facts) => number;

  /** In our schema; its variables are the input. */
  readonly query: string;

  /** Converts our answer to the compared form, where an order is not guaranteed. */
  readonly toCompared?: (data: never) => Json;

  readonly peer: Peer | Unable;

  /** A second way to ask the peer, if that may be faster. */
  readonly peerByList?: Peer;

  readonly floor: {
    readonly text: string;
    readonly params?: (input: Variables) => Variables;
    readonly read: (rows: readonly Row[]) => Json;
  };
}

/** Why the peer is left out. */
export interface Unable {
  readonly cannot: string;
}

/** The operation for `@neo4j/graphql`, in the schema that it makes from `bench/peer/types.graphql`. */
export interface Peer {
  readonly query: string;
  readonly variables?: (input: Variables) => Variables;
  readonly toOurs: (data: never) => Json;
}
