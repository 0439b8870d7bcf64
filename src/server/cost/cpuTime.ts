import { AsyncLocalStorage, createHook } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long the thread has worked for a request, in milliseconds, and how much of that is not yet counted for its client. */
interface Meter {
  totalMs: number;
  openMs: number;
  readonly count: (ms: number) => void;
}

/** A request that works for long is counted meanwhile. */
const STEP_MS = 20;

const running = new AsyncLocalStorage<Meter>();
const meters = new WeakMap<object, Meter>();
const interrupted: (Meter | undefined)[] = [];
let current: Meter | undefined;
let since = 0;

/**
 * Counts, for each client, how long Node's thread works on its requests. Each callback belongs to the request that it was scheduled for,
 * whatever part of the server that is, so that all work is counted, and no part has to count by itself. Decoding the rows of the database
 * counts as time of the database.
 */
export function countCpuTime(
  server: FastifyInstance,
  spend: (request: FastifyRequest, ms: number) => void,
): void {
  callbacks.enable();
  server.addHook('onRequest', (request, reply, done) => {
    const meter: Meter = { totalMs: 0, openMs: 0, count: (ms) => spend(request, ms) };
    meters.set(request, meter);
    reply.raw.once('close', () => settle(meter));
    measured(meter, done);
  });
  // A body arrives in callbacks of the connection.
  server.addHook('preValidation', (request, _reply, done) => {
    const meter = meters.get(request);
    if (meter) measured(meter, done);
    else done();
  });
}

/** How long the thread has worked for a request so far. */
export function cpuMsOf(request: object): number {
  return meters.get(request)?.totalMs ?? 0;
}

const callbacks = createHook({
  before() {
    interrupted.push(current);
    switchTo(running.getStore());
  },
  after() {
    switchTo(interrupted.pop());
  },
});

function measured(meter: Meter, work: () => void): void {
  const outer = current;
  switchTo(meter);
  try {
    running.run(meter, work);
  } finally {
    switchTo(outer);
  }
}

function switchTo(next: Meter | undefined): void {
  if (next === current) return;
  const now = performance.now();
  if (current) add(current, now - since);
  current = next;
  since = now;
}

function add(meter: Meter, ms: number): void {
  meter.totalMs += ms;
  meter.openMs += ms;
  if (meter.openMs >= STEP_MS) settle(meter);
}

function settle(meter: Meter): void {
  meter.count(meter.openMs);
  meter.openMs = 0;
}
