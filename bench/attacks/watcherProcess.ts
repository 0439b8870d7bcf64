import { setPriority } from 'node:os';
import { createRandom } from '../../tests/support/random.ts';
import { askAs } from '../load/served.ts';
import { answer } from './child.ts';
import { readOrdinary } from './ordinary.ts';
import { type Request, type Seen, watch } from './watch.ts';

/** The watcher of `bench -- attacks`: first whom to watch, then in turn `watch`, which is answered at the `end` after it. */
export type Order = 'watch' | 'end' | { readonly url: string; readonly token: string | null };

/** What watchers saw meanwhile. */
export interface Watched {
  readonly live: Seen;
  readonly bystander: Seen;
}

const LIVE_MS = 20;
const BYSTANDER_MS = 100;
const ASKED_BEFORE = 40;

let made: { readonly url: string; readonly token: string | null; readonly make: () => Request };
let end = new AbortController();

try {
  // It shares two cores with what it watches, and would measure its own waiting.
  setPriority(-10);
} catch {
  // Only root may.
}

answer(async (order: Order): Promise<Watched | null> => {
  if (order === 'end') end.abort();
  else if (order === 'watch') return watched();
  else {
    const ask = askAs(order.url, order.token);
    made = { ...order, make: await readOrdinary(ask, createRandom(1), ASKED_BEFORE) };
  }
  return null;
});

async function watched(): Promise<Watched> {
  const { url, token, make } = made;
  end = new AbortController();
  const live = () => ({ path: '/health/live' });
  const [seen, bystander] = await Promise.all([
    watch({ url, token: null, everyMs: LIVE_MS }, live, end.signal),
    watch({ url, token, everyMs: BYSTANDER_MS }, make, end.signal),
  ]);
  return { live: seen, bystander };
}
