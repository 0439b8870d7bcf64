import { type ASTNode, GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Language } from './words/languages.ts';
import { ENGLISH, type Sentence, wordsIn } from './words/words.ts';
import type { TimeUse } from './words/en/errors.ts';

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
  | 'GONE'
  | 'INTERNAL';

/** What an error says; in English, if it is about how a request is written. */
type Message = Sentence | string;

const sentences = new WeakMap<Error, Sentence>();

/** What an error says in a language, also one in which it is the cause; undefined if it says the same in all. */
export function messageIn(language: Language, error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const own = sentences.get(error)?.(wordsIn(language));
  return own ?? messageIn(language, (error as Partial<GraphQLError>).originalError);
}

/** The client sent something invalid; the message says what was expected and what was found, `nodes` where. */
export function badInput(message: Message, nodes?: readonly ASTNode[]): GraphQLError {
  return withCode('BAD_USER_INPUT', message, {}, nodes);
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
  return withCode('TIMEOUT', ({ errors }) => errors.timedOut(timeoutMs));
}

/** The operation exceeds a limit; `details` give the numbers for programs. */
export const tooCostly = coded('TOO_COSTLY');

/** The operation nests too deeply; `details` give the numbers for programs. */
export const tooDeep = coded('TOO_DEEP');

/** The client sent too many requests. */
export function rateLimited(perMinute: number, seconds: number): GraphQLError {
  const message: Sentence = ({ errors }) => errors.rateLimited(perMinute, seconds);
  return withCode('RATE_LIMITED', message, { retryAfter: seconds });
}

/** The client's operations have taken too much of the database's or the server's time. */
export const timeSpent =
  (what: TimeUse) =>
  (perMinute: number, seconds: number): GraphQLError => {
    const message: Sentence = ({ errors }) => errors.timeSpent(what, perMinute, seconds);
    return withCode('RATE_LIMITED', message, { retryAfter: seconds });
  };

const graphAway: Sentence = ({ errors }) => errors.graphAway;

/** Neo4j, or another required service, does not answer. */
export function unavailable(message: Message = graphAway): GraphQLError {
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
    sentences.set(this, graphAway);
    this.reason = reason;
  }
}

/** The server has as much to do as it can; `seconds` is when there may be room. */
export function busy(why: Sentence, seconds = BUSY_S): GraphQLError {
  const retryAfter = Math.max(1, Math.ceil(seconds));
  const message: Sentence = (words) => words.errors.tryIn(why(words), retryAfter);
  return withCode('BUSY', message, { retryAfter });
}

const BUSY_S = 30;

/** The request has no valid credentials. */
export const unauthenticated = coded('UNAUTHENTICATED');

export function expired(): GraphQLError {
  return unauthenticated(({ errors }) => errors.expired);
}

/** The caller is known and lacks permission. */
export const forbidden = coded('FORBIDDEN');

/** The address names a version of the record that is not served any more. */
export const gone = coded('GONE');

/** A bug in the server; the client only learns the id of the log entry. */
export function internal(id: string): GraphQLError {
  return withCode('INTERNAL', ({ errors }) => errors.internal(id), { id });
}

function withCode(
  code: ErrorCode,
  message: Message,
  details: GraphQLErrorExtensions = {},
  nodes: readonly ASTNode[] | null = null,
): GraphQLError {
  const usual = typeof message === 'string' ? message : message(ENGLISH);
  const error = new GraphQLError(usual, { nodes, extensions: { code, ...details } });
  if (typeof message !== 'string') sentences.set(error, message);
  return error;
}

function coded(code: ErrorCode) {
  return (message: Message, details?: GraphQLErrorExtensions) => withCode(code, message, details);
}
