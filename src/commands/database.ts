import type { Config } from '../config.ts';
import { openDriver } from '../graph/driver.ts';
import type { Address } from '../graph/driver.ts';
import { certificateFault } from './certificateFault.ts';
import { openNeo4j } from '../launcher/openNeo4j.ts';
import { spaceFault } from '../launcher/space.ts';

/** The Neo4j that a command works with: one that runs elsewhere, or one of our own for as long as the command lasts. */
export interface Database {
  readonly address: Address;
  readonly database: string;

  /** Settles with the reason when our own has ended for good, with `null` when it was stopped. */
  readonly ended: Promise<Error | null>;
  readonly stop: () => Promise<void>;

  /** The error that a person can do something about: with its disk full, Neo4j says no more than that it has met a critical one. */
  readonly explain: (error: unknown) => unknown;
}

/** Opens what the settings name; it answers when this settles. */
export async function openDatabase(
  { address, database, embedded }: Config,
  signal: AbortSignal,
): Promise<Database> {
  if (address) return remote(address, database);
  const { uri, user, password, ended, stop } = await openNeo4j({
    ...embedded,
    signal,
    say: console.error,
  });
  const explain = (error: unknown) => {
    const full = spaceFault(embedded.home);
    return full === null ? error : new Error(full, { cause: error });
  };
  return { address: { uri, user, password }, database, ended, stop, explain };
}

async function remote(address: Address, database: string): Promise<Database> {
  const driver = openDriver(address);
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
  } catch (error) {
    const reason = (await certificateFault(address.uri)) ?? (error as Error).message;
    throw new Error(
      `The Neo4j that \`NEO4J_URI\` names, "${address.uri}", gives no answer from database "${database}": ${reason}`,
    );
  } finally {
    await driver.close();
  }
  const ended = new Promise<null>(() => undefined);
  return { address, database, ended, stop: () => Promise.resolve(), explain: (error) => error };
}
