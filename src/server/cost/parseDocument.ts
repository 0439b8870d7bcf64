import { type DocumentNode, GraphQLError, parse } from 'graphql';

/** For documents that Apollo does not parse; throws Apollo's messages. */
export function parseDocument(query: string, maxLexicalTokens: number): DocumentNode {
  try {
    return parse(query, { maxLexicalTokens });
  } catch (error) {
    const { message } = error as Error;
    throw new GraphQLError(message, {
      originalError: error as Error,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
}
