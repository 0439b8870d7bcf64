import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/neo4j/graph.ts';
import { HUB } from '../support/world/drafts.ts';
import { at, executing, openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

const HOURS =
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c WHERE c < 0 RETURN c';
const QUERY = `{ city(id: "${HUB}") { name } }`;
/** More requests than connections. */
const MANY = 60;

describe('an operation that takes too long', () => {
  const world = useOpened(openWorld);
  const slow: Graph = { read: (_text, _params, options) => world.graph.read(HOURS, {}, options) };

  const running = async (operation: string) => {
    const rows = await world.run('SHOW TRANSACTIONS YIELD metaData, status');
    return rows.filter(
      ({ metaData }) => (metaData as { operation?: string }).operation === operation,
    ).length;
  };
  const until = (operation: string, count: number) =>
    expect.poll(() => running(operation), { timeout: 10_000, interval: 50 }).toBe(count);

  it('is stopped at its time limit, in Neo4j too', async () => {
    const asked = executing(slow)(QUERY, {}, { timeoutMs: 3_000, name: 'Late' });
    const failed = asked.catch((error: unknown) => error);
    await until('Late', 1);

    const error = (await failed) as GraphQLError;
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error.extensions.code).toBe('TIMEOUT');
    expect(error.message).toContain('within 3000 ms');
    await until('Late', 0);
  });

  it('is stopped when its client has gone, in Neo4j too', async () => {
    const gone = new AbortController();
    const asked = executing(slow)(QUERY, {}, { signal: gone.signal, name: 'Gone' });
    const failed = asked.catch((error: unknown) => error);
    await until('Gone', 1);

    gone.abort(new Error('The client has gone away.'));

    expect(await failed).toEqual(new Error('The client has gone away.'));
    await until('Gone', 0);
  });

  it('is not begun if its client has gone before', async () => {
    world.asked.length = 0;
    const asked = world.execute(QUERY, {}, { signal: AbortSignal.abort(new Error('Gone.')) });

    await expect(asked).rejects.toThrow('Gone.');
  });

  it('leaves its connection to the next, however often it happens', async () => {
    for (let count = 0; count < MANY; count += 10)
      await Promise.all(
        Array.from({ length: 10 }, (_, at) => {
          const signal = AbortSignal.timeout(20 + 5 * at);
          return executing(slow)(QUERY, {}, { signal, name: 'Often' }).catch(() => undefined);
        }),
      );

    await until('Often', 0);
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.execute(QUERY)));
    expect(new Set(answers.map((answer) => at(answer, 'city.name'))).size).toBe(1);
    expect(answers.every(({ errors }) => errors === undefined)).toBe(true);
  });

  it('leaves it as well where records come a few at a time, at whatever moment it is stopped', async () => {
    const { graph } = world;
    const long = 'MATCH (node:Node) UNWIND range(1, 100) AS at RETURN node.id, node.name, at';
    for (let moment = 0; moment < MANY; moment++) {
      const gone = new AbortController();
      const beforeNext = async () => {
        await nextTurn();
        gone.signal.throwIfAborted();
      };
      const reads = Array.from({ length: 4 }, () =>
        graph.read(long, {}, { signal: gone.signal, beforeNext }).catch(String),
      );
      await sleep(moment);
      gone.abort(new Error('Gone.'));
      const next = Array.from({ length: 6 }, () =>
        graph.read('RETURN 1', {}, { signal: AbortSignal.timeout(10_000) }),
      );

      expect(await Promise.all(next)).toEqual(next.map(() => [[1]]));
      expect(await Promise.all(reads)).toEqual(reads.map(() => 'Error: Gone.'));
    }
  });
});
