import { Agent, type IncomingMessage, get } from 'node:http';
import { once } from 'node:events';
import type { Operation, Variables } from '../operations/operation.ts';
import { type Child } from './child.ts';
import { type Way, comparedOf } from './way.ts';
import { dataOf } from './post.ts';

interface Got {
  readonly status: number | undefined;
  readonly etag: string | undefined;
  readonly text: string;
}

/** Asks our server by address; with `hasIt`, for an answer that the client already has, so that the server says 304. */
export function openGet(
  { url, usage }: Child,
  { connections, hasIt }: { readonly connections: number; readonly hasIt: boolean },
): Way {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const tags = new Map<string, string>();
  return {
    name: hasIt ? 'ours, 304' : 'ours, 200',
    async ask(operation, input) {
      const address = addressOf(url, operation, input);
      const tag = tags.get(address);
      const known = hasIt && tag !== undefined;
      const got = await askBy(agent, address, known ? { 'if-none-match': tag } : {});
      if (known && got.status === 304) return got.text;
      if (got.etag !== undefined) tags.set(address, got.etag);
      if (known) throw new Error(`A known answer has the status ${got.status}, not 304.`);
      return dataOf(got.text);
    },
    toCompared: comparedOf,
    usage,
    close: () => {
      agent.destroy();
      return Promise.resolve();
    },
  };
}

function addressOf(url: string, { query }: Operation, variables: Variables): string {
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `${url}?${asked.toString()}`;
}

async function askBy(
  agent: Agent,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Got> {
  const [response] = (await once(get(address, { agent, headers }), 'response')) as [
    IncomingMessage,
  ];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { statusCode: status, headers: told } = response;
  return { status, etag: told.etag, text: Buffer.concat(chunks).toString() };
}
