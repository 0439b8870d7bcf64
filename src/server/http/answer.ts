import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  OperationTypeNode,
  getOperationAST,
} from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { badInput } from '../../errors.ts';
import type { ClientOf } from './admission.ts';
import { thrownOf } from '../apollo.ts';
import { type RequestContext, openContext } from './context.ts';
import { type Pace, sendEvents } from '../live/eventStream.ts';
import { errorsOf } from './faults.ts';
import { createMask } from './mask.ts';
import { EVENTS, chooseMediaType, takesEvents } from './mediaType.ts';
import { parseDocument } from '../cost/parseDocument.ts';
import type { GraphQLRequest, ReadRequest } from './readRequest.ts';
import { refuse } from './refuse.ts';
import { setRetryAfter, statusOf } from './status.ts';
import type { Subscriptions } from '../live/subscriptions.ts';

export interface Answering {
  readonly apollo: ApolloServer<RequestContext>;
  readonly subscriptions: Subscriptions;
  readonly readRequest: ReadRequest;
  /** When a request's token expires. */
  readonly clientOf: ClientOf;
  readonly heldUntil: (request: FastifyRequest) => number;
  readonly config: Config;
  readonly log: Logger;
}

type Result = FormattedExecutionResult;

/** Answers requests to `/graphql`, in the media type that the client prefers. */
export function createAnswer({
  apollo,
  subscriptions,
  readRequest,
  clientOf,
  heldUntil,
  config,
  log,
}: Answering) {
  const mask = createMask(log);
  const pace = paceOf(config);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const mediaType = chooseMediaType(request.headers.accept);
    if (mediaType === undefined) return refuse(reply, NOT_ACCEPTABLE, 406);
    const asked = readRequest(request);
    const context = openContext(request, reply, clientOf(request));
    void reply.header('vary', 'accept');
    const subscription = takesEvents(request.headers.accept)
      ? subscriptionIn(asked, config.limits.maxTokens)
      : undefined;
    const inEvents = mediaType === EVENTS || subscription !== undefined;
    const answered = await (subscription
      ? opened(subscription, asked, {
          ...{ context, until: heldUntil(request) },
        })
      : answer(asked, context));
    if ('results' in answered) return sendEvents(reply, answered.results, context, pace);
    const { errors = [] } = answered;
    if (errors.length > 0) context.report.codes = errors.map(codeOf);
    const status = statusOf(answered, mediaType);
    if (inEvents && status === 200) return sendEvents(reply, only(answered), context, pace);
    setRetryAfter(reply, errors);
    return reply
      .status(status)
      .header('content-type', `${inEvents ? 'application/json' : mediaType}; charset=utf-8`)
      .send(JSON.stringify(answered));
  };

  async function answer(asked: GraphQLRequest, context: RequestContext): Promise<Result> {
    const { body } = await apollo.executeOperation(asked, { contextValue: context });
    if (body.kind !== 'single') throw new Error('Expected one answer, but got several.');
    const { data, extensions, errors: found } = body.singleResult;
    const errors = found?.map((error) => mask(error, thrownOf(error), context.report));
    return { errors, data, extensions } as Result;
  }

  async function opened(
    document: DocumentNode,
    asked: GraphQLRequest,
    opening: Parameters<Subscriptions['open']>[2],
  ): Promise<Result | { readonly results: AsyncIterator<Result, void> }> {
    try {
      return { results: await subscriptions.open(document, asked, opening) };
    } catch (error) {
      const { report } = opening.context;
      return { errors: errorsOf(error).map((one) => mask(one.toJSON(), one, report)) };
    }
  }
}

/** Apollo reports documents that cannot be parsed. */
function subscriptionIn(
  { query, operationName }: GraphQLRequest,
  maxTokens: number,
): DocumentNode | undefined {
  if (!query.includes(OperationTypeNode.SUBSCRIPTION)) return undefined;
  try {
    const document = parseDocument(query, maxTokens);
    const operation = getOperationAST(document, operationName)?.operation;
    return operation === OperationTypeNode.SUBSCRIPTION ? document : undefined;
  } catch {
    return undefined;
  }
}

function only(result: Result): AsyncIterator<Result, void> {
  return Readable.from([result])[Symbol.asyncIterator]();
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  return String(extensions?.code);
}

const LONGEST_BEAT_MS = 12_000;

/** A connection without progress is ended after this time. */
function paceOf({ limits, receiveTimeoutMs }: Config): Pace {
  const patience = limits.maxQueueMs + limits.timeoutMs + receiveTimeoutMs;
  return { patience, beat: Math.min(LONGEST_BEAT_MS, patience / 2) };
}

const NOT_ACCEPTABLE = badInput(
  'Expected to `accept` "application/json", "application/graphql-response+json" or "text/event-stream".',
);
