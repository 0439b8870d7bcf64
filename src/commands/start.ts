import { Command } from 'commander';
import { type Logger, pino } from 'pino';
import { type Config, readConfig } from '../config.ts';
import { damageOf } from '../dataset/load/damage.ts';
import { importDataset, readImported } from '../dataset/load/importDataset.ts';
import { FaultyData } from '../dataset/tables/fault.ts';
import { openDriver } from '../graph/driver.ts';
import { openServer } from '../server/openServer.ts';
import { type Database, openWholeDatabase } from './database.ts';
import { EXAMPLES, SHIPPED } from './folders.ts';
import { choosePort } from './port.ts';
import { aborted, stopSignal } from './stopSignal.ts';

export const start = new Command('start')
  .description('serve the API, with a Neo4j of its own unless NEO4J_URI names one')
  .action(runStart);

async function runStart() {
  const config = readConfig();
  const signal = stopSignal();
  const port = await choosePort(config);
  // The supervisor, if there is one, starts this again at the same port.
  process.send?.({ port });
  for (let damage: string | null = null; ;) {
    console.log('Starting Neo4j ...');
    damage = await serve({ config, port, signal, damage });
    if (damage === null) return;
    console.error(`Neo4j's store is damaged: ${damage}. It is made again from the data files.`);
  }
}

interface Serving {
  readonly config: Config;
  readonly port: number;
  readonly signal: AbortSignal;
  /** What was found wrong with the store. */
  readonly damage: string | null;
}

/** Serves until it is stopped. Returns what it found wrong with the store meanwhile, or null. */
async function serve({ config, port, signal, damage }: Serving): Promise<string | null> {
  const database = await openWholeDatabase(config, signal, damage);
  const over = new AbortController();
  try {
    const log = logOf(config);
    if (database.notice !== null) log.warn(database.notice);
    const notice = (await bringUpToDate(database, config, log)) ?? database.notice;
    const { address, processState } = database;
    const server = await openServer({
      ...{ config, address, processState, port, log },
      notice: () => notice,
    });
    tellWhatToOpen(server.url, notice);
    const warm = server.warmUp(EXAMPLES, signal);
    const found = database.isUnread ? laterDamage(database, warm, over.signal) : never();
    const ended = Promise.race([database.ended, aborted(signal)]);
    const fault = await Promise.race([ended, found]);
    console.log('Stopping ...');
    // Without Neo4j there is nothing to answer with.
    if (fault === null) await server.drain();
    await server.close();
    if (fault instanceof Error) throw fault;
    return fault;
  } finally {
    over.abort();
    await database.stop();
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Reads the whole store while the server serves; settles only if it finds it damaged. */
async function laterDamage(
  { address, database }: Database,
  after: Promise<void>,
  over: AbortSignal,
): Promise<string> {
  await after.catch(() => undefined);
  if (over.aborted) return never();
  const driver = openDriver(address);
  over.addEventListener('abort', () => void driver.close());
  // Without an answer nothing is known; the server tells that Neo4j is lost.
  const damage = await damageOf(driver, database).catch(() => null);
  await driver.close();
  return damage ?? never();
}

/**
 * Faulty data files change nothing: a record that was imported before is still served, and the readiness
 * check reports it in its notice.
 */
async function bringUpToDate(
  { address, database, explain, steadily }: Database,
  { address: given, parts }: Config,
  log: Logger,
): Promise<string | null> {
  const driver = openDriver(address);
  try {
    const { version, unchanged } = await steadily(() =>
      importDataset(SHIPPED, driver, {
        database,
        parts,
        // Nobody else reads a Neo4j of our own.
        pauseReaders: given === null,
        onProgress: ({ step }) => step === 'clearing' && console.log('Importing the dataset ...'),
      }),
    );
    console.log(`The record is version ${version}${unchanged ? '' : ', imported now'}.`);
    return null;
  } catch (error) {
    const explained = explain(error);
    const kept = explained === error ? await readImported(driver, database) : null;
    if (kept === null) throw explained;
    const because = error instanceof FaultyData ? `, because ${error.reason}` : '';
    const notice = `The data files were not imported${because}. What is served is version ${kept.version}, imported at ${kept.importedAt}.`;
    console.error(messageOf(error));
    log.warn({ reason: messageOf(error) }, notice);
    return notice;
  } finally {
    await driver.close();
  }
}

function tellWhatToOpen(url: string, notice: string | null): void {
  console.log(`
Proxeny is ready. Open
  ${url}/             to see the network
  ${url}/playground   to ask in the playground
  ${url}/graphql      to ask from a program
  ${url}/dashboard    to see what an import changes
Ctrl-C stops it.
${notice === null ? '' : `${notice} See above why.\n`}`);
}

/** JSON lines on standard error, so that messages for a person stay readable. */
function logOf({ logLevel }: Config) {
  return pino({ level: logLevel }, pino.destination({ fd: 2, sync: false }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
