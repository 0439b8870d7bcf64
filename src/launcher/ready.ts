import { setTimeout as pause } from 'node:timers/promises';
import { type Address, openDriver } from '../neo4j/driver.ts';
import type { Driver } from '../neo4j/write.ts';
import { accepts } from './port.ts';

const POLL_MS = 50;
const PATIENCE_MS = 600_000;

/** Waits until a query succeeds, which is later than the port opens; `gaveUp` ends the wait early. */
export async function untilReady(address: Address, port: number, gaveUp: AbortSignal) {
  const last = performance.now() + PATIENCE_MS;
  while (!(await accepts(port))) await next(gaveUp, last);
  await using driver = openDriver(address);
  for (;;) {
    try {
      await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
      return;
    } catch (error) {
      if (isRefused(error)) throw new RefusedPassword(REFUSED);
    }
    const offline = await offlineBecause(driver);
    if (offline !== null) throw new DamagedStore(offline);
    await next(gaveUp, last);
  }
}

/** Neo4j runs with another password, or another Neo4j has taken the port. */
export class RefusedPassword extends Error {}

/** Neo4j runs, but cannot open its store: files are missing or damaged. */
export class DamagedStore extends Error {}

/** What Neo4j says of a database that it could not start; null if it has said nothing yet. */
async function offlineBecause(driver: Driver): Promise<string | null> {
  try {
    const { records } = await driver.executeQuery(STATUS, {}, { database: 'system' });
    const message: unknown = records[0]?.get('statusMessage');
    return typeof message === 'string' && message !== '' ? message : null;
  } catch {
    return null;
  }
}

const STATUS = 'SHOW DATABASE neo4j YIELD statusMessage';

async function next(gaveUp: AbortSignal, last: number) {
  gaveUp.throwIfAborted();
  if (performance.now() > last) throw new Error(SLOW);
  await pause(POLL_MS);
}

const isRefused = (fault: unknown) =>
  String((fault as { code?: unknown }).code).startsWith('Neo.ClientError.Security');

const SLOW = `Neo4j has not answered within ${PATIENCE_MS / 1000} seconds. See logs/console.log and logs/debug.log in its data folder.`;
const REFUSED =
  'Neo4j refuses the password that is kept in its data folder: it was changed there, or the file `password` is of another folder. Put the right one into the file.';
