import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/turns/turns.ts';
import { openOperationTime } from '../../src/server/cost/operationTime.ts';

/** One place, which somebody holds for some time. */
function createQueue({ timeoutMs, maxQueueMs }: { timeoutMs: number; maxQueueMs: number }) {
  const turns = createTurns({ atOnce: 1 });
  const limits = { timeoutMs, maxQueueMs };
  return {
    hold: (ms: number) => turns.run({ client: 'anna' }, () => sleep(ms)),
    open: (client: string) => {
      const ended: unknown[] = [];
      const abort = (reason: Error) => ended.push((reason as GraphQLError).extensions.code);
      const size = { cost: 1, relations: 0 };
      const { asker, close } = openOperationTime({ client, size, limits, turns, abort });
      const work = (ms: number) => turns.run(asker, () => sleep(ms));
      return { ended, close, work };
    },
  };
}

describe.concurrent('The time of an operation', () => {
  it('stands still while all of its work waits for others', async () => {
    const { hold, open } = createQueue({ timeoutMs: 300, maxQueueMs: 5_000 });
    void hold(1_000);
    const { ended, close, work } = open('bert');

    await work(10);

    expect(ended).toEqual([]);
    close();
  });

  it('is up when its own work takes too long', async () => {
    const { open } = createQueue({ timeoutMs: 100, maxQueueMs: 5_000 });
    const { ended, close, work } = open('bert');

    await work(500);

    expect(ended).toEqual(['TIMEOUT']);
    close();
  });

  it('in the queue has a limit of its own', async () => {
    const { hold, open } = createQueue({ timeoutMs: 5_000, maxQueueMs: 100 });
    void hold(1_000);
    const { ended, close, work } = open('bert');

    await work(10);

    expect(ended).toEqual(['BUSY']);
    close();
  });

  it('is not begun where the first turn is expected too late, and the client is told when to return', async () => {
    const { hold, open } = createQueue({ timeoutMs: 5_000, maxQueueMs: 150 });
    await hold(1_000);
    const last = Array.from({ length: 3 }, () => hold(100));

    // On average a turn takes 100 ms: a tenth of the first one. Two come before.
    const refusal = (() => {
      try {
        open('anna').close();
        return undefined;
      } catch (error) {
        return error as GraphQLError;
      }
    })();

    expect(refusal).toBeInstanceOf(GraphQLError);
    expect(refusal).toMatchObject({ extensions: { code: 'BUSY', retryAfter: 1 } });
    await Promise.all(last);
    expect(() => open('anna').close()).not.toThrow();
  });
});
