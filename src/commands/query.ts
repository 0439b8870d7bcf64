import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { freePort } from '../neo4j/port.ts';
import { openServer } from '../server/openServer.ts';
import { openDatabase } from './database.ts';
import { stopSignal } from './stopSignal.ts';

interface Options {
  readonly variables?: string;
  readonly operation?: string;
  readonly url?: string;
}

export const query = new Command('query')
  .description('answer one GraphQL operation and print the JSON')
  .argument('[file]', 'the file of the operation (else standard input)')
  .option('--variables <json>', 'its variables, as JSON')
  .option('--operation <name>', 'which operation of the file')
  .option('--url <url>', 'ask a server that runs, such as "http://127.0.0.1:4000"')
  .action(runQuery);

async function runQuery(file: string | undefined, options: Options) {
  const body = {
    query: file === undefined ? await text(process.stdin) : await readFile(file, 'utf8'),
    variables: readVariables(options.variables),
    operationName: options.operation,
  };
  const answer = options.url === undefined ? await askOurs(body) : await ask(options.url, body);
  console.log(JSON.stringify(answer, null, 2));
  if (answer.errors) process.exitCode = 1;
}

function readVariables(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    throw new Error(`\`--variables\` must be JSON, but got: "${json}".`);
  }
}

/** Through the whole server, on a port of the moment. */
async function askOurs(body: unknown): Promise<Answer> {
  const config = readConfig();
  const { address, stop } = await openDatabase(config, stopSignal());
  try {
    const log = pino({ level: 'silent' });
    const server = await openServer({ config, address, port: await freePort(config.host), log });
    return await ask(server.url, body).finally(() => server.close());
  } finally {
    await stop();
  }
}

interface Answer {
  readonly errors?: unknown;
}

async function ask(url: string, body: unknown): Promise<Answer> {
  const ready = await fetch(new URL('/health/ready', url)).catch(() => {
    throw new Error(`No server answers at "${url}".`);
  });
  if (ready.status === 503) throw new Error(((await ready.json()) as { reason: string }).reason);
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Answer;
}
