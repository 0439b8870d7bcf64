import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/graph.ts';
import { type World, openWorld } from '../support/worldNeo4j.ts';

describe('a read that only plans', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

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
