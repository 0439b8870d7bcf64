/** A GraphQL request by POST or GET, before its document is parsed. */
export interface GraphQLRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Fields;
  readonly extensions?: Fields;
}

type Fields = Readonly<Record<string, unknown>>;
