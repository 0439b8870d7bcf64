import { once } from 'node:events';
import type { JSONRPCErrorResponse } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { Command } from 'commander';
import { unavailable } from '../errors.ts';
import { assertJson } from '../readJson.ts';
import { createSchema } from '../schema.ts';
import { createMcpServer } from '../server/doors/mcp/mcpServer.ts';
import { SOFTWARE, type ToldDataset } from '../server/dataset/tellDataset.ts';
import type { Execute } from '../server/answers/ask.ts';
import { DATA } from './folders.ts';
import { aborted, stopSignal } from './stopSignal.ts';
import { type ServerChoice, jsonFrom, post, withServer } from './withServer.ts';

export const mcp = new Command('mcp')
  .description('serve the tools of the Model Context Protocol on standard input and output')
  .option('--url <url>', 'ask a server that runs, such as "http://127.0.0.1:4000"')
  .option(...DATA)
  .action(runMcp);

/** Ends with its input. Nothing else is written to standard output. */
async function runMcp(asked: ServerChoice): Promise<void> {
  const signal = stopSignal();
  const schema = createSchema();
  await withServer(asked, async (at) => {
    const base = at.replace(/\/+$/, '');
    const execute = executeAt(base);
    const onFault = (error: unknown) => {
      console.error(error);
      return 'standard error';
    };
    const dataset = await datasetAt(execute);
    // It has no token, so it only reads.
    const serving = { schema, execute, write: null, dataset, base, onFault };
    const served = serveStdio(() => createMcpServer(serving), {
      maxSubscriptions: 0,
      transport: new CheckedTransport(),
    });
    await Promise.race([
      ...['end', 'close'].map((event) => once(process.stdin, event)),
      aborted(signal),
    ]);
    await served.close();
  });
}

/** Refuses what `/mcp` refuses of a body. */
class CheckedTransport extends StdioServerTransport {
  override async start(): Promise<void> {
    const deliver = this.onmessage;
    this.onmessage = (message) => {
      try {
        assertJson(message, 'the message');
      } catch (error) {
        // A notification has no answer.
        if ('id' in message)
          void this.send(refusalOf(message.id, error as Error)).catch(() => undefined);
        return;
      }
      deliver?.(message);
    };
    await super.start();
  }
}

const INVALID_REQUEST = -32600;

function refusalOf(id: JSONRPCErrorResponse['id'], { message }: Error): JSONRPCErrorResponse {
  return {
    jsonrpc: '2.0',
    ...(id !== undefined && { id }),
    error: { code: INVALID_REQUEST, message: `BAD_USER_INPUT: ${message}` },
  };
}

function executeAt(base: string): Execute {
  return async (asked) => {
    try {
      const answer = await post(base, '/graphql', asked);
      return await jsonFrom<Awaited<ReturnType<Execute>>>(base, answer);
    } catch (error) {
      throw unavailable((error as Error).message);
    }
  };
}

/** A server of an earlier version does not tell its dataset; tools say themselves what is wrong with one. */
async function datasetAt(execute: Execute): Promise<ToldDataset> {
  const asked = execute({ query: '{ dataset { name scope } }' });
  const { data } = await asked.catch(() => ({ data: null }));
  const { dataset } = (data ?? {}) as { readonly dataset?: ToldDataset };
  return dataset ?? SOFTWARE;
}
