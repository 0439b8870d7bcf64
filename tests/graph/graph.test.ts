import { describe, expect, it, vi } from 'vitest';
import { type Graph, openGraph } from '../../src/neo4j/graph.ts';
import { openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

const world = useOpened(openWorld);
const read = (...asked: Parameters<Graph['read']>) => openGraph(world.driver).read(...asked);

describe('a read that only plans', () => {
  it('leaves the plan that the statement itself is run with', async () => {
    const text = 'MATCH (city:City) WHERE city.name STARTS WITH $given.start RETURN city.name';
    const cities = (planOnly: boolean) => read(text, { given: { start: '' } }, { planOnly });
    await forget();

    expect(await cities(true)).toEqual([]);
    const planned = await forget();
    await cities(true);
    expect(await cities(false)).not.toEqual([]);

    expect(await forget()).toBe(planned);
  });

  it('does not run the statement', async () => {
    const divided = (planOnly: boolean) => read('RETURN 1 / $zero', { zero: 0 }, { planOnly });

    expect(await divided(true)).toEqual([]);
    await expect(divided(false)).rejects.toThrow('/ by zero');
  });

  /** The number of plans that Neo4j had. */
  async function forget(): Promise<number> {
    const [cleared] = await world.run('CALL db.clearQueryCaches() YIELD value RETURN value');
    return Number(/\d+/.exec(String(cleared?.value))?.[0]);
  }
});

describe('a read', () => {
  it("is named in Neo4j's list of transactions, with the trace that it is a part of", async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const text =
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.trace = $trace RETURN metaData.operation';
    const rows = await read(text, { trace }, { name: 'Traced', traceId: trace });

    expect(rows).toEqual([['Traced']]);
  });
});

describe('a read that receives some records at a time', () => {
  it('has all of them in their order', async () => {
    const beforeNext = vi.fn(() => Promise.resolve());

    const rows = await read('UNWIND range(1, 7) AS n RETURN n', {}, { beforeNext });

    expect(rows.map(([n]) => Number(n))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(beforeNext).toHaveBeenCalledOnce();
  });
});
