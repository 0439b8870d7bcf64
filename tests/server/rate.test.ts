import { describe, expect, it } from 'vitest';
import { clientAt, createBudget } from '../../src/server/cost/rate.ts';

const NONE_OWED = Array.from({ length: 60 }, () => 0);

describe('createBudget', () => {
  it('lets a minute of requests come at once, and gives one back at a time', () => {
    let now = 0;
    const { take: owed } = createBudget(60, () => now);

    expect(Array.from({ length: 60 }, () => owed('a'))).toEqual(NONE_OWED);
    expect(owed('a')).toBe(1);
    now = 1_000;
    expect([owed('a'), owed('a')]).toEqual([0, 1]);
    now = 61_000;
    expect(Array.from({ length: 61 }, () => owed('a'))).toEqual([...NONE_OWED, 1]);
  });

  it('does not make one wait longer for asking in vain', () => {
    const { take: owed } = createBudget(1, () => 0);
    owed('a');

    expect([owed('a'), owed('a'), owed('a')]).toEqual([60, 60, 60]);
  });

  it('counts what was used afterwards, and lets nobody owe more than a minute', () => {
    let now = 0;
    const { take, spend, left } = createBudget(60_000, () => now);

    spend('a', 20_000);
    expect(left('a')).toEqual({ units: 40_000, seconds: 20 });
    expect(take('a')).toBe(0);
    spend('a', 40_000);
    expect([take('a'), take('b')]).toEqual([1, 0]);
    spend('a', 10_000_000);
    expect(left('a')).toEqual({ units: 0, seconds: 120 });
    expect(take('a')).toBe(61);
    now = 90_000;
    expect(left('a')).toEqual({ units: 30_000, seconds: 30 });
    expect(take('a')).toBe(0);
  });

  it('counts each for itself', () => {
    const { take: owed } = createBudget(1, () => 0);

    expect([owed('a'), owed('b'), owed('a')]).toEqual([0, 0, 60]);
  });

  it('stays quick and small however many there are', () => {
    const { take: owed } = createBudget(10, () => 0);
    const begun = performance.now();

    for (let client = 0; client < 300_000; client++) owed(String(client));

    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('clientAt', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:db8:1:2::6', '2001:db8:1:2::'],
    ['2001:db8::6', '2001:db8::'],
    ['::1', '::'],
  ])('takes %s for a client of %s', (address, client) => {
    expect(clientAt(address)).toBe(client);
  });
});
