import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { READER } from '../../src/contributions/desk/permissions.ts';
import { NEVER, limited } from '../../src/contributions/desk/queue.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('The changes of one request', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('have 20 seconds together, however often garbage is collected meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { within } = limited(READER, NEVER);
    for (let at = 0; at < 5; at++) {
      collect();
      await Promise.resolve();
    }
    vi.advanceTimersByTime(19_999);
    expect(within?.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(within?.aborted).toBe(true);
  });

  it('end with the request', () => {
    const request = new AbortController();
    const { within } = limited(READER, request.signal);
    request.abort();
    expect(within?.aborted).toBe(true);
  });
});
