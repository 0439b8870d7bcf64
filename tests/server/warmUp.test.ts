import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/commands/folders.ts';
import { makeFolder } from '../support/fakes.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { openLoggedServer, useLoggedServer } from './logged.ts';
import { SECRET, bearing, signed } from '../support/tokens.ts';

describe('The warm-up of a server', () => {
  it('reads what paths search, so that the first to ask waits no longer than others', async () => {
    const server = await openLoggedServer(await sharedNeo4j());
    try {
      await server.warmUp(makeFolder(), new AbortController().signal);

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

describe('The warm-up of a server that asks for tokens', () => {
  const server = useLoggedServer({ AUTH_SECRET: SECRET, RATE_PER_MINUTE: '3' });

  it('runs every operation of a folder, and counts for no client', async () => {
    const [none, some] = [makeFolder(), makeFolder()];
    const examples = readdirSync(EXAMPLES).filter((name) => /^0[0-3]-/.test(name));
    for (const name of examples) copyFileSync(join(EXAMPLES, name), join(some, name));
    const askedOf = async (folder: string) => {
      const before = await queries();
      await server.warmUp(folder, new AbortController().signal);
      return (await queries()) - before;
    };

    await askedOf(none);
    const ofExplorer = await askedOf(none);
    const ofBoth = await askedOf(some);

    expect(ofExplorer).toBeGreaterThan(10);
    expect(ofBoth).toBeGreaterThanOrEqual(ofExplorer + 4);
    const refused = server.lines.filter(({ status }) => status === 401 || status === 429);
    expect(refused.length).toBe(0);
  });

  async function queries(): Promise<number> {
    const headers = bearing(await signed({ roles: ['operator'] }));
    const metrics = await (await fetch(`${server.url}/metrics`, { headers })).text();
    return Number(/proxeny_neo4j_query_duration_seconds_count (\d+)/.exec(metrics)?.[1]);
  }
});
