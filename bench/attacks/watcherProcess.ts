import { setPriority } from 'node:os';
import { createRandom } from '../../tests/support/random.ts';
import { answer } from '../child.ts';
import { readOrdinary } from '../load/mix.ts';
import { askAs } from '../load/served.ts';
import { type Request, type Seen, watch } from './watch.ts';

/** What watchers saw meanwhile. */
export interface Watched {
  readonly live: Seen;
  readonly bystander: Seen;
}

const LIVE_MS = 20;
const BYSTANDER_MS = 100;
const ASKED_BEFORE = 40;

let watching: Parameters<typeof watched>;
let end = new AbortController();

try {
  // It shares two cores with what it watches, and would measure its own waiting.
  setPriority(-10);
} catch {
  // Only root may.
}

/** It is told first whom to watch, then in turn `watch`, which is answered at the `end` after it. */
answer(async (order: 'watch' | 'end' | Whom): Promise<Watched | null> => {
  if (order === 'watch') return watched(...watching);
  if (order === 'end') end.abort();
  else {
    const ask = askAs(order.url, order.token);
    watching = [order, await readOrdinary(ask, createRandom(1), ASKED_BEFORE)];
  }
  return null;
});

interface Whom {
  readonly url: string;
  readonly token: string | null;
}

async function watched({ url, token }: Whom, make: () => Request): Promise<Watched> {
  end = new AbortController();
  const live = () => ({ path: '/health/live' });
  const [seen, bystander] = await Promise.all([
    watch({ url, token: null, everyMs: LIVE_MS }, live, end.signal),
    watch({ url, token, everyMs: BYSTANDER_MS }, make, end.signal),
  ]);
  return { live: seen, bystander };
}
