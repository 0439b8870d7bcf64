import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/graph/oneState.ts';
import { type DatedState, createLease } from '../../src/server/answers/lease.ts';

const state = (key: string) => ({ version: key, key });

/** A lease of 900 ms, over clocks that the test sets. */
function open() {
  let moment: Moment = { tick: 10_000, wall: 1_000_000 };
  const changes: string[] = [];
  const asked: ((told: DatedState | null) => void)[] = [];
  const lease = createLease({
    read: () => new Promise((resolve) => asked.push(resolve)),
    onChange: () => changes.push('changed'),
    now: () => moment,
    leaseMs: 900,
  });
  return {
    ...{ lease, changes, asked },
    now: () => moment,
    pass: (ms: number, { awake = ms } = {}) => {
      moment = { tick: moment.tick + awake, wall: moment.wall + ms };
    },
  };
}

describe('The lease of a state of the record', () => {
  it('runs out by the time since its read was sent, not since it was answered', () => {
    const { lease, now, pass } = open();
    const sentAt = now();
    pass(600);
    lease.learn({ state: state('a'), sentAt });

    expect(lease.state()?.key).toBe('a');
    pass(299);
    expect(lease.state()?.key).toBe('a');
    pass(1);
    expect(lease.state()).toBeUndefined();
  });

  it('runs out while the machine sleeps, and when its clock is set back', () => {
    const slept = open();
    slept.lease.learn({ state: state('a'), sentAt: slept.now() });
    slept.pass(60_000, { awake: 10 });
    expect(slept.lease.state()).toBeUndefined();

    const setBack = open();
    setBack.lease.learn({ state: state('a'), sentAt: setBack.now() });
    setBack.pass(-1, { awake: 10 });
    expect(setBack.lease.state()).toBeUndefined();
  });

  it('is not changed by what was asked earlier and comes later', () => {
    const { changes, lease, now, pass } = open();
    const earlier = now();
    pass(100);
    lease.learn({ state: state('b'), sentAt: now() });
    changes.length = 0;

    lease.learn({ state: state('a'), sentAt: earlier });

    expect(lease.state()?.key).toBe('b');
    expect(changes).toEqual([]);
  });

  it('ends when another database is read, and what was asked of the one before gives no new one', async () => {
    const { asked, changes, lease, now, pass } = open();
    lease.learn({ state: state('a'), sentAt: now() });
    const [before, renewed] = [now(), lease.renew()];
    pass(10);
    changes.length = 0;

    lease.forget();
    asked[0]?.({ state: state('a'), sentAt: before });
    await renewed;

    expect(lease.state()).toBeUndefined();
    expect(changes).toEqual(['changed']);
    pass(10);
    const sentAt = now();
    const again = lease.renew();
    asked[1]?.({ state: state('b'), sentAt });
    await again;
    expect(lease.state()?.key).toBe('b');
  });

  it('is renewed by one read for all who wait, shortly before its end', async () => {
    const { asked, lease, now, pass } = open();
    lease.learn({ state: state('a'), sentAt: now() });
    lease.renewEarly();
    expect(asked.length).toBe(0);
    pass(600);
    const sentAt = now();

    lease.renewEarly();
    const waiting = [lease.renew(), lease.renew()];
    asked[0]?.({ state: state('a'), sentAt });
    await Promise.all(waiting);
    pass(800);

    expect(asked.length).toBe(1);
    expect(lease.state()?.key).toBe('a');
  });

  it('is not renewed while a change is announced', async () => {
    const { asked, lease, now, pass } = open();
    lease.learn({ state: state('a'), sentAt: now() });
    pass(950);
    const renewed = lease.renew();
    asked[0]?.(null);
    await renewed;

    expect(lease.state()).toBeUndefined();
  });
});
