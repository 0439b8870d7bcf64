import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { badInput } from '../../../errors.ts';
import { TABLE_FORMATS } from '../../../export/table/formats.ts';
import { namedTables } from '../../../export/table/named.ts';
import { createOpenTable } from '../../../export/table/openTable.ts';
import { readState } from '../../../graph/oneState.ts';
import { sendErrors, sendText, tagsIn } from '../../answers/send.ts';
import { baseOf } from '../../links/links.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { openApi } from '../../http/openApi.ts';
import { refuse } from '../../http/refuse.ts';
import { type ExportService, type Search, limitTime, streamOf } from './stream.ts';
import {
  type TableRequest,
  assertNamed,
  createPrepare,
  describeTable,
  readAsked,
  readNamed,
} from './tableRequest.ts';

/**
 * `/table`: the rows of a connection as a flat file; `/table/NAME.FORMAT`: those of tables that have a name, which `/tables`
 * describes. An error before the first byte is reported; a later one interrupts the response.
 */
export function addTables(
  server: FastifyInstance,
  service: ExportService,
  admission: RouteShorthandOptions,
): void {
  const tables = namedTables(service.model);
  const send = createSend(service);
  const get = (url: string, handler: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
    server.route({ url, method: ['GET', 'HEAD'], ...admission, handler });
  const describeAll = () => {
    assertNamed(service);
    return [...tables.values()].map((table) => describeTable(service.model, table));
  };

  get('/table', (request, reply) => send(request, reply, () => readAsked(service, request)));
  get('/tables', (request, reply) => tell({ tables: describeAll() }, { request, reply }));
  get('/openapi.json', (request, reply) =>
    tell(openApi(describeAll(), baseOf(request)), { request, reply }),
  );
  get('/table/:file', (request, reply) => {
    const { file } = request.params as { readonly file: string };
    const [, name = '', ending] = /^(\w+)(?:\.([\w.]+))?$/.exec(file) ?? [];
    const table = tables.get(name);
    if (table === undefined || (ending !== undefined && !Object.hasOwn(TABLE_FORMATS, ending)))
      return refuse(reply, badInput(unknownFile(file, [...tables.keys()])), 404);
    assertNamed(service);
    if (ending === undefined) return tell(describeTable(service.model, table), { request, reply });
    return send(request, reply, () => readNamed(table, ending, request.query as Search));
  });
}

function unknownFile(file: string, tables: readonly string[]): string {
  return `Expected the name of a table (${tables.join(', ')}) and of a format (${Object.keys(TABLE_FORMATS).join(', ')}), such as "ties.csv", but got: ${JSON.stringify(file.slice(0, 100))}.`;
}

function createSend(service: ExportService) {
  const open = createOpening(service);
  const { config, log, mask } = service;
  return async (request: FastifyRequest, reply: FastifyReply, read: () => TableRequest) => {
    const context = service.open(request, reply);
    limitTime(context, config.limits.exportTimeoutMs);
    const opened = await open(read, tagsIn(request), context).catch(errorsOf);
    if (!('etag' in opened)) return sendErrors(opened, mask, { reply, context });
    void reply.header('etag', opened.etag);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache');
    if ('isHeld' in opened) return reply.status(304).send();
    const { format, head, field, chunks } = opened;
    const name = `proxeny-${field}-${head.dataset.version}.${format.extension}`;
    void reply
      .header('content-type', format.mediaType)
      .header('content-disposition', `inline; filename="${name}"`)
      .header('proxeny-version', head.dataset.version)
      .header('proxeny-count', head.count);
    if (request.method !== 'HEAD') return reply.send(streamOf(chunks, context, log, request.raw));
    await chunks[Symbol.asyncIterator]().return?.();
    return reply.send();
  };
}

function createOpening(service: ExportService) {
  const { config, model, graph, places } = service;
  const prepare = createPrepare(service);
  const openTable = createOpenTable(model, graph);
  const { maxExportRows: maxRows, timeoutMs } = config.limits;
  return async (read: () => TableRequest, held: readonly string[], context: RequestContext) => {
    const { cost, name, tagOf, ...prepared } = prepare(read());
    context.report.operation = name;
    context.report.cost = cost;
    const { client, signal } = context;
    const asker = { client, isLong: true };
    const etagOf = (state: string) => `W/"${tagOf(state)}"`;
    if (held.length > 0) {
      const told = await readState({ graph, model, timeoutMs, signal, asker, name: 'table' });
      const etag = told && etagOf(told.state.key);
      if (etag && held.includes(etag)) return { etag, isHeld: true as const };
    }
    places.take(context);
    const within = { maxRows, signal, timeoutMs, asker, now: new Date() };
    const opened = await openTable({ ...prepared, ...within });
    const { format, table } = prepared;
    return { ...opened, format, field: table.field, etag: etagOf(opened.state.key) };
  };
}

function tell(body: object, asked: Parameters<typeof sendText>[1]) {
  return sendText({ text: JSON.stringify(body), mediaType: 'application/json' }, asked);
}
