import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Graph, openGraph } from '../../src/neo4j/graph.ts';
import { openFakedServer } from '../support/fakedServer.ts';
import { openFixture } from '../support/fixtureServer.ts';
import { PATIENCE } from '../support/server.ts';
import { SECRET, bearing, signed } from '../support/tokens.ts';
import { useOpened } from '../support/useOpened.ts';

const EXPLORER = new URL('../../dist/explorer/', import.meta.url);

describe('The card of an actor', { timeout: 200_000 }, () => {
  const fixture = useOpened(openFixture);

  /** The real server, whose Neo4j takes that much longer. */
  const open = (settings: Readonly<Record<string, string>> = {}, slowMs = 0) => {
    const graph = openGraph(fixture.driver);
    const slow: Graph = {
      async read(...asked) {
        await sleep(slowMs);
        return graph.read(...asked);
      },
    };
    const config = readConfig({ ...PATIENCE, SNAPSHOT_MB: '0', ...settings });
    const log = pino({ level: 'silent' });
    return openFakedServer({ config, graph: slow, log, explorer: EXPLORER });
  };

  const imageOf = async (url: string, path: string) => {
    const text = await (await fetch(`${url}${path}`)).text();
    return /og:image" content="([^"]+)"/.exec(text)?.[1] ?? '';
  };

  const cpuLeft = ({ headers }: Response) =>
    Number(/"cpu";r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);

  it('is its own while the server has much else to do', async () => {
    const server = await open({}, 700);
    const image = await imageOf(server.url, '/actor/columbus-oh');
    const card = await fetch(image, { redirect: 'manual' });
    const unknown = await fetch(await imageOf(server.url, '/actor/no-such-thing'));
    await server.close();

    expect(image).toBe(`${server.url}/card/columbus-oh`);
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(unknown.url).toBe(`${server.url}/card.png`);
  });

  it('can be had later where it takes too long', async () => {
    const server = await open({ TIMEOUT_MS: '500', MAX_QUEUE_MS: '500' }, 1_000);
    const card = await fetch(`${server.url}/card/columbus-oh`, { redirect: 'manual' });
    await server.close();

    expect(card.status).toBe(503);
    expect(Number(card.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(card.headers.get('cache-control') ?? '').not.toContain('max-age');
  });

  it('counts as a request, and its drawing as time of its client, once for all who ask', async () => {
    const server = await open({ RATE_PER_MINUTE: '25', CPU_MS_PER_MINUTE: '60000' });
    const get = async (id: string) => {
      const card = await fetch(`${server.url}/card/${id}`, { redirect: 'manual' });
      return {
        status: card.status,
        left: cpuLeft(card),
        bytes: (await card.arrayBuffer()).byteLength,
      };
    };
    const [first, second] = [await get('columbus-oh'), await get('columbus-oh')];
    const cards = await Promise.all(Array.from({ length: 20 }, () => get('hefei')));
    const last = await get('hefei');
    const refused = [await get('hefei'), await get('hefei'), await get('hefei')];
    await server.close();

    expect(first.bytes).toBeGreaterThan(5_000);
    expect(second.bytes).toBe(first.bytes);
    expect(new Set(cards.map(({ bytes }) => bytes)).size).toBe(1);
    const drawn = 60_000 - first.left;
    expect(drawn).toBeGreaterThan(10);
    expect(second.left - last.left).toBeLessThan(6 * drawn);
    expect(refused.at(-1)?.status).toBe(429);
  });

  it('is stored nowhere where tokens are set, and needs one', async () => {
    const server = await open({ AUTH_SECRET: SECRET });
    const address = `${server.url}/card/columbus-oh`;
    const without = await fetch(address, { redirect: 'manual' });
    const card = await fetch(address, { headers: bearing(await signed({})) });
    await server.close();

    expect(without.status).toBe(401);
    expect([card.status, card.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});
