import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDatabase } from './database.ts';
import { choosePort } from './port.ts';
import { aborted, stopSignal } from './stopSignal.ts';

export const start = new Command('start')
  .description('serve the API, with a Neo4j of its own unless NEO4J_URI names one')
  .action(runStart);

async function runStart() {
  const config = readConfig();
  const signal = stopSignal();
  const port = await choosePort(config);
  const database = await openDatabase(config, signal);
  try {
    console.log(`Neo4j answers at ${database.address.uri}; port ${port} is free for the server.`);
    const fault = await Promise.race([database.ended, aborted(signal)]);
    if (fault) throw fault;
  } finally {
    await database.stop();
  }
}
