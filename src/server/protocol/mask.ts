import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { badInput, internal, messageIn, tooCostly, tooDeep } from '../../errors.ts';
import type { RequestContext } from './context.ts';
import { loggable } from './loggable.ts';

const LONGEST_MESSAGE = 500;

export type Mask = ReturnType<typeof createMask>;

/**
 * What a client sees of an error, in the language that it asked for. An error with a code is passed on; any other is internal and
 * goes into the log whole.
 */
export function createMask(log: Logger) {
  return (
    formatted: GraphQLFormattedError,
    thrown: unknown,
    { language, report }: Pick<RequestContext, 'language' | 'report'>,
  ): GraphQLFormattedError => {
    const inLanguage = (error: unknown, usual: string) => messageIn(language, error) ?? usual;
    const own = ownFor(formatted, thrown);
    const known = own?.toJSON() ?? formatted;
    const { code } = known.extensions ?? {};
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR')
      return shortened({ ...known, message: inLanguage(own ?? thrown, known.message) });
    const { id, operation } = report;
    log.error({ id, operation, path: formatted.path, err: loggable(thrown) }, 'failed');
    const error = internal(id);
    const { extensions, message } = error;
    return { ...formatted, message: inLanguage(error, message), extensions };
  };
}

/** An error of the server in place of one of graphql-js or Apollo. */
function ownFor(formatted: GraphQLFormattedError, thrown: unknown): GraphQLError | undefined {
  const { code } = formatted.extensions ?? {};
  if (causeOf(thrown) instanceof RangeError && code === 'GRAPHQL_PARSE_FAILED')
    return tooDeep(({ errors }) => errors.unreadablyDeep);
  const [, tokens] = /contains more tha[nt] (\d+) tokens/.exec(formatted.message) ?? [];
  if (tokens !== undefined && code === 'GRAPHQL_PARSE_FAILED')
    return tooCostly(({ errors }) => errors.tokens(Number(tokens)), {
      ...{ limit: 'maxTokens', max: Number(tokens) },
    });
  // Apollo wraps the server's error where a document has no operation to run.
  if (code === 'OPERATION_RESOLUTION_FAILURE' && thrown instanceof GraphQLError)
    return thrown.originalError as GraphQLError;
  return code === 'BAD_REQUEST' ? badInput(formatted.message) : undefined;
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
