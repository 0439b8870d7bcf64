import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { words } from '../words/words.ts';

/** A document's text, typed by its variables and its result. */
export type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & {
  toString(): string;
};

/** A request to the API. Equal requests have equal text, so that they share a cache entry. */
export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function toRequest<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Request {
  const query = operation.toString().trim().replace(MARGIN, '');
  return {
    query,
    variables: { ...(variables as object), ...(words.namesIn.length > 0 && languagesOf(query)) },
  };
}

/** The languages of names are a variable of most operations, and whether names of ties are built from them of some. */
function languagesOf(query: string): object {
  const takes = (name: string) => new RegExp(`^query \\w+\\([^)]*\\$${name}: `).test(query);
  return {
    ...(takes('in') && { in: words.namesIn }),
    ...(takes('translated') && { translated: true }),
  };
}

export const keyOf = (request: Request) => JSON.stringify(request);

/** The operation's name; without one, the name of the document's first operation. */
export const nameOf = ({ query }: Request) => /\bquery (\w+)/.exec(query)?.[1] ?? 'query';

/** The generator indents the first line of each definition. */
const MARGIN = /^ {4}(?=query|fragment)/gm;
