import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/commands/folders.ts';
import { sharedBrowser } from '../support/browser.ts';
import { settled } from '../support/explorerPage.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { openLoggedServer, useLoggedServer } from './logged.ts';
import { sharedServer } from '../support/shipped.ts';
import { SECRET, bearing, signed } from '../support/tokens.ts';

describe('The warm-up of a server', () => {
  it('reads what paths search, so that the first to ask waits no longer than others', async () => {
    const noExamples = await mkdtemp(join(tmpdir(), 'proxeny-examples-'));
    const server = await openLoggedServer(await sharedNeo4j());
    try {
      await server.warmUp(noExamples, new AbortController().signal);

      const query = (to: string) =>
        `{ paths(from: "ohio-state-university", to: "${to}") { note } }`;
      for (const to of ['hefei', 'wuhan']) await server.post({ query: query(to) });

      const [first, second] = server.lines.flatMap(({ queries }) => queries ?? []);
      expect(first).toBeGreaterThan(0);
      expect(first).toBe(second);
    } finally {
      await server.close();
    }
  });
});

describe('What the explorer asks first', () => {
  it.each([
    ...['/', '/actor/columbus-oh', '/actor/ohio', '/actor/united-states', '/actor/c40-cities'],
    ...['/actor/terry-branstad', '/tie/columbus-oh--hefei', '/brief/columbus-oh/hefei', '/map'],
    ...['/compare?ids=columbus-oh&ids=hefei', '/network/columbus-oh', '/contested', '/gaps'],
  ])('is among what a server warms up: %s', async (path) => {
    const visits = readFileSync('dist/explorer/visits.json', 'utf8');
    const warmed = (JSON.parse(visits) as { query: string }[]).map(({ query }) => nameOf(query));
    const { page } = await (await sharedBrowser()).visit('about:blank');
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.add(nameOf(request.postData() ?? ''));
    });

    await page.goto(new URL(path, (await sharedServer()).url).href);
    await settled(page);
    await page.context().close();

    expect(asked.size).toBeGreaterThan(0);
    // The version comes with every answer; a brief asks for what is near last.
    const others = ['RecordVersion', 'BriefNearby', 'WithinTies'];
    expect([...warmed, ...others]).toEqual(expect.arrayContaining([...asked]));
  });
});

const nameOf = (query: string) => /query (\w+)/.exec(query)?.[1] ?? query;

describe('The warm-up of a server that asks for tokens', () => {
  const server = useLoggedServer({ AUTH_SECRET: SECRET, RATE_PER_MINUTE: '3' });

  it('has Neo4j plan every example, and counts for no client', async () => {
    const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'));

    await server.warmUp(EXAMPLES, new AbortController().signal);

    const refused = server.lines.filter(({ status }) => status === 401 || status === 429);
    expect(refused.length).toBe(0);
    expect(await queries()).toBeGreaterThanOrEqual(examples.length);
  });

  async function queries(): Promise<number> {
    const headers = bearing(await signed({ roles: ['operator'] }));
    const metrics = await (await fetch(`${server.url}/metrics`, { headers })).text();
    return Number(/proxeny_neo4j_query_duration_seconds_count (\d+)/.exec(metrics)?.[1]);
  }
});
