import type { IncomingMessage } from 'node:http';
import { Readable, addAbortSignal } from 'node:stream';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { internal } from '../../errors.ts';
import type { RequestContext } from '../protocol/context.ts';
import { loggable } from '../protocol/loggable.ts';

/** Ends without the end of the file if an error occurs or the client disconnects. */
export function streamOf(
  chunks: AsyncIterable<string | Uint8Array>,
  { report, signal }: RequestContext,
  log: Logger,
  { httpVersion, socket }: IncomingMessage,
): Readable {
  const stream = addAbortSignal(signal, Readable.from(noted(), { objectMode: false }));
  // HTTP/1.0 has no chunks: there the end of the connection is the end of the file, unless the connection is reset.
  if (httpVersion === '1.0') stream.once('error', () => socket.resetAndDestroy());
  return stream;

  async function* noted() {
    try {
      yield* chunks;
    } catch (error) {
      const known = error instanceof GraphQLError ? error : internal(report.id);
      report.codes = [String(known.extensions.code)];
      log.error({ id: report.id, err: loggable(error) }, 'export interrupted');
      throw error;
    }
  }
}
