import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/launcher/port.ts';
import { runCli, settingsOf, until } from '../support/cli.ts';
import { type TestNeo4j } from '../support/embeddedNeo4j.ts';
import { shippedNeo4j } from '../support/neo4j.ts';
import { MEMBER, openProxy } from '../support/proxy.ts';

const CHECK_MS = 200;
/** Two checks, and what a busy machine adds to them. */
const DRAIN_MS = 3_000;
const CLIENTS = 8;

const QUERIES = [
  '{ dataset { version contentHash } }',
  '{ search(text: "columbus", first: 3) { edges { node { __typename ... on City { id name } } } } }',
  '{ cities(first: 5) { totalCount edges { node { name state { name } } } } }',
  '{ tieStatistics(by: [DECADE]) { groups { key { value } count } } }',
];

type Process = ReturnType<typeof runCli>;

describe('three processes on one Neo4j behind a proxy', () => {
  let neo4j: TestNeo4j;
  let proxy: Awaited<ReturnType<typeof openProxy>>;
  let ports: readonly number[];
  const processes = new Map<number, Process>();

  beforeAll(async () => {
    neo4j = await shippedNeo4j();
    ports = await Promise.all([freePort(), freePort(), freePort()]);
    await Promise.all(ports.map(serve));
    proxy = await openProxy(ports.map(urlOf), CHECK_MS);
    await until(() => proxy.ready().length === ports.length);
  });
  afterAll(async () => {
    await proxy.close();
    for (const one of processes.values()) one.kill('SIGKILL');
    await neo4j.stop();
  });

  it.each(QUERIES)('give equal answers: %s', async (query) => {
    const answers = await Promise.all(ports.map((port) => ask(urlOf(port), query)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it('lose no request while each is restarted in turn', async () => {
    const load = startLoad();
    for (const port of ports) {
      const old = processes.get(port);
      old?.kill('SIGTERM');
      expect((await old?.closed)?.code).toBe(0);
      await until(() => !proxy.ready().includes(urlOf(port)));
      const before = load.answered();
      await serve(port);
      await until(() => proxy.ready().includes(urlOf(port)));
      await until(() => load.answered() > before);
    }

    const { failed, members } = await load.stop();

    expect(failed).toEqual([]);
    expect(members.toSorted()).toEqual(ports.map(urlOf).toSorted());
  });

  it('lose what a killed one was answering, and nothing else', async () => {
    const [killed = 0, ...others] = ports;
    const load = startLoad();
    await until(() => load.answered() > 4 * CLIENTS);

    processes.get(killed)?.kill('SIGKILL');
    await until(() => !proxy.ready().includes(urlOf(killed)));
    const noticed = load.answered();
    await until(() => load.answered() > noticed + 4 * CLIENTS);
    const { failed } = await load.stop();

    expect(failed.filter(({ member }) => member !== urlOf(killed))).toEqual([]);
    expect(failed.filter(({ at }) => at > noticed + CLIENTS)).toEqual([]);
    for (const port of others) expect((await ask(urlOf(port), QUERIES[0] ?? '')).status).toBe(200);
  });

  async function serve(port: number): Promise<void> {
    const { PATH, HOME, XDG_CACHE_HOME } = process.env;
    const one = runCli(['start'], {
      ...{ PATH, HOME, XDG_CACHE_HOME, PORT: String(port), DRAIN_MS: String(DRAIN_MS) },
      ...{ PROXENY_PARTS: 'none', SNAPSHOT_MB: '0', LOG_LEVEL: 'warn', ANSWER_CACHE_BYTES: '0' },
      ...settingsOf(neo4j),
    });
    processes.set(port, one);
    await one.saying(/^Ctrl-C stops it/);
  }

  /** Clients that ask through the proxy, each its next question when the last is answered. */
  function startLoad() {
    let isOn = true;
    let answered = 0;
    const failed: { member: string | null; status: number; at: number }[] = [];
    const members = new Set<string>();
    const client = async (_: unknown, first: number) => {
      for (let next = first; isOn; next++) {
        const { status, member } = await ask(proxy.url, QUERIES[next % QUERIES.length] ?? '');
        answered += 1;
        if (member !== null) members.add(member);
        if (status !== 200) failed.push({ member, status, at: answered });
        // Other tests need the processor as well.
        await pause(20);
      }
    };
    const clients = Array.from({ length: CLIENTS }, client);
    return {
      answered: () => answered,
      async stop() {
        isOn = false;
        await Promise.all(clients);
        return { failed, members: [...members] };
      },
    };
  }
});

const urlOf = (port: number) => `http://127.0.0.1:${port}`;

async function ask(url: string, query: string) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, member: answer.headers.get(MEMBER), body: await answer.text() };
}
