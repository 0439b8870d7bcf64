import { describe, expect, it } from 'vitest';
import { badInput, unavailable } from '../../src/errors.ts';
import { patientGraph } from '../../src/export/content.ts';

/** A graph that fails a few times before it answers. */
function failing(times: number, error: Error) {
  let asked = 0;
  return {
    asked: () => asked,
    read: () => (++asked > times ? Promise.resolve([[asked]]) : Promise.reject(error)),
  };
}

describe('an export that has begun', () => {
  it('asks again when Neo4j was away for a moment', async () => {
    const graph = failing(2, unavailable());

    expect(await patientGraph(graph).read('RETURN 1', {})).toEqual([[3]]);
  });

  it('does not ask again for any other error', async () => {
    const graph = failing(1, badInput('No.'));

    await expect(patientGraph(graph).read('RETURN 1', {})).rejects.toThrow('No.');
    expect(graph.asked()).toBe(1);
  });

  it('does not ask again once nobody waits for it', async () => {
    const graph = failing(9, unavailable());
    const reading = patientGraph(graph).read('RETURN 1', {}, { signal: AbortSignal.timeout(100) });

    await expect(reading).rejects.toThrow();
    expect(graph.asked()).toBe(1);
  });
});
