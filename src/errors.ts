import { type ASTNode, GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** The codes that clients can rely on, in `extensions.code`; `docs/limits.md` says what to do about each. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'TOO_COSTLY'
  | 'TOO_DEEP'
  | 'TIMEOUT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'BUSY'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INTERNAL';

/** The client sent something invalid; the message says what was expected and what was found, `nodes` where. */
export function badInput(message: string, nodes?: readonly ASTNode[]): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT' satisfies ErrorCode };
  return new GraphQLError(message, { nodes: nodes ?? null, extensions });
}

/**
 * The client sent only an id of a document. Clients that then send the document at once know this message, which Apollo's protocol sets:
 * https://github.com/apollographql/apollo-link-persisted-queries#protocol
 */
export const persistedQueryNotSupported = (): GraphQLError =>
  withCode('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported', {
    reason: 'Expected a `query`, but got only an id: this server has no list of documents.',
  });

/** The time limit was reached, and the work was stopped in Neo4j too. */
export function timedOut(timeoutMs: number): GraphQLError {
  return withCode(
    'TIMEOUT',
    `Expected an answer within ${timeoutMs} ms, but it took longer and was stopped. Ask for less (smaller pages, fewer levels, a narrower filter), or try again when the server is less busy.`,
  );
}

/** The operation exceeds a limit; `details` give the numbers for programs. */
export const tooCostly = coded('TOO_COSTLY');

/** The operation nests too deeply; `details` give the numbers for programs. */
export const tooDeep = coded('TOO_DEEP');

/** The client sent too many requests. */
export function rateLimited(perMinute: number, seconds: number): GraphQLError {
  return withCode(
    'RATE_LIMITED',
    `Expected up to ${perMinute} requests a minute, but there were more. Try again in ${seconds} s.`,
    { retryAfter: seconds },
  );
}

/** The client's operations have taken too much of the database's or the server's time. */
export const timeSpent =
  (what: 'CPU time' | 'database time') =>
  (perMinute: number, seconds: number): GraphQLError =>
    withCode(
      'RATE_LIMITED',
      `Expected operations to take up to ${perMinute} ms of ${what} a minute, but yours took more. Try again in ${seconds} s.`,
      { retryAfter: seconds },
    );

/** Neo4j, or another required service, does not answer. */
export function unavailable(
  message = 'The graph does not answer at the moment. Try again shortly.',
): GraphQLError {
  return withCode('UNAVAILABLE', message);
}

export const isUnavailable = (error: unknown) => hasCode(error, 'UNAVAILABLE');

export function hasCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof GraphQLError && error.extensions.code === code;
}

/**
 * Neo4j answers but rejects the server's credentials. Clients see an ordinary UNAVAILABLE; `reason` is for
 * the operator.
 */
export class AccessRefused extends GraphQLError {
  readonly reason: string;

  constructor(reason: string) {
    const { message, extensions } = unavailable();
    super(message, { extensions });
    this.reason = reason;
  }
}

/** The server has as much to do as it can; `seconds` is when there may be room. */
export function busy(message: string, seconds = BUSY_S): GraphQLError {
  const retryAfter = Math.max(1, Math.ceil(seconds));
  return withCode('BUSY', `${message} Try again in ${retryAfter} s.`, { retryAfter });
}

const BUSY_S = 30;

/** The request has no valid credentials. */
export const unauthenticated = coded('UNAUTHENTICATED');

export function expired(): GraphQLError {
  return unauthenticated('Expected a valid token, but this one has expired.');
}

/** The caller is known and lacks permission. */
export const forbidden = coded('FORBIDDEN');

/** A bug in the server; the client only learns the id of the log entry. */
export function internal(id: string): GraphQLError {
  return withCode('INTERNAL', `Internal error. The server's log has the details under ${id}.`, {
    id,
  });
}

function withCode(code: ErrorCode, message: string, details?: GraphQLErrorExtensions) {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

function coded(code: ErrorCode) {
  return (message: string, details?: GraphQLErrorExtensions) => withCode(code, message, details);
}
