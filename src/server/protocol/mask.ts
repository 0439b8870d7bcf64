import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { badInput, internal, tooCostly, tooDeep } from '../../errors.ts';
import type { Report } from './context.ts';
import { loggable } from './loggable.ts';

const LONGEST_MESSAGE = 500;

export type Mask = ReturnType<typeof createMask>;

/**
 * What a client sees of an error. An error with a code is passed on; any other is internal and goes into the
 * log whole.
 */
export function createMask(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown, report: Report) => {
    const known = translated(formatted, thrown);
    if (known) return shortened(known);
    const { id, operation } = report;
    log.error({ id, operation, path: formatted.path, err: loggable(thrown) }, 'failed');
    const { message, extensions } = internal(id);
    return { ...formatted, message, extensions };
  };
}

function translated(
  formatted: GraphQLFormattedError,
  thrown: unknown,
): GraphQLFormattedError | undefined {
  const { code } = formatted.extensions ?? {};
  if (causeOf(thrown) instanceof RangeError && code === 'GRAPHQL_PARSE_FAILED')
    return tooDeep('The document nests too deeply to be read.').toJSON();
  const [, tokens] = /contains more tha[nt] (\d+) tokens/.exec(formatted.message) ?? [];
  if (tokens !== undefined && code === 'GRAPHQL_PARSE_FAILED')
    return tooCostly(`A document may have up to ${tokens} tokens, but this one has more.`, {
      ...{ limit: 'maxTokens', max: Number(tokens) },
    }).toJSON();
  // Apollo wraps the server's error where a document has no operation to run.
  if (code === 'OPERATION_RESOLUTION_FAILURE' && thrown instanceof GraphQLError)
    return (thrown.originalError as GraphQLError).toJSON();
  if (code === 'BAD_REQUEST') return badInput(formatted.message).toJSON();
  return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? undefined : formatted;
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? causeOf(error.originalError)
    : error;
}

/** A quoted value can be as long as a request. */
function shortened(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const message = formatted.message.replace(/^Syntax Error: /, '');
  const short =
    message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)} ...` : message;
  // Without halves of surrogate pairs.
  return { ...formatted, message: Buffer.from(short).toString() };
}
