import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badInput } from '../../../errors.ts';
import { TABLE_FORMATS } from '../../../export/table/formats.ts';
import { type NamedTables, namedTables } from '../../../export/table/named.ts';
import { sendText } from '../../answers/send.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import { baseOf } from '../../links/links.ts';
import { openApi } from '../../http/openApi.ts';
import { refuse } from '../../http/refuse.ts';
import { type TableService, createKeptTables } from './keptTables.ts';
import { SENDING, createSend } from './sendTable.ts';
import type { Search } from './stream.ts';
import { describeTable, readAsked, readNamed } from './tableRequest.ts';

/**
 * `/table`: the rows of a connection as a flat file; `/table/NAME.FORMAT`: those of tables that have a name, which `/tables`
 * describes; `/at/VERSION/table…`: the same of one version of the record. An error before the first byte is reported; a later one
 * interrupts the response. Returns what writes the tables that have names to disk.
 */
export async function addTables(server: FastifyInstance, service: TableService) {
  const tables = namedTables(service.model);
  const kept = createKeptTables(service, tables);
  server.addHook('preClose', () => kept.snapshots.close());
  await server.register(async (scope) => {
    await scope.register(fastifyStatic, SENDING);
    const send = createSend(service, kept.snapshots);
    addRoutes(scope, { service, tables, send });
  });
  return kept.keepAll;
}

interface Routes {
  readonly service: TableService;
  readonly tables: NamedTables;
  readonly send: ReturnType<typeof createSend>;
}

function addRoutes(server: FastifyInstance, { service, tables, send }: Routes): void {
  const get = (url: string, handler: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
    server.route({ url, method: ['GET', 'HEAD'], ...service.admission, handler });
  const assertNamed = () => assertAnyDocument(service.config, 'its tables have no names');
  const describeAll = () => {
    assertNamed();
    return [...tables.values()].map((table) => describeTable(service.model, table));
  };
  const sendFile = (request: FastifyRequest, reply: FastifyReply) => {
    const { file } = request.params as { readonly file: string };
    const [, name = '', ending] = /^(\w+)(?:\.([\w.]+))?$/.exec(file) ?? [];
    const table = tables.get(name);
    if (table === undefined || (ending !== undefined && !Object.hasOwn(TABLE_FORMATS, ending)))
      return refuse(reply, badInput(unknownFile(file, [...tables.keys()])), 404);
    assertNamed();
    if (ending === undefined) return tell(describeTable(service.model, table), { request, reply });
    return send(request, reply, () => readNamed(table, ending, request.query as Search));
  };
  const sendAsked = (request: FastifyRequest, reply: FastifyReply) =>
    send(request, reply, () => readAsked(service, request));

  for (const at of ['', '/at/:version']) {
    get(`${at}/table`, sendAsked);
    get(`${at}/table/:file`, sendFile);
  }
  get('/tables', (request, reply) => tell({ tables: describeAll() }, { request, reply }));
  get('/openapi.json', async (request, reply) =>
    tell(openApi(describeAll(), baseOf(request), await service.dataset()), { request, reply }),
  );
}

function unknownFile(file: string, tables: readonly string[]): string {
  return `Expected the name of a table (${tables.join(', ')}) and of a format (${Object.keys(TABLE_FORMATS).join(', ')}), such as "ties.csv", but got: ${JSON.stringify(file.slice(0, 100))}.`;
}

function tell(body: object, asked: Parameters<typeof sendText>[1]) {
  return sendText({ text: JSON.stringify(body), mediaType: 'application/json' }, asked);
}
