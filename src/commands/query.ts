import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { doorOf, jsonFrom } from './doors.ts';
import { readVariables } from './variables.ts';
import { withServer } from './withServer.ts';

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
  const answer = await withServer(options.url, (url) => ask(url, body));
  console.log(JSON.stringify(answer, null, 2));
  if (answer.errors) process.exitCode = 1;
}

interface Answer {
  readonly errors?: unknown;
}

async function ask(url: string, body: unknown): Promise<Answer> {
  const answer = await fetch(doorOf(url, '/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return jsonFrom(url, answer);
}
