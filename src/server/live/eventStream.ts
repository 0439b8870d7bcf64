import { Readable, addAbortSignal } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import type { RequestContext } from '../protocol/context.ts';

/** In milliseconds. */
export interface Pace {
  /** After this time without an event, the server sends a sign of life. */
  readonly beat: number;
  /** A client that reads nothing for this time is disconnected. */
  readonly patience: number;
}

/**
 * Sends results as events, as the distinct connections mode of GraphQL over SSE prescribes. Its library,
 * graphql-sse, buffers everything that a slow client has not read; here the next result is not made before
 * there is room for it. Throws why the request has ended, if it has.
 */
export function sendEvents(
  reply: FastifyReply,
  results: AsyncIterator<FormattedExecutionResult, void>,
  context: RequestContext,
  pace: Pace,
): FastifyReply {
  context.signal.throwIfAborted();
  const texts = toTexts(results, pace.beat, context.report);
  const stream = Readable.from(hurried(texts, context, pace.patience), { objectMode: false });
  return (
    reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no')
      // A stream that ends while the server stops would leave a connection to wait for.
      .header('connection', 'close')
      .send(addAbortSignal(context.signal, stream))
  );
}

const BEAT = ':\n\n';

async function* toTexts(
  results: AsyncIterator<FormattedExecutionResult, void>,
  beatMs: number,
  report: RequestContext['report'],
): AsyncGenerator<string, void> {
  // Some browsers do not accept headers without a body.
  yield BEAT;
  for (;;) {
    const coming = results.next();
    coming.catch(() => undefined);
    while (await isLate(coming, beatMs)) yield BEAT;
    const { done, value } = await coming;
    if (done === true) break;
    report.events = (report.events ?? 0) + 1;
    yield `event: next\ndata: ${JSON.stringify(value)}\n\n`;
  }
  yield 'event: complete\ndata:\n\n';
}

async function isLate(coming: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(ms, true, { signal: timer.signal }).catch(() => false);
  const came = coming.catch(() => undefined).then(() => false);
  const found = await Promise.race([came, late]);
  timer.abort();
  return found;
}

async function* hurried(
  texts: AsyncGenerator<string, void>,
  { abort }: RequestContext,
  patienceMs: number,
): AsyncGenerator<string, void> {
  for await (const text of texts) {
    const late = setTimeout(() => abort(new Error('The client takes no events.')), patienceMs);
    try {
      yield text;
    } finally {
      clearTimeout(late);
    }
  }
}
