import { Command } from 'commander';
import { pino } from 'pino';
import { type Config, readConfig } from '../config.ts';
import { importDataset } from '../dataset/importDataset.ts';
import { openDriver } from '../graph/driver.ts';
import { openServer } from '../server/openServer.ts';
import { type Database, openDatabase } from './database.ts';
import { EXAMPLES, SHIPPED } from './folders.ts';
import { choosePort } from './port.ts';
import { aborted, stopSignal } from './stopSignal.ts';
import { warmUp } from './warmUp.ts';

export const start = new Command('start')
  .description('serve the API, with a Neo4j of its own unless NEO4J_URI names one')
  .action(runStart);

async function runStart() {
  const config = readConfig();
  const signal = stopSignal();
  const port = await choosePort(config);
  console.log('Starting Neo4j ...');
  const database = await openDatabase(config, signal);
  try {
    await bringUpToDate(database);
    const server = await openServer({
      config,
      address: database.address,
      port,
      log: logOf(config),
    });
    tellWhatToOpen(server.url);
    void warmUp(server.url, EXAMPLES, signal);
    const fault = await Promise.race([database.ended, aborted(signal)]);
    console.log('Stopping ...');
    await server.close();
    if (fault) throw fault;
  } finally {
    await database.stop();
  }
}

/** Data files with faults change nothing: what was imported before is served on, if there is anything. */
async function bringUpToDate({ address, database }: Database): Promise<void> {
  const driver = openDriver(address);
  try {
    const { version, unchanged } = await importDataset(SHIPPED, driver, {
      database,
      onProgress: ({ step }) => step === 'clearing' && console.log('Importing the dataset ...'),
    });
    console.log(`The record is version ${version}${unchanged ? '' : ', imported now'}.`);
  } catch (error) {
    if (!(await holdsRecord(driver, database))) throw error;
    console.error(`${messageOf(error)}\nThe record that was imported before is served on.`);
  } finally {
    await driver.close();
  }
}

async function holdsRecord(driver: ReturnType<typeof openDriver>, database: string) {
  const { records } = await driver.executeQuery(
    'MATCH (d:Dataset) RETURN d.version',
    {},
    { database },
  );
  return records.length > 0;
}

function tellWhatToOpen(url: string): void {
  console.log(`
Proxeny is ready. Open
  ${url}/playground   to ask in the playground
  ${url}/graphql      to ask from a program
Ctrl-C stops it.
`);
}

/** JSON lines on standard error, so that what is told to a person stays readable. */
function logOf({ logLevel }: Config) {
  return pino({ level: logLevel }, pino.destination({ fd: 2, sync: false }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
