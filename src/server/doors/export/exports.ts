import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { Format } from '../../../export/format.ts';
import { FORMATS } from '../../../export/formats/formats.ts';
import { rawCsv } from '../../../export/formats/csv.ts';
import { type OpenExport, createOpenExport } from '../../../export/openExport.ts';
import { scopeOf } from '../../../export/scope.ts';
import { sendErrors } from '../../answers/send.ts';
import type { ClientOf } from '../../admission/admission.ts';
import { createDocumentCheck } from '../../cost/checkDocument.ts';
import { type RequestContext, openContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { createMask } from '../../protocol/mask.ts';
import { coerced, operationIn, operationOf } from '../../cost/operation.ts';
import { parseDocument } from '../../cost/parseDocument.ts';
import { createSlots } from '../../cost/slots.ts';
import { type ExportService, type Search, limitTime, readFormat, streamOf } from './stream.ts';
import { addTables } from './tables.ts';

/**
 * `/export`: the result of a query as a file; and tables. An error before the first byte is reported; a later one
 * interrupts the response.
 */
export function addExports(
  server: FastifyInstance,
  given: Omit<ExportService, 'places'>,
  { clientOf, ...admission }: RouteShorthandOptions & { readonly clientOf: ClientOf },
): void {
  const { maxExports: most, maxExportsPerClient: ofOne } = given.config.limits;
  const service = { ...given, places: createSlots({ most, ofOne, what: 'exports' }) };
  addTables(server, service, { clientOf, ...admission });
  const open = createOpening(service);
  const mask = createMask(service.log);
  server.route({
    ...{ url: '/export', method: ['GET', 'POST'], exposeHeadRoute: false },
    ...admission,
    async handler(request: FastifyRequest, reply: FastifyReply) {
      const context = openContext(request, reply, clientOf(request));
      limitTime(context, service.config.limits.exportTimeoutMs);
      const opened = await open(request, context).catch(errorsOf);
      if (!('format' in opened)) return sendErrors(opened, mask, { reply, context });
      const { format, head, field } = opened;
      const name = `proxeny-${field}-${head.dataset.version}.${format.extension}`;
      return reply
        .header('content-type', format.mediaType)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(streamOf(opened.chunks, context, service.log, request.raw));
    },
  });
}

interface OpenedExport extends OpenExport {
  readonly format: Format;
  /** The first connection of it. */
  readonly field: string;
}

function createOpening({ config: { limits }, model, graph, readRequest, places }: ExportService) {
  const check = createDocumentCheck(model.schema, limits);
  const openExport = createOpenExport(model, graph);
  const { maxExportRows: maxRows, timeoutMs } = limits;
  return async (request: FastifyRequest, context: RequestContext): Promise<OpenedExport> => {
    const { operationName, query, variables: given } = readRequest(request);
    const { method, body, query: search } = request;
    const format = readFormat((method === 'GET' ? search : body) as Search, FORMATS, rawCsv);
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
    const opened = await openExport({
      ...{ format, selected, query, variables, maxRows, now },
      ...{ signal, timeoutMs, asker: { client, isLong: true } },
    });
    return { format, field: selected[0]?.field ?? '', ...opened };
  };
}
