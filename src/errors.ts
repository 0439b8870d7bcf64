import { GraphQLError } from 'graphql';

/** The codes that clients may rely on, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'TOO_COSTLY'
  | 'TOO_DEEP'
  | 'TIMEOUT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** The client asked for what cannot be; the message says what was expected and what came. */
export function badInput(message: string): GraphQLError {
  return withCode('BAD_USER_INPUT', message);
}

/** The time limit was reached, and the work was stopped in Neo4j too. */
export function timedOut(timeoutMs: number): GraphQLError {
  return withCode(
    'TIMEOUT',
    `Expected an answer within ${timeoutMs} ms, but it took longer and was stopped. Ask for less: smaller pages, fewer levels or a narrower filter.`,
  );
}

/** The operation asks for more than one may. */
export function tooCostly(message: string): GraphQLError {
  return withCode('TOO_COSTLY', message);
}

/** The operation nests deeper than one may. */
export function tooDeep(message: string): GraphQLError {
  return withCode('TOO_DEEP', message);
}

/** Neo4j does not answer. */
export function unavailable(): GraphQLError {
  return withCode('UNAVAILABLE', 'The graph does not answer at the moment. Try again shortly.', 503);
}

/** Ours; the client is told no more than the id by which the log has it. */
export function internal(id: string): GraphQLError {
  return withCode('INTERNAL', `Something went wrong on our side. The log has it as ${id}.`);
}

function withCode(code: ErrorCode, message: string, status?: number): GraphQLError {
  const http = status === undefined ? {} : { http: { status } };
  return new GraphQLError(message, { extensions: { code, ...http } });
}
