export type Variables = Readonly<Record<string, unknown>>;

/** The rows of a statement, by column. */
type Read = (text: string, params?: Variables) => Promise<readonly Variables[]>;

/** The same question for each contestant. Each selects the same values in the same order. */
export interface Operation {
  /** Also the name of the GraphQL operation. */
  readonly name: string;
  readonly title: string;
  /** The inputs, in turn, which are read from the store: the variables of all contestants. */
  readonly inputs: (read: Read) => Promise<readonly Variables[]>;
  /** In our schema. */
  readonly query: string;
  /** For `@neo4j/graphql`, in the schema that it makes from `bench/peer/types.graphql`. */
  readonly peer: string;
  /** How many times the throughput of the peer is aimed at. */
  readonly times?: number;
  /** In Cypher. */
  readonly floor: string;
}

/** Of pages of ties. */
export const PAGE_SIZE = 50;
