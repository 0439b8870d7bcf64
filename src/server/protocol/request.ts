import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A GraphQL request by POST or GET, before its document is parsed. */
export interface GraphQLRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Fields;
  readonly extensions?: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** The text of a document of ours that doors ask, typed by its answer. */
export interface AskedDocument<Data> extends DocumentTypeDecoration<Data, never> {
  readonly toString: () => string;
}
