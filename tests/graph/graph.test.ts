import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/neo4j/graph.ts';
import { openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

describe('a read that only plans', () => {
  const world = useOpened(openWorld);

  it('leaves the plan that the statement itself is run with', async () => {
    const graph = openGraph(world.driver);
    const text = 'MATCH (city:City) WHERE city.name STARTS WITH $given.start RETURN city.name';
    const read = (planOnly: boolean) => graph.read(text, { given: { start: '' } }, { planOnly });
    await forget();

    expect(await read(true)).toEqual([]);
    const planned = await forget();
    await read(true);
    expect(await read(false)).not.toEqual([]);

    expect(await forget()).toBe(planned);
  });

  it('does not run the statement', async () => {
    const graph = openGraph(world.driver);
    const read = (planOnly: boolean) => graph.read('RETURN 1 / $zero', { zero: 0 }, { planOnly });

    expect(await read(true)).toEqual([]);
    await expect(read(false)).rejects.toThrow('/ by zero');
  });

  /** The number of plans that Neo4j had. */
  async function forget(): Promise<number> {
    const [cleared] = await world.run('CALL db.clearQueryCaches() YIELD value RETURN value');
    return Number(/\d+/.exec(String(cleared?.value))?.[0]);
  }
});

describe('a read', () => {
  const world = useOpened(openWorld);

  it("is named in Neo4j's list of transactions, with the trace that it is a part of", async () => {
    const graph = openGraph(world.driver);
    const rows = await graph.read(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.trace = $trace RETURN metaData.operation',
      { trace: '4bf92f3577b34da6a3ce929d0e0e4736' },
      { name: 'Traced', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
    );

    expect(rows).toEqual([['Traced']]);
  });
});

describe('a read that receives some records at a time', () => {
  const world = useOpened(openWorld);

  it('has all of them in their order', async () => {
    const graph = openGraph(world.driver);
    let waits = 0;
    const beforeNext = () => {
      waits += 1;
      return Promise.resolve();
    };

    const rows = await graph.read('UNWIND range(1, 7) AS n RETURN n', {}, { beforeNext });

    expect(rows.map(([n]) => Number(n))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(waits).toBe(1);
  });

  it('leaves nothing to the next read of its connection when it is aborted between two of them', async () => {
    const graph = openGraph(world.driver);
    for (let nth = 0; nth < 30; nth++) {
      const gone = new AbortController();
      const beforeNext = async () => {
        // Long enough for the next records to arrive, which nobody asks for then.
        await sleep(nth);
        gone.abort(new Error('gone'));
        gone.signal.throwIfAborted();
      };
      const aborted = graph.read(
        'UNWIND range(1, 1000) AS n RETURN n',
        {},
        { signal: gone.signal, beforeNext },
      );
      await expect(aborted).rejects.toThrow('gone');

      expect(await graph.read('RETURN 7', {}, { timeoutMs: 5_000 })).toEqual([[7]]);
    }
  });
});
