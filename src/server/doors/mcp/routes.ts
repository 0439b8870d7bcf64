import { createMcpHandler } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Origins } from '../../../config/access.ts';
import { badInput, forbidden } from '../../../errors.ts';
import { isJsonObject } from '../../../readJson.ts';
import { setCodes } from '../../answers/send.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import type { Doors } from '../../http/door.ts';
import { baseOf } from '../../links/links.ts';
import { loggable } from '../../protocol/loggable.ts';
import type { Execute } from '../../answers/ask.ts';
import { isOwnOrigin } from '../../admission/origins.ts';
import type { RequestContext } from '../../protocol/context.ts';
import type { GraphQLRequest } from '../../protocol/request.ts';
import { createMcpServer } from './mcpServer.ts';

/**
 * The Model Context Protocol at `/mcp`, without sessions: each request is answered by itself. Its tools ask GraphQL in the name of
 * the client, with the same limits.
 */
export function addMcp(server: FastifyInstance, doors: Doors): void {
  server.route({
    ...{ url: '/mcp', method: ['GET', 'POST', 'DELETE'], exposeHeadRoute: false },
    ...doors.admission,
    async handler(request, reply) {
      assertAnyDocument(doors.config, 'it has no tools');
      if (isForeign(request, doors.config.access.origins)) throw forbidden(FOREIGN);
      // One message for each request, so that the limits count each.
      if (request.method === 'POST' && !isJsonObject(request.body)) throw badInput(BATCH);
      return answer(request, reply, doors);
    },
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { config, dataset: tell, run, log, model, open }: Doors,
): Promise<FastifyReply> {
  const context = open(request, reply);
  const { body, headers, id, method, url } = request;
  // Not the signal of the operation: the tool reports what has ended that, and the handler has to wait for the report.
  const connection = new AbortController();
  context.onClose(() => connection.abort());
  const onFault = (error: unknown) => {
    log.error({ id, err: loggable(error) }, 'failed');
    return id;
  };
  const base = baseOf(request);
  const { execute, write } = executing(run, context);
  const dataset = await tell();
  const handler = createMcpHandler(
    () =>
      createMcpServer({
        ...{ schema: model.schema, execute, dataset, base, onFault },
        write: config.contributions === null ? null : write,
      }),
    { maxSubscriptions: 0 },
  );
  const sent = new Request(new URL(url, base), {
    ...{ method, signal: connection.signal },
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  return reply.send(await handler.fetch(sent, { parsedBody: body }));
}

/** Reads as the client, and writes as a program that acts for it. */
function executing(run: Doors['run'], context: RequestContext) {
  const { caller } = context;
  const agent = caller && { ...caller, isAgent: true };
  const runIn = async (asked: GraphQLRequest, own: RequestContext) => {
    const result = await run(asked, own);
    // The log and the metrics count the errors of tools as those of operations.
    setCodes(context, result);
    return result;
  };
  const execute: Execute = (asked) => runIn(asked, context);
  const write: Execute = (asked) =>
    runIn(asked, { ...context, mayWrite: true, ...(agent && { caller: agent }) });
  return { execute, write };
}

/** A page of another site calls no tools in the name of its visitors, unless its origin is listed. */
function isForeign({ headers: { origin }, host }: FastifyRequest, origins: Origins): boolean {
  if (origin === undefined || (typeof origins !== 'string' && origins.includes(origin)))
    return false;
  return !isOwnOrigin(origin, host);
}

const FOREIGN =
  'Expected a request of a program, of our own pages or of a page whose origin `CORS_ORIGINS` lists, but a page of another site made this one.';
const BATCH = 'Expected one JSON-RPC message, but got something else.';
