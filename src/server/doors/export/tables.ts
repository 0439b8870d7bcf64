import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode, print } from 'graphql';
import { badInput, forbidden } from '../../../errors.ts';
import { layoutOf } from '../../../export/table/columns.ts';
import {
  PAGE_IDS,
  type SelectedTable,
  tableOf,
  withGoesOn,
} from '../../../export/table/document.ts';
import { TABLE_FORMATS, type TableFormat, rawCsvTable } from '../../../export/table/formats.ts';
import {
  type NamedTable,
  filterFrom,
  namedTables,
  shortened,
} from '../../../export/table/named.ts';
import { createOpenTable } from '../../../export/table/openTable.ts';
import type { TableColumn } from '../../../export/things/leaves.ts';
import { readState } from '../../../graph/oneState.ts';
import type { Variables } from '../../../compose/selection/select.ts';
import { stableText } from '../../../graph/stableText.ts';
import { sendErrors, sendText, tagsIn } from '../../answers/send.ts';
import { createDocumentCheck, parseDocument } from '../../cost/checkDocument.ts';
import { assertOperationWithin } from '../../cost/limits.ts';
import { coerced, operationIn, operationOf } from '../../cost/operation.ts';
import { sizeOf } from '../../cost/size.ts';
import { baseOf } from '../../links/links.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { openApi } from '../../http/openApi.ts';
import { REQUEST_FIELDS } from '../../http/readRequest.ts';
import { refuse } from '../../http/refuse.ts';
import { type ExportService, type Search, limitTime, readFormat, streamOf } from './stream.ts';

/** What an address asks for. */
interface TableRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Variables | undefined;
  readonly format: TableFormat;
  readonly expand: string | undefined;
  /** Gives columns other names. */
  readonly rename?: (column: TableColumn) => TableColumn;
}

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
    return [...tables.values()].map((table) => describe(service, table));
  };

  get('/table', (request, reply) => send(request, reply, () => readAsked(service, request)));
  get('/tables', (request, reply) => tell({ tables: describeAll() }, { request, reply }));
  get('/openapi.json', (request, reply) =>
    tell(openApi(describeAll(), baseOf(request)), { request, reply }),
  );
  get('/table/:file', (request, reply) => {
    const { file } = request.params as { readonly file: string };
    const [, name = '', ending] = /^(\w+)(?:\.(\w+))?$/.exec(file) ?? [];
    const table = tables.get(name);
    if (table === undefined || (ending !== undefined && !Object.hasOwn(TABLE_FORMATS, ending)))
      return refuse(reply, badInput(unknownFile(file, [...tables.keys()])), 404);
    assertNamed(service);
    if (ending === undefined) return tell(describe(service, table), { request, reply });
    return send(request, reply, () => readNamed(table, ending, request.query as Search));
  });
}

function assertNamed({ config }: ExportService): void {
  if (config.documents !== null)
    throw forbidden('This server executes listed documents only, so its tables have no names.');
}

function describe(service: ExportService, { document, ...table }: NamedTable) {
  const { columns } = tableIn(service, { document });
  const told = layoutOf(columns.map(shortened), undefined).columns;
  return {
    ...{ name: table.name, description: table.description, formats: Object.keys(TABLE_FORMATS) },
    columns: told.map(({ name, type, unit, description }) => ({ name, type, unit, description })),
    lists: [...new Set(columns.flatMap(({ lists }) => lists.slice(0, 1)))],
    parameters: table.parameters,
  };
}

function unknownFile(file: string, tables: readonly string[]): string {
  return `Expected the name of a table (${tables.join(', ')}) and of a format (${Object.keys(TABLE_FORMATS).join(', ')}), such as "ties.csv", but got: ${JSON.stringify(file.slice(0, 100))}.`;
}

function readAsked({ config, readRequest }: ExportService, request: FastifyRequest): TableRequest {
  const { format, raw, expand, ...rest } = request.query as Search;
  const unknown = Object.keys(rest).find((name) => !REQUEST_FIELDS.includes(name));
  if (unknown !== undefined)
    throw badInput(
      `Expected parameters of a table (${[...REQUEST_FIELDS, 'format', 'raw', 'expand'].join(', ')}), but got: ${JSON.stringify(unknown.slice(0, 100))}.`,
    );
  const { query, operationName, variables } = readRequest(request);
  const document = parseDocument(query, config.limits.maxTokens);
  return { document, operationName, variables, ...readShape({ format, raw, expand }) };
}

function readNamed(table: NamedTable, format: string, { raw, expand, ...rest }: Search) {
  return {
    document: table.document,
    variables: { filter: filterFrom(table, rest) },
    rename: shortened,
    ...readShape({ format, raw, expand }),
  };
}

function readShape({ expand, ...search }: Search): Pick<TableRequest, 'format' | 'expand'> {
  const format = readFormat(search, TABLE_FORMATS, rawCsvTable);
  if (expand === undefined || typeof expand === 'string') return { format, expand };
  throw badInput('Expected `expand` once, but got it several times.');
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

/** The table that a document selects, with the operation that its pages run. */
function tableIn(
  { model }: Pick<ExportService, 'model'>,
  { document: given, ...asked }: Pick<TableRequest, 'document' | 'operationName' | 'variables'>,
) {
  const document = withGoesOn(model, given);
  const definition = operationIn(document, asked.operationName, OperationTypeNode.QUERY);
  const variables = coerced(model, definition, asked.variables);
  const table = tableOf(model, document, operationOf(model, document, variables), definition);
  return { ...table, variables, name: definition.name?.value };
}

/** As many as a page of a table has. */
const ANY_IDS = Array.from({ length: 100 }, () => '');

function createOpening(service: ExportService) {
  const { config, model, graph, places, seed } = service;
  const { limits } = config;
  const check = createDocumentCheck(model.schema, limits);
  const openTable = createOpenTable(model, graph);
  const { maxExportRows: maxRows, timeoutMs } = limits;
  return async (read: () => TableRequest, held: readonly string[], context: RequestContext) => {
    const asked = read();
    check(asked.document);
    const { variables, name, ...table } = tableIn(service, asked);
    context.report.operation = name;
    context.report.cost = costOf(service, table, variables);
    const { format, expand, rename = (column: TableColumn) => column } = asked;
    const layout = layoutOf(table.columns, expand);
    const { client, signal } = context;
    const asker = { client, isLong: true };
    const query = print(asked.document);
    const key = [seed, query, variables, format.mediaType, format === rawCsvTable, expand];
    const etagOf = (state: string) =>
      `W/"${hash('sha256', stableText([...key, state]), 'base64url')}"`;
    if (held.length > 0) {
      const told = await readState({ graph, model, timeoutMs, signal, asker, name: 'table' });
      const etag = told && etagOf(told.state.key);
      if (etag && held.includes(etag)) return { etag, isHeld: true as const };
    }
    places.take(context);
    const opened = await openTable({
      ...{ table, format, query, variables, maxRows, signal, timeoutMs, asker },
      layout: { ...layout, columns: layout.columns.map(rename) },
      now: new Date(),
    });
    return { ...opened, format, field: table.field, etag: etagOf(opened.state.key) };
  };
}

/** A page of a table costs what it costs as an operation. */
function costOf({ config, model }: ExportService, { page }: SelectedTable, variables: Variables) {
  const [definition] = page.definitions as [OperationDefinitionNode];
  const operation = operationOf(model, page, { ...variables, [PAGE_IDS]: ANY_IDS });
  const size = sizeOf(model, operation, definition);
  assertOperationWithin(size, config.limits);
  return size.cost;
}

function tell(body: object, asked: Parameters<typeof sendText>[1]) {
  return sendText({ text: JSON.stringify(body), mediaType: 'application/json' }, asked);
}
