import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { unavailable } from '../../src/errors.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { planFirst } from '../../src/neo4j/planFirst.ts';

/** A graph whose plans are made when `plan` says so; `asked` is what reached it, in order. */
function createPlanned() {
  const asked: string[] = [];
  const planned = new EventEmitter();
  const failures: Error[] = [];
  const plain: Graph = {
    read(text) {
      asked.push(text);
      const failure = failures.shift();
      return failure ? Promise.reject(failure) : Promise.resolve([]);
    },
  };
  const planner: Graph = {
    async read(text, _, { planOnly } = {}) {
      if (!planOnly) throw new Error('A planner runs nothing.');
      asked.push(`plan of ${text}`);
      await once(planned, text);
      return [];
    },
  };
  const graph = planFirst(plain, { planner, atOnce: 1, spend: () => undefined });
  return { asked, failures, graph, plan: (text: string) => planned.emit(text) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('planFirst', () => {
  it('plans a statement once for all who wait for it, and then no more', async () => {
    const { graph, asked, plan } = createPlanned();
    const reads = [1, 2, 3].map(() => graph.read('A', {}));
    await settled();
    expect(asked).toEqual(['plan of A']);

    plan('A');
    await Promise.all(reads);
    await graph.read('A', {});

    expect(asked).toEqual(['plan of A', 'A', 'A', 'A', 'A']);
  });

  it('counts the time until then as waiting', async () => {
    const { graph, plan } = createPlanned();
    const changes: (readonly [number, number])[] = [];
    const onChange = (waiting: number, running: number) => changes.push([waiting, running]);
    const read = graph.read('A', {}, { asker: { client: 'anna', onChange } });
    await settled();
    expect(changes).toEqual([[1, 0]]);

    plan('A');
    await read;

    expect(changes).toEqual([
      [1, 0],
      [-1, 0],
    ]);
  });

  it('finishes a plan that was begun, though nobody waits for it any more', async () => {
    const { graph, asked, plan } = createPlanned();
    const client = new AbortController();
    const read = graph.read('A', {}, { signal: client.signal }).catch(String);
    await settled();

    client.abort('gone');
    expect(await read).toBe('gone');
    plan('A');
    await settled();
    await graph.read('A', {});

    expect(asked).toEqual(['plan of A', 'A']);
  });

  it('drops a plan that was not begun when nobody waits for it any more', async () => {
    const { graph, asked, plan } = createPlanned();
    const first = graph.read('A', {});
    const client = new AbortController();
    const second = graph.read('B', {}, { signal: client.signal }).catch(String);
    await settled();

    client.abort('gone');
    await second;
    plan('A');
    await first;
    await settled();

    expect(asked).toEqual(['plan of A', 'A']);
  });

  it('plans again after Neo4j was away, which has forgotten its plans', async () => {
    const { graph, asked, failures, plan } = createPlanned();
    const readPlanned = async () => {
      const read = graph.read('A', {});
      await settled();
      plan('A');
      await read;
    };
    await readPlanned();
    failures.push(unavailable());
    await graph.read('A', {}).catch(String);

    await readPlanned();

    expect(asked).toEqual(['plan of A', 'A', 'A', 'plan of A', 'A']);
  });
});
