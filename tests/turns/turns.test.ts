import { describe, expect, it } from 'vitest';
import { type Asker, createTurns } from '../../src/turns/turns.ts';

/** Work that lasts until it is told to end, with the order in which it begins. */
function createBench(places: Parameters<typeof createTurns>[0]) {
  const turns = createTurns(places);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    ...{ turns, begun },
    add: (name: string, asker: Asker, signal?: AbortSignal) =>
      turns.run(
        asker,
        () => {
          begun.push(name);
          return new Promise<void>((resolve) => ends.set(name, resolve));
        },
        signal,
      ),
    end: async (name: string) => {
      ends.get(name)?.();
      await settled();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Turns', () => {
  it('go to the clients in turn, however much each has waiting', async () => {
    const { add, begun, end } = createBench({ atOnce: 1 });
    const [anna, bert] = [{ client: 'anna' }, { client: 'bert' }];
    for (const nth of [1, 2, 3, 4]) void add(`anna ${nth}`, anna);
    for (const nth of [1, 2]) void add(`bert ${nth}`, bert);
    await settled();

    for (let at = 0; at < 5; at++) await end(begun.at(-1) ?? '');

    expect(begun).toEqual(['anna 1', 'anna 2', 'bert 1', 'anna 3', 'bert 2', 'anna 4']);
  });

  it('go to the operations of one client in turn', async () => {
    const { add, begun, end } = createBench({ atOnce: 1 });
    const [large, small] = [{ client: 'anna' }, { client: 'anna' }];
    for (const nth of [1, 2, 3, 4]) void add(`large ${nth}`, large);
    void add('small', small);
    await settled();

    for (let at = 0; at < 4; at++) await end(begun.at(-1) ?? '');

    expect(begun).toEqual(['large 1', 'large 2', 'small', 'large 3', 'large 4']);
  });

  it('leave places to others when one operation has as many as it may', async () => {
    const { add, begun, end } = createBench({ atOnce: 3, ofOne: 2 });
    const anna = { client: 'anna' };
    for (const nth of [1, 2, 3]) void add(`anna ${nth}`, anna);
    void add('bert', { client: 'bert' });
    await settled();
    expect(begun).toEqual(['anna 1', 'anna 2', 'bert']);

    await end('bert');
    expect(begun).toHaveLength(3);
    await end('anna 1');
    expect(begun.at(-1)).toBe('anna 3');
  });

  it('leave places to short operations when long ones have as many as they may', async () => {
    const { add, begun, end } = createBench({ atOnce: 3, ofLong: 1 });
    void add('long 1', { client: 'anna', isLong: true });
    void add('long 2', { client: 'bert', isLong: true });
    void add('short', { client: 'anna' });
    await settled();
    expect(begun).toEqual(['long 1', 'short']);

    await end('long 1');
    expect(begun.at(-1)).toBe('long 2');
  });

  it('are given up by one that waits no more', async () => {
    const { add, begun, end } = createBench({ atOnce: 1 });
    const client = new AbortController();
    void add('first', { client: 'anna' });
    const second = add('second', { client: 'bert' }, client.signal);
    void add('third', { client: 'bert' });
    client.abort(new Error('gone'));

    await expect(second).rejects.toThrow('gone');
    await end('first');

    expect(begun).toEqual(['first', 'third']);
  });

  it('tell an operation how much of its work waits and runs', async () => {
    const { add, end } = createBench({ atOnce: 1 });
    const work = { waiting: 0, running: 0 };
    const asker: Asker = {
      client: 'anna',
      onChange(waiting, running) {
        work.waiting += waiting;
        work.running += running;
      },
    };
    void add('one', asker);
    void add('two', asker);
    await settled();
    expect(work).toEqual({ waiting: 1, running: 1 });

    await end('one');
    await end('two');
    expect(work).toEqual({ waiting: 0, running: 0 });
  });

  it('are expected by how long others took, and by who comes before', async () => {
    const { turns, add, end } = createBench({ atOnce: 1 });
    const newcomer = { client: 'carl' };
    expect(turns.expectedWait(newcomer)).toBe(0);
    const anna = { client: 'anna' };
    void add('first', anna);
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 200));
    void add('second', anna);
    await end('first');
    const one = turns.expectedWait(newcomer);
    for (let at = 0; at < 50; at++) void add(`more ${at}`, anna);
    await settled();

    expect(one).toBeGreaterThan(10);
    // A newcomer waits for one turn of anna's, and not for her fifty.
    expect(turns.expectedWait(newcomer)).toBeCloseTo(2 * one);
    for (let at = 0; at < 9; at++) void add(`bert ${at}`, { client: 'bert' });
    expect(turns.expectedWait(newcomer)).toBeCloseTo(3 * one);
    expect(turns.expectedWait({ client: 'bert' })).toBeGreaterThan(10 * one);
  });
});
