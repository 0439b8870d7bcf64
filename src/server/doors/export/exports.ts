import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { FORMATS } from '../../../export/formats/formats.ts';
import { rawCsv } from '../../../export/formats/csv.ts';
import { createOpenExport } from '../../../export/openExport.ts';
import { scopeOf } from '../../../export/scope.ts';
import { operationOf } from '../../../graph/cache.ts';
import { sendErrors } from '../../answers/send.ts';
import { streamOf } from '../../answers/stream.ts';
import { createDocumentCheck, parseDocument } from '../../cost/checkDocument.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { coerced, operationIn } from '../../cost/operation.ts';
import { createSlots } from '../../cost/slots.ts';
import type { Doors } from '../../http/door.ts';
import { baseOf, linksUnder } from '../../links/links.ts';
import type { TableService } from './keptTables.ts';
import { readWriting } from './readWriting.ts';
import { type ExportService, type Search, limitTime, readFormat } from './stream.ts';
import { addTables } from './tables.ts';

/**
 * `/export`: the result of a query as a file; and tables. An error before the first byte is reported; a later one
 * interrupts the response. Returns what writes tables to disk.
 */
export async function addExports(
  server: FastifyInstance,
  doors: Doors & Pick<TableService, 'isFree'>,
) {
  const { maxExports: most, maxExportsPerClient: ofOne } = doors.config.limits;
  const service = { ...doors, places: createSlots({ most, ofOne, what: 'exports' }) };
  const keepTables = await addTables(server, service);
  const open = createOpening(service);
  server.route({
    ...{ url: '/export', method: ['GET', 'POST'], exposeHeadRoute: false },
    ...doors.admission,
    async handler(request, reply) {
      const context = doors.open(request, reply);
      limitTime(context, doors.config.limits.exportTimeoutMs);
      const opened = await open(request, context).catch(errorsOf);
      if (!('format' in opened)) return sendErrors(opened, doors.mask, { reply, context });
      const { format, head, field } = opened;
      const name = `proxeny-${field}-${head.dataset.version}.${format.extension}`;
      return reply
        .header('content-type', format.mediaType)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(streamOf(opened.chunks, context, doors.log, request.raw));
    },
  });
  return keepTables;
}

function createOpening({ config: { limits }, model, graph, readRequest, places }: ExportService) {
  const check = createDocumentCheck(model.schema, limits);
  const openExport = createOpenExport(model, graph);
  const { maxExportRows: maxRows, timeoutMs } = limits;
  return async (request: FastifyRequest, context: RequestContext) => {
    const { operationName, query, variables: given } = readRequest(request);
    const { method, body, query: search } = request;
    const asked = (method === 'GET' ? search : body) as Search;
    const format = readFormat(asked, FORMATS, rawCsv);
    const writing = { ...readWriting(asked), linkTo: linksUnder(baseOf(request), model.schema) };
    const document = parseDocument(query, limits.maxTokens);
    check(document);
    const definition = operationIn(document, operationName, OperationTypeNode.QUERY);
    const { client, report, signal } = context;
    report.operation = definition.name?.value;
    const variables = coerced(model, definition, given);
    const operation = operationOf(model, document, variables);
    const selected = scopeOf(model, operation, definition);
    places.take(context);
    const opened = await openExport({
      ...{ format, writing, selected, query, variables, maxRows, now: new Date() },
      ...{ signal, timeoutMs, asker: { client, isLong: true } },
    });
    // The file is named after the first connection.
    return { format, field: selected[0]?.field ?? '', ...opened };
  };
}
