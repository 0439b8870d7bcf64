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

/** Neo4j needed more memory for the operation than it may use. */
export function tooCostly(): GraphQLError {
  return withCode(
    'TOO_COSTLY',
    'The operation needs more memory than it may use. Ask for less: smaller pages, fewer levels or a narrower filter.',
  );
}

/** Neo4j does not answer. */
export function unavailable(): GraphQLError {
  return withCode('UNAVAILABLE', 'The graph does not answer at the moment. Try again shortly.');
}

function withCode(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
