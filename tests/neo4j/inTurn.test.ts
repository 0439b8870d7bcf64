import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/neo4j/graph.ts';
import { inTurn } from '../../src/neo4j/inTurn.ts';
import { createTurns } from '../../src/turns/turns.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { useDriver } from '../support/useOpened.ts';

const ENDLESS = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN n';

describe('Reads that take turns, two at once', () => {
  const driver = useDriver(sharedNeo4j);
  const graph = inTurn(openGraph(driver), createTurns({ atOnce: 2 }));

  const endless = () => {
    const client = new AbortController();
    const ended = graph.read(ENDLESS, {}, { signal: client.signal, name: 'Endless' }).catch(String);
    return { end: () => client.abort('ended'), ended };
  };
  const running = async () => {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = 'Endless' RETURN count(*) AS count",
    );
    return records[0]?.get('count') as number;
  };

  it('wait for each other without a limit of their own, and go on in their order', async () => {
    const [first, second, third] = [endless(), endless(), endless()];
    await expect.poll(running, { timeout: 20_000 }).toBe(2);
    const order: unknown[] = [];
    const quick = [1, 2, 3].map((number) =>
      graph.read('RETURN $number', { number }).then(([row]) => order.push(row?.[0])),
    );
    third.end();
    expect(await third.ended).toBe('ended');
    expect(order).toEqual([]);

    first.end();
    await Promise.all(quick);

    expect(order).toEqual([1, 2, 3]);
    second.end();
    expect(await Promise.all([first.ended, second.ended])).toEqual(['ended', 'ended']);
  });

  it('leave their turn to others when they fail', async () => {
    const failed = Array.from({ length: 5 }, () => graph.read('RETURN 1 / 0', {}).catch(() => 0));
    await Promise.all(failed);

    expect(await graph.read('RETURN 1', {})).toEqual([[1]]);
  });
});
