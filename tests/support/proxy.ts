import { Agent, type IncomingMessage, createServer, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { listening } from './listening.ts';

/** Told with the response's head, and to no client of a real proxy. */
export const MEMBER = 'x-member';

/**
 * A proxy that spreads requests over the members that say they are ready, one after the other. It tries nothing twice: what a
 * member does not answer gets 502.
 */
export async function openProxy(members: readonly string[], checkMs: number) {
  const ready = new Set<string>();
  const agent = new Agent({ keepAlive: true });
  let asked = 0;
  const closed = new AbortController();
  const server = createServer((incoming, outgoing) => {
    const candidates = members.filter((member) => ready.has(member));
    const member = candidates[asked++ % candidates.length];
    if (member === undefined) return void outgoing.writeHead(503).end();
    const { method, headers } = incoming;
    const sent = request(`${member}${incoming.url ?? ''}`, { method, headers, agent });
    const fail = () => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { [MEMBER]: member });
      outgoing.end();
    };
    sent.on('error', fail).on('response', (response: IncomingMessage) => {
      outgoing.writeHead(response.statusCode ?? 502, { ...response.headers, [MEMBER]: member });
      response.on('error', fail).pipe(outgoing);
    });
    return incoming.pipe(sent);
  });
  const port = await listening(server);

  const check = async (member: string) => {
    const answer = await fetch(`${member}/health/ready`).catch(() => null);
    if (answer?.ok === true) ready.add(member);
    else ready.delete(member);
  };
  const checking = (async () => {
    while (!closed.signal.aborted) {
      await Promise.all(members.map(check));
      await pause(checkMs);
    }
  })();
  return {
    url: `http://127.0.0.1:${port}`,
    ready: () => [...ready],
    async close() {
      closed.abort();
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await checking;
    },
  };
}
