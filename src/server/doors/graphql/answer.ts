import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  OperationTypeNode,
  getOperationAST,
} from 'graphql';
import type { Config } from '../../../config.ts';
import { badInput } from '../../../errors.ts';
import { type Exchange, sendKept, sendResult, setCodes, tagsIn } from '../../answers/send.ts';
import { type Pace, sendEvents } from '../../live/eventStream.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { addVary } from '../../protocol/guards.ts';
import { EVENT_STREAM, type MediaType, readAccept } from '../../protocol/mediaType.ts';
import { LANGUAGES, languageOf } from '../../../words/languages.ts';
import { parseDocument } from '../../cost/checkDocument.ts';
import type { Doors } from '../../http/door.ts';
import type { GraphQLRequest } from '../../protocol/request.ts';
import { refuse } from '../../http/refuse.ts';
import { statusOf } from '../../protocol/status.ts';
import type { Subscriptions } from '../../live/subscriptions.ts';

interface AnswerOptions extends Doors {
  readonly subscriptions: Subscriptions;
  /** When a request's token expires. */
  readonly heldUntil: (request: FastifyRequest) => number;
}

type Result = FormattedExecutionResult;

/** Answers requests to `/graphql`, in the media type that the client prefers. */
export function createAnswer(options: AnswerOptions) {
  const { answers, readRequest, open, config } = options;
  const sendStream = createSendStream(options);
  const vary = [
    'accept',
    'accept-encoding',
    'accept-language',
    ...(config.access.tokens ? ['authorization'] : []),
  ];
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { mediaType, takesEvents } = readAccept(request.headers.accept);
    if (mediaType === undefined) return refuse(reply, NOT_ACCEPTABLE, 406);
    const asked = readRequest(request);
    const language = languageOf(request.headers);
    const context = { ...open(request, reply), language, mayWrite: request.method === 'POST' };
    const exchange = { request, reply, context };
    addVary(reply, ...vary);
    void reply.header('content-language', LANGUAGES[language].tag);
    const subscription = takesEvents ? subscriptionIn(asked, config.limits.maxTokens) : undefined;
    if (mediaType === EVENT_STREAM || subscription)
      return sendStream(asked, subscription, { ...exchange, mediaType });
    const answered = await answers.answer(asked, context, tagsIn(request));
    if ('result' in answered)
      return sendResult(answered.result, mediaType, exchange, answered.body);
    // A cache on the way may keep the answer if it asks each time.
    if (request.method !== 'POST' && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-cache');
    if ('kept' in answered) return sendKept(answered.kept, mediaType, exchange, answers.codedOf);
    return reply.status(304).header('etag', answered.etag).send();
  };
}

/** Sends the events of a subscription, or the result of another operation as the only one. */
function createSendStream({ run, subscriptions, heldUntil, config, mask }: AnswerOptions) {
  const pace = paceOf(config);
  return async (
    asked: GraphQLRequest,
    subscription: DocumentNode | undefined,
    { mediaType, ...exchange }: Exchange & { readonly mediaType: MediaType },
  ): Promise<FastifyReply> => {
    const { request, reply, context } = exchange;
    const answered = await (subscription
      ? opened(subscription, asked, { context, until: heldUntil(request) })
      : run(asked, context));
    if ('results' in answered) return sendEvents(reply, answered.results, context, pace);
    if (statusOf(answered, mediaType) !== 200)
      return sendResult(answered, 'application/json', exchange);
    setCodes(context, answered);
    const only = Readable.from([answered])[Symbol.asyncIterator]();
    return sendEvents(reply, only as AsyncIterator<Result, void>, context, pace);
  };

  function opened(
    document: DocumentNode,
    asked: GraphQLRequest,
    subscriber: Parameters<Subscriptions['open']>[2],
  ): Promise<Result | { readonly results: AsyncIterator<Result, void> }> {
    const { context } = subscriber;
    return subscriptions.open(document, asked, subscriber).then(
      (results) => ({ results }),
      (error: unknown) => ({
        errors: errorsOf(error).map((one) => mask(one.toJSON(), one, context)),
      }),
    );
  }
}

/** Apollo reports documents that cannot be parsed. */
function subscriptionIn({ query, operationName }: GraphQLRequest, maxTokens: number) {
  if (!query.includes(OperationTypeNode.SUBSCRIPTION)) return undefined;
  try {
    const document = parseDocument(query, maxTokens);
    const operation = getOperationAST(document, operationName)?.operation;
    return operation === OperationTypeNode.SUBSCRIPTION ? document : undefined;
  } catch {
    return undefined;
  }
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
