import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Graph, openGraph } from '../../src/neo4j/graph.ts';
import { add } from '../support/dataset.ts';
import { openFakedServer } from '../support/fakedServer.ts';
import { openFixture } from '../support/fixtureServer.ts';
import { PATIENCE } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

const person = (id: string) => `${id},"${id}",,,,gazette,,,,,,2026-11-20,`;
const MANY = Array.from({ length: 6_000 }, (_, at) => person(`person-${at}`));

describe('The list of pages for crawlers', { timeout: 400_000 }, () => {
  let during: (() => Promise<unknown>) | undefined;
  const isOfList = (text: string) => /labels\(/.test(text) && /SKIP/.test(text);
  let reads = 0;
  const fixture = useOpened(() => openFixture({ 'people.csv': add(...MANY) }));
  const server = useOpened(() => {
    const graph = openGraph(fixture.driver);
    const watched: Graph = {
      async read(text, params, options) {
        const rows = await graph.read(text, params, options);
        if (isOfList(text) && options?.planOnly !== true) {
          const change = during;
          [reads, during] = [reads + 1, undefined];
          await change?.();
        }
        return rows;
      },
    };
    const config = readConfig({ ...PATIENCE, SNAPSHOT_MB: '0' });
    return openFakedServer({ config, graph: watched, log: pino({ level: 'silent' }) });
  });
  const readList = async () => {
    const answer = await fetch(`${server.url}/sitemap/1.xml`);
    expect(answer.status).toBe(200);
    return answer.text();
  };

  it('is read and written once for all who ask, whether they read it or not', async () => {
    const { hostname, port } = new URL(server.url);
    const sockets = Array.from({ length: 120 }, () =>
      connect(Number(port), hostname)
        .on('error', () => undefined)
        .pause(),
    );
    for (const [at, socket] of sockets.entries()) {
      await once(socket, 'connect');
      socket.write(`GET /sitemap/1.xml HTTP/1.1\r\nhost: host-${at}.example.org\r\n\r\n`);
    }
    const text = await readList();
    const again = await readList();
    for (const socket of sockets) socket.destroy();

    expect(text).toContain(`<loc>${server.url}/actor/columbus-oh</loc>`);
    expect(text.match(/<url>/g)?.length).toBeGreaterThan(6_000);
    expect(text.trimEnd()).toMatch(/<\/urlset>$/);
    expect(again).toBe(text);
    expect(reads).toBe(1);
  });

  it('shows one state of the record, and then the next', async () => {
    const both = ['aaa', 'zzz'];
    await fixture.change({ 'people.csv': add(...MANY.slice(1)) });
    during = () => fixture.change({ 'people.csv': add(...MANY.slice(2), ...both.map(person)) });
    const told = async () => {
      const text = await readList();
      return both.filter((id) => text.includes(`/actor/${id}<`));
    };

    expect([[], both]).toContainEqual(await told());
    expect(await told()).toEqual(both);
  });
});
