import { describe, expect, it } from 'vitest';
import { openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

const world = useOpened(openWorld);

const readsOf = async (query: string) => {
  const before = world.asked.length;
  const { data, errors } = await world.execute(query);
  expect(errors).toBeUndefined();
  return { reads: world.asked.length - before, data: data as Record<string, unknown> };
};

describe('Calls of one field in an operation', () => {
  it('with equal arguments are asked once, in whatever order those are written', async () => {
    const alone = await readsOf(
      '{ a: institutionGaps(first: 3, filter: {}) { totalCount edges { cursor } } }',
    );
    const thrice = await readsOf(`{
      a: institutionGaps(first: 3, filter: {}) { edges { cursor } }
      b: institutionGaps(filter: {}, first: 3) { totalCount }
      c: institutionGaps(first: 3, filter: {}) { totalCount edges { cursor } }
    }`);

    expect(thrice.reads).toBe(alone.reads);
    expect(thrice.data.c).toEqual(alone.data.a);
    expect({ ...(thrice.data.a as object), ...(thrice.data.b as object) }).toEqual(alone.data.a);
  });

  it('with others are asked each', async () => {
    const one = await readsOf('{ a: institutionGaps(first: 3) { edges { cursor } } }');
    const two = await readsOf(
      '{ a: institutionGaps(first: 3) { edges { cursor } } b: institutionGaps(first: 4) { edges { cursor } } }',
    );

    expect(two.reads).toBe(2 * one.reads);
  });
});
