import { setTimeout as sleep } from 'node:timers/promises';

/** How long a request waits for an equal one: the other client may wait longer for its turn. */
const PATIENCE_MS = 500;

/** Operations that are being answered, for equal ones to wait for. */
export function createSingleFlight<Answer>() {
  const flights = new Map<string, Promise<Answer | undefined>>();

  return {
    /** Answers an operation, which equal ones can join meanwhile. */
    async run(key: string, answer: () => Promise<Answer>): Promise<Answer> {
      const answering = answer();
      const flight = answering.catch(() => undefined);
      if (!flights.has(key)) flights.set(key, flight);
      try {
        return await answering;
      } finally {
        if (flights.get(key) === flight) flights.delete(key);
      }
    },
    /** Waits for an equal operation, if there is one, and not for long. */
    async join(key: string, signal: AbortSignal): Promise<void> {
      const flight = flights.get(key);
      if (flight === undefined) return;
      const landed = new AbortController();
      const until = AbortSignal.any([signal, landed.signal]);
      const patience = sleep(PATIENCE_MS, undefined, { signal: until }).catch(() => undefined);
      await Promise.race([flight, patience]);
      landed.abort();
    },
  };
}
