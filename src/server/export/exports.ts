import type { IncomingMessage } from 'node:http';
import { Readable, addAbortSignal } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { badInput, internal, timedOut } from '../../errors.ts';
import type { Format } from '../../export/format.ts';
import { FORMATS } from '../../export/formats.ts';
import { rawCsv } from '../../export/formats/csv.ts';
import { type OpenExport, createOpenExport } from '../../export/openExport.ts';
import { scopeOf } from '../../export/scope.ts';
import { sendErrors } from '../answers/send.ts';
import type { ClientOf } from '../http/admission.ts';
import { createDocumentCheck } from '../cost/checkDocument.ts';
import { type RequestContext, openContext } from '../http/context.ts';
import type { Parts } from '../createServer.ts';
import { errorsOf } from '../http/faults.ts';
import { loggable } from '../http/loggable.ts';
import { createMask } from '../http/mask.ts';
import { coerced, operationIn, operationOf } from '../cost/operation.ts';
import { parseDocument } from '../cost/parseDocument.ts';
import { createSlots } from './slots.ts';
import type { ReadRequest } from '../http/readRequest.ts';

interface Exporting extends Pick<Parts, 'config' | 'graph' | 'log' | 'model'> {
  readonly readRequest: ReadRequest;
}

/**
 * `/export`: the result of a query as a file. An error before the first byte is reported; a later one
 * interrupts the response.
 */
export function addExports(
  server: FastifyInstance,
  exporting: Exporting,
  { clientOf, ...admission }: RouteShorthandOptions & { readonly clientOf: ClientOf },
): void {
  const open = createOpening(exporting);
  const mask = createMask(exporting.log);
  server.route({
    ...{ url: '/export', method: ['GET', 'POST'], exposeHeadRoute: false },
    ...admission,
    async handler(request: FastifyRequest, reply: FastifyReply) {
      const context = openContext(request, reply, clientOf(request));
      limitTime(context, exporting.config.limits.exportTimeoutMs);
      const opened = await open(request, context).catch(errorsOf);
      if (!('format' in opened)) return sendErrors(opened, mask, { reply, context });
      const { format, head, field } = opened;
      const name = `proxeny-${field}-${head.dataset.version}.${format.extension}`;
      return reply
        .header('content-type', format.mediaType)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(resettingOnError(streamOf(opened, context, exporting), request.raw));
    },
  });
}

function limitTime({ abort, onClose }: RequestContext, timeoutMs: number): void {
  const late = setTimeout(() => abort(timedOut(timeoutMs)), timeoutMs);
  onClose(() => clearTimeout(late));
}

interface Opened extends OpenExport {
  readonly format: Format;
  /** The first connection of it. */
  readonly field: string;
}

function createOpening({ config: { limits }, model, graph, readRequest }: Exporting) {
  const check = createDocumentCheck(model.schema, limits);
  const openExport = createOpenExport(model, graph);
  const { maxExportRows: maxRows, timeoutMs } = limits;
  const places = createSlots({
    ...{ most: limits.maxExports, ofOne: limits.maxExportsPerClient, what: 'exports' },
  });
  return async (request: FastifyRequest, context: RequestContext): Promise<Opened> => {
    const { operationName, query, variables: given } = readRequest(request);
    const format = readFormat(request);
    const document = parseDocument(query, limits.maxTokens);
    check(document);
    const definition = operationIn(document, operationName, OperationTypeNode.QUERY);
    const { client, report, signal } = context;
    report.operation = definition.name?.value;
    const variables = coerced(model, definition, given);
    const operation = operationOf(model, document, variables);
    const selected = scopeOf(model, operation, definition);
    const now = new Date();
    places.take(context);
    const asker = { client, isLong: true };
    const exporting = {
      format,
      selected,
      query,
      variables,
      maxRows,
      now,
      signal,
      timeoutMs,
      asker,
    };
    return { format, field: selected[0]?.field ?? '', ...(await openExport(exporting)) };
  };
}

function readFormat({ method, body, query }: FastifyRequest): Format {
  const fields = (method === 'GET' ? query : body) as Readonly<Record<string, unknown>>;
  const name = fields.format ?? null;
  const raw = readRaw(fields.raw ?? false);
  if (raw && name !== 'csv')
    throw badInput(
      `Expected \`raw\` with the format "csv" only, but got: ${JSON.stringify(name).slice(0, 100)}.`,
    );
  if (raw) return rawCsv;
  if (typeof name === 'string' && Object.hasOwn(FORMATS, name)) return FORMATS[name] as Format;
  const known = Object.keys(FORMATS).map((format) => `"${format}"`);
  throw badInput(
    `Expected \`format\` to be one of ${known.join(', ')}, but got: ${JSON.stringify(name).slice(0, 100)}.`,
  );
}

/** `raw=1` in an address, `true` in JSON. */
function readRaw(value: unknown): boolean {
  const text = String(value);
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw badInput(`Expected \`raw\` to be 1 or 0, but got: ${JSON.stringify(value).slice(0, 100)}.`);
}

/** HTTP/1.0 has no chunks: there the end of the connection is the end of the file, unless the connection is reset. */
function resettingOnError(stream: Readable, { httpVersion, socket }: IncomingMessage): Readable {
  if (httpVersion === '1.0') stream.once('error', () => socket.resetAndDestroy());
  return stream;
}

/** Ends without the end of the file if an error occurs or the client disconnects. */
function streamOf(
  { chunks }: OpenExport,
  { report, signal }: RequestContext,
  { log }: Exporting,
): Readable {
  const stream = Readable.from(noted(), { objectMode: false });
  return addAbortSignal(signal, stream);

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
