import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openNeo4j } from '../launcher/openNeo4j.ts';
import { aborted, stopSignal } from './stopSignal.ts';

interface Options {
  readonly home?: string;
  readonly port?: number;
  readonly heap?: string;
  readonly tests: boolean;
}

export const neo4j = new Command('neo4j')
  .description('run the embedded Neo4j alone; one line of JSON says how to reach it')
  .option('--home <folder>', 'its data folder (else PROXENY_HOME)')
  .option('--port <port>', 'its port on loopback (else a free one)', Number)
  .option('--heap <size>', 'its memory, such as "2g" (else PROXENY_HEAP)')
  .option('--tests', 'start faster and run slower', false)
  .action(runNeo4j);

async function runNeo4j(options: Options) {
  const { embedded } = readConfig();
  const signal = stopSignal();
  const server = await openNeo4j({ ...embedded, ...options, signal, say: console.error });
  const { uri, user, password } = server;
  console.log(JSON.stringify({ uri, user, password, pid: server.pid() }));
  const fault = await Promise.race([server.ended, aborted(signal)]);
  if (fault) throw fault;
  await server.stop();
}
