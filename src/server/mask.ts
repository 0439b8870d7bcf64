import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { internal } from '../errors.ts';

/** Errors with a code are told as they are; any other is ours, goes into the log whole, and is masked. */
export function createMask(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    if (isToldAsItIs(formatted, error)) return withoutHttp(formatted);
    const id = randomUUID();
    log.error({ err: error, path: formatted.path, id }, 'An operation failed on our side.');
    const { message, extensions } = internal(id);
    return { ...formatted, message, extensions };
  };
}

/** What graphql-js says of a bad value is a `GraphQLError` that nothing else caused. */
function isToldAsItIs({ extensions }: GraphQLFormattedError, error: unknown): boolean {
  const code = extensions?.code;
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return true;
  return error instanceof GraphQLError && error.extensions.code !== undefined;
}

function withoutHttp(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { http: _http, stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
