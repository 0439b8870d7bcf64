import { setTimeout as pause } from 'node:timers/promises';
import { openDriver } from '../graph/driver.ts';
import type { Address } from '../graph/driver.ts';
import { accepts } from './port.ts';

const POLL_MS = 50;
const PATIENCE_MS = 600_000;

/** Waits until a query answers, which is later than that the port is open; `gaveUp` ends the wait early. */
export async function untilReady(address: Address, port: number, gaveUp: AbortSignal) {
  const last = Date.now() + PATIENCE_MS;
  while (!(await accepts(port))) await next(gaveUp, last);
  const driver = openDriver(address);
  try {
    for (;;) {
      const fault = await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' }).then(
        () => null,
        (error: unknown) => error,
      );
      if (fault === null) return;
      if (isRefused(fault)) throw new Error(REFUSED);
      await next(gaveUp, last);
    }
  } finally {
    await driver.close();
  }
}

async function next(gaveUp: AbortSignal, last: number) {
  gaveUp.throwIfAborted();
  if (Date.now() > last) throw new Error(SLOW);
  await pause(POLL_MS);
}

const isRefused = (fault: unknown) =>
  String((fault as { code?: unknown }).code).startsWith('Neo.ClientError.Security');

const SLOW = `Neo4j has not answered within ${PATIENCE_MS / 1000} seconds. See logs/console.log and logs/debug.log in its data folder.`;
const REFUSED =
  'Neo4j refuses the password that is kept in its data folder: it was changed there, or the file `password` is of another folder. Put the right one into the file.';
