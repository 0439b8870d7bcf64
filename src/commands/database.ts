import type { Config } from '../config.ts';
import { type Address, openDriver } from '../neo4j/driver.ts';
import { type Inspection, inspect } from '../store/load/damage.ts';
import { certificateFault } from './certificateFault.ts';
import type { Neo4j } from '../launcher/keepAlive.ts';
import { openNeo4j } from '../launcher/openNeo4j.ts';
import { DamagedStore } from '../launcher/ready.ts';
import { spaceFault } from '../launcher/space.ts';
import { currentStore, isNewStore, setAside } from '../launcher/stores.ts';

/** The Neo4j of a command: one that runs elsewhere, or the embedded one for as long as the command runs. */
export interface Database
  extends AsyncDisposable, Pick<Neo4j, 'processState' | 'ended' | 'stop' | 'steadily'> {
  readonly address: Address;
  readonly database: string;
  /** Replaces an error by one that a person can act on: with a full disk, Neo4j only reports a critical error. */
  readonly explain: (error: unknown) => unknown;
}

/** Opens the database that the settings name; it answers when this settles. */
export async function openDatabase(
  { address, database, embedded }: Config,
  signal: AbortSignal,
): Promise<Database> {
  if (address) return remote(address, database);
  const opened = await openNeo4j({ ...embedded, signal, say: console.error });
  const { uri, user, password, ...neo4j } = opened;
  const explain = (error: unknown) => {
    const full = spaceFault(embedded.home);
    return full === null ? error : new Error(full, { cause: error });
  };
  return {
    ...{ ...neo4j, address: { uri, user, password }, database, explain },
    [Symbol.asyncDispose]: neo4j.stop,
  };
}

export interface WholeDatabase extends Database {
  /** Says that a damaged store was made again. */
  readonly notice: string | null;
  /** Whether the store is so large that it is read only after the start. */
  readonly isUnread: boolean;
}

/**
 * Opens what the settings name. If it is a store of our own and damaged, it is set aside, and an empty one takes its place:
 * the import that follows makes it again from the data files. `notice` says so. `known` is damage that was found before.
 */
export async function openWholeDatabase(
  config: Config,
  signal: AbortSignal,
  known: string | null = null,
): Promise<WholeDatabase> {
  if (known !== null) return openAgain(config, signal, known);
  const isWhole = config.address !== null || isNewStore(config.embedded.home);
  const opened = await openDatabase(config, signal).catch(toDamaged);
  if (opened instanceof DamagedStore) return openAgain(config, signal, opened.message);
  if (isWhole) return { ...opened, notice: null, isUnread: false };
  const { damage, isUnread } = await inspected(opened);
  if (damage === null) return { ...opened, notice: null, isUnread };
  await opened.stop();
  return openAgain(config, signal, damage);
}

async function openAgain(config: Config, signal: AbortSignal, damage: string) {
  const aside = setAside(currentStore(config.embedded.home));
  const notice = `Neo4j's store was damaged and was made again from the data files; the damaged one is in "${aside}".`;
  console.error(`${notice} The reason: ${damage.replace(/\.+$/, '')}.`);
  return { ...(await openDatabase(config, signal)), notice, isUnread: false };
}

function toDamaged(error: unknown): DamagedStore {
  if (error instanceof DamagedStore) return error;
  throw error;
}

async function inspected({ address, database, stop, steadily }: Database): Promise<Inspection> {
  await using driver = openDriver(address);
  try {
    return await steadily(() => inspect(driver, database));
  } catch (error) {
    await stop();
    throw error;
  }
}

async function remote(address: Address, database: string): Promise<Database> {
  await using driver = openDriver(address);
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
  } catch (error) {
    const reason = (await certificateFault(address.uri)) ?? (error as Error).message;
    throw new Error(
      `The Neo4j that \`NEO4J_URI\` names, "${address.uri}", gives no answer from database "${database}": ${reason}`,
    );
  }
  const stop = () => Promise.resolve();
  return {
    ...{ address, database, stop, ended: new Promise<null>(() => undefined) },
    processState: () => 'unknown',
    steadily: (work) => work(),
    explain: (error) => error,
    [Symbol.asyncDispose]: stop,
  };
}
