import type { Row } from '../../src/graph/graph.ts';
import type { Facts } from './facts.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Json = unknown;

/** The same question, put to each of those that are compared. Each answer is brought to what ours says. */
export interface Operation {
  /** Also the name of the GraphQL operation. */
  readonly name: string;
  readonly title: string;

  /** What is asked one after another, in turn. */
  readonly inputs: (facts: Facts) => readonly Variables[];

  /** How much there is to do, where it grows with the world. */
  readonly work?: (facts: Facts) => number;

  /** In the language of our schema; its variables are the input. */
  readonly query: string;

  /** Brings ours to what is compared, where an order is nobody's promise. */
  readonly toCompared?: (data: never) => Json;

  readonly peer: Peer | Unable;

  /** Where the peer has another way that may be the better one. */
  readonly peerByList?: Peer;

  readonly floor: {
    readonly text: string;
    readonly params?: (input: Variables) => Variables;
    readonly read: (rows: readonly Row[]) => Json;
  };
}

/** Why the peer is not asked. */
export interface Unable {
  readonly cannot: string;
}

/** What `@neo4j/graphql` is asked, by the schema that it makes of `bench/peer/types.graphql`. */
export interface Peer {
  readonly query: string;
  readonly variables?: (input: Variables) => Variables;
  readonly toOurs: (data: never) => Json;
}
