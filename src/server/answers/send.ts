import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import type { RequestContext } from '../protocol/context.ts';
import { addVary } from '../protocol/guards.ts';
import type { Mask } from '../protocol/mask.ts';
import type { MediaType } from '../protocol/mediaType.ts';
import { setRetryAfter, statusOf } from '../protocol/status.ts';
import type { Answers, KeptAnswer } from './answers.ts';
import { type Coding, chooseCoding, encode } from './encode.ts';

/** A request and its response. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly context: RequestContext;
}

/** Sends a result that is not kept. */
export function sendResult(
  result: FormattedExecutionResult,
  mediaType: MediaType,
  exchange: Exchange,
  body: Buffer = Buffer.from(JSON.stringify(result)),
): Promise<FastifyReply> {
  const { reply, context } = exchange;
  setCodes(context, result);
  setRetryAfter(reply, result.errors ?? []);
  void reply.status(statusOf(result, mediaType));
  return sendBody(body, mediaType, encode, exchange);
}

/** Sends errors where the answer would be no GraphQL result, so that the status tells them too. */
export function sendErrors(
  thrown: readonly GraphQLError[],
  mask: Mask,
  { reply, context }: Omit<Exchange, 'request'>,
): FastifyReply {
  const errors = thrown.map((error) => mask(error.toJSON(), error, context));
  setCodes(context, { errors });
  setRetryAfter(reply, errors);
  return reply.status(statusOf({ errors }, 'application/graphql-response+json')).send({ errors });
}

export function sendKept(
  kept: KeptAnswer,
  mediaType: MediaType,
  exchange: Exchange,
  codedOf: Answers['codedOf'],
): Promise<FastifyReply> {
  void exchange.reply.header('etag', kept.etag);
  return sendBody(kept.body, mediaType, (_body, coding) => codedOf(kept, coding), exchange);
}

/** For the log and the metrics. */
export function setCodes({ report }: RequestContext, { errors = [] }: FormattedExecutionResult) {
  if (errors.length > 0) report.codes = errors.map(({ extensions }) => String(extensions?.code));
}

/** The tags of the answers that a client has; a POST asks for a whole answer. */
export function tagsIn({ headers, method }: FastifyRequest): readonly string[] {
  const tags = method === 'POST' ? undefined : headers['if-none-match'];
  return (tags ?? '').split(',').flatMap((one) => {
    const tag = one.trim();
    return tag === '' ? [] : [tag.startsWith('W/') ? tag : `W/${tag}`];
  });
}

/** Sends a text that does not change while the server runs. A cache on the way may keep it if it asks each time. */
export function sendText(
  { text, mediaType }: { readonly text: string | Buffer; readonly mediaType: string },
  exchange: Pick<Exchange, 'request' | 'reply'>,
): Promise<FastifyReply> | FastifyReply {
  const { request, reply } = exchange;
  const body = typeof text === 'string' ? Buffer.from(text) : text;
  const etag = `W/"${hash('sha256', body, 'base64url')}"`;
  addVary(reply, 'accept-encoding');
  void reply.header('etag', etag);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache');
  if (tagsIn(request).includes(etag)) return reply.status(304).send();
  return sendBody(body, mediaType, encode, exchange);
}

async function sendBody(
  body: Buffer,
  mediaType: string,
  coded: (body: Buffer, coding: Coding) => Promise<Buffer>,
  { request, reply }: Pick<Exchange, 'request' | 'reply'>,
): Promise<FastifyReply> {
  void reply.header('content-type', `${mediaType}; charset=utf-8`);
  const coding = chooseCoding(request.headers['accept-encoding'], body.length);
  if (coding === undefined) return reply.send(body);
  return reply.header('content-encoding', coding).send(await coded(body, coding));
}
