import { Command } from 'commander';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';
import { addressOf } from '../config/hosts.ts';
import { MissingContributions, keepJournal } from '../contributions/keepJournal.ts';
import { contributedFrom } from '../contributions/readContributed.ts';
import { DamagedJournal } from '../contributions/journal/journal.ts';
import { FaultyData } from '../record/faults/fault.ts';
import { dataFilesIn } from '../record/files/readFiles.ts';
import { damageOf } from '../store/load/damage.ts';
import {
  ChangeTooLarge,
  type ImportOptions,
  type ImportResult,
  type Progress,
  importDataset,
  readImported,
} from '../store/load/importDataset.ts';
import { readAhead } from '../store/load/readAhead.ts';
import { isNewStore } from '../launcher/stores.ts';
import { openDriver } from '../neo4j/driver.ts';
import { type WaitingRoom, openWaitingRoom } from '../server/health/waitingRoom.ts';
import { openServer } from '../server/openServer.ts';
import { type Database, openWholeDatabase } from './database.ts';
import { DATA, EXAMPLES, configOf } from './folders.ts';
import { choosePort } from './port.ts';
import {
  type UsedDatabase,
  createUsedDatabase,
  notImported,
  replaceRecord,
} from './replaceRecord.ts';
import { aborted, stopSignal } from './stopSignal.ts';
import { forgetTables, isTooMuch, tellLeftOut } from './withheld.ts';

export const start = new Command('start')
  .description('serve the API, with a Neo4j of its own unless NEO4J_URI names one')
  .option(...DATA)
  .action(runStart);

async function runStart({ data }: { readonly data: string }) {
  const config = configOf(data);
  // Before Neo4j is started for nothing.
  await dataFilesIn(data);
  await tellLeftOut(config, data);
  const signal = stopSignal();
  const port = await choosePort(config);
  // The supervisor, if there is one, starts this again at the same port.
  process.send?.({ port });
  for (let damage: string | null = null; ;) {
    console.log(`Starting Neo4j ... ${addressOf(config.host, port)}/ shows how far it is.`);
    damage = await serve({ config, data, port, signal, damage });
    if (damage === null) return;
    console.error(`Neo4j's store is damaged: ${damage}. It is made again from the data files.`);
  }
}

interface ServeOptions {
  readonly config: Config;
  readonly data: string;
  readonly port: number;
  readonly signal: AbortSignal;
  /** What was found wrong with the store. */
  readonly damage: string | null;
}

/** Serves until it is stopped. Returns what it found wrong with the store meanwhile, or null. */
async function serve(options: ServeOptions): Promise<string | null> {
  const { config, data, port, signal } = options;
  const over = new AbortController();
  const { opened, room, ahead } = await openBoth(options, over);
  const used = createUsedDatabase(opened);
  let replacing = Promise.resolve();
  try {
    // JSON lines on standard error, so that messages for a person stay readable.
    const log = pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: false }));
    if (opened.notice !== null) log.warn(opened.notice);
    const brought = await bringUpToDate(opened, options, { log, room, ahead });
    let notice = brought.notice ?? opened.notice;
    await room.close();
    const told = { log, notice: () => notice };
    const server = await openServer({ ...opened, ...brought.taken, ...told, config, port });
    const isFault = brought.toLoad === undefined;
    tellWhatToOpen(server.url, notice && (isFault ? `${notice} See above why.` : notice));
    const warm = server.warmUp(EXAMPLES, signal);
    void warm.then(() => server.keepTables(AbortSignal.any([signal, over.signal])));
    if (brought.toLoad !== undefined) {
      const stopped = AbortSignal.any([signal, over.signal]);
      const replaced = replaceRecord({ config, data, used, server, log }, brought.toLoad, stopped);
      replacing = replaced.then((told) => {
        notice = told;
      });
    }
    const found = opened.isUnread ? laterDamage(used, warm, over.signal) : never();
    const fault = await Promise.race([used.ended, aborted(signal), found]);
    console.log('Stopping ...');
    // Without Neo4j there is nothing to answer with.
    if (fault === null) await server.drain();
    await server.close();
    if (fault instanceof Error) throw fault;
    return fault;
  } finally {
    over.abort();
    await room.close();
    await replacing;
    await used.database().stop();
  }
}

/** Also begins to read the data files if the store is new, so that all of them are needed: Neo4j takes some ten seconds to make one. */
async function openBoth(options: ServeOptions, over: AbortController) {
  const { config, data, port, signal, damage } = options;
  const room = await openWaitingRoom(config.host, port);
  try {
    const { servedParts: parts, address, embedded } = config;
    const ahead =
      address === null && isNewStore(embedded.home)
        ? readAhead(data, { parts, read: contributedFrom(config.contributions) }, over.signal)
        : undefined;
    // The import says what is wrong with them.
    ahead?.catch(() => undefined);
    if (ahead !== undefined) tell(room, { step: 'checking', done: 0, total: 0 });
    return { opened: await openWholeDatabase(config, signal, damage), room, ahead };
  } catch (error) {
    over.abort();
    await room.close();
    throw error;
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Reads the whole store while the server serves; settles only if it finds it damaged. */
async function laterDamage(used: UsedDatabase, after: Promise<void>, over: AbortSignal) {
  await after.catch(() => undefined);
  if (over.aborted) return never();
  const read = used.database();
  const { address, database } = read;
  const driver = openDriver(address);
  over.addEventListener('abort', () => void driver.close());
  // Without an answer nothing is known; the server tells that Neo4j is lost.
  const damage = await damageOf(driver, database).catch(() => null);
  await driver.close();
  return used.database() === read && damage !== null ? damage : never();
}

interface Told {
  readonly log: Logger;
  readonly room: WaitingRoom;
  readonly ahead: ImportOptions['ahead'];
}

/**
 * Faulty data files change nothing: a record that was imported before is still served, and the readiness
 * check reports it in its notice.
 */
async function bringUpToDate(
  { address, database, explain, steadily }: Database,
  { config, data }: Pick<ServeOptions, 'config' | 'data'>,
  { log, room, ahead }: Told,
) {
  await using driver = openDriver(address);
  try {
    const earlier = await steadily(() => readImported(driver, database));
    const { version, unchanged, notice } = await withContributions(config, log, (folder) =>
      steadily(() =>
        keepJournal(driver, { database, folder }, () =>
          importDataset(data, driver, {
            ...{ database, parts: config.servedParts, largest: config.maxChange },
            read: contributedFrom(folder),
            ...(folder === config.contributions && { ahead }),
            pauseReaders: mayNotBeRead(config, earlier),
            onProgress: (progress) => tell(room, progress),
          }),
        ),
      ),
    );
    await forgetTables(config, earlier, await readImported(driver, database));
    console.log(`The record is version ${version}${unchanged ? '' : ', imported now'}.`);
    return { notice, taken: { data } };
  } catch (error) {
    const explained = explain(error);
    const kept = explained === error ? await readImported(driver, database) : null;
    if (kept === null || isTooMuch(config, kept)) throw explained;
    if (error instanceof MissingContributions) {
      log.error(error.message);
      // What is contributed to another folder than before would be lost with it.
      return { notice: error.message, taken: {} };
    }
    if (!(error instanceof ChangeTooLarge) || config.address !== null)
      return { notice: notImported(error, kept, log), taken: { data } };
    const notice = `A new record is being loaded. What is served is version ${kept.version} until then, imported at ${kept.importedAt}.`;
    log.info(notice);
    return { notice, taken: { data }, toLoad: { tooLarge: error, kept } };
  }
}

/** This code may misread what other code has written, and others may not have all that is in a record for one user. Nobody else reads a Neo4j of our own. */
function mayNotBeRead(config: Config, earlier: Awaited<ReturnType<typeof readImported>>): boolean {
  const isWrong = earlier?.isOfThisCode === false || isTooMuch(config, earlier);
  return config.address === null && isWrong;
}

/** Imports with the contributions. If these cannot be read, the record is imported without them, and the notice says so. */
async function withContributions(
  { contributions }: Config,
  log: Logger,
  bring: (folder: string | null) => Promise<ImportResult>,
) {
  try {
    return { ...(await bring(contributions)), notice: null };
  } catch (error) {
    const isOfThem = error instanceof FaultyData || error instanceof DamagedJournal;
    if (contributions === null || !isOfThem) throw error;
    const notice = `The contributions in "${contributions}" could not be read, so the record is served without them: ${error.message}`;
    const imported = await bring(null);
    log.error(notice);
    return { ...imported, notice };
  }
}

function tell(room: WaitingRoom, progress: Progress): void {
  room.show(progress);
  const { step } = progress;
  if (step === 'checking') console.log('Checking the dataset ...');
  if (step === 'clearing') console.log('Importing the dataset ...');
}

function tellWhatToOpen(url: string, notice: string | null): void {
  console.log(`
Proxeny is ready. Open
  ${url}/             to see the network
  ${url}/playground   to ask in the playground
  ${url}/graphql      to ask from a program
  ${url}/dashboard    to see what an import changes
Ctrl-C stops it.
${notice === null ? '' : `${notice}\n`}`);
}
