import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import { tooCostly } from '../../errors.ts';
import { Faults, MOST_FAULTS } from '../protocol/faults.ts';
import { assertDocumentWithin } from './limits.ts';
import { measure } from './measure.ts';

/**
 * Throws what is wrong with a document. Returns whether it had to check: a sound one is checked once. Limits are checked first, so that
 * validation has little to do.
 */
export function createDocumentCheck(schema: GraphQLSchema, limits: Limits) {
  const sound = new WeakSet<DocumentNode>();
  return (document: DocumentNode): boolean => {
    if (sound.has(document)) return false;
    assertDocumentWithin(measure(document), limits);
    const faults = validate(schema, document, undefined, { maxErrors: MOST_FAULTS });
    if (faults.length > 0) throw new Faults(faults.slice(0, MOST_FAULTS).map(toFault));
    sound.add(document);
    return true;
  };
}

/** graphql-js gives up if comparing fields of the same name would take too long. */
function toFault({ message, nodes }: GraphQLError): GraphQLError {
  return message === 'Validation aborted.'
    ? tooCostly(({ errors }) => errors.overlaps)
    : new GraphQLError(message, {
        nodes: nodes ?? null,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
}

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
