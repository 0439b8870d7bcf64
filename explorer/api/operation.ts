import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document as it is sent, which knows what it asks and answers. */
export type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & {
  toString(): string;
};

/** What is asked of the API: the same request is the same text. */
export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function toRequest<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Request {
  const query = operation.toString().trim().replace(MARGIN, '');
  return { query, variables: variables as Readonly<Record<string, unknown>> };
}

export const keyOf = (request: Request) => JSON.stringify(request);

/** Of the operation, or of the document's first. */
export const nameOf = ({ query }: Request) => /\bquery (\w+)/.exec(query)?.[1] ?? 'query';

/** The generator indents the first line of each definition. */
const MARGIN = /^ {4}(?=query|fragment)/gm;
