import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { DATA } from './folders.ts';
import { type ServerChoice, jsonFrom, post, readVariables, withServer } from './withServer.ts';

interface Options extends ServerChoice {
  readonly variables?: string;
  readonly operation?: string;
}

export const query = new Command('query')
  .description('answer one GraphQL operation and print the JSON')
  .argument('[file]', 'the file of the operation (else standard input)')
  .option('--variables <json>', 'its variables, as JSON')
  .option('--operation <name>', 'which operation of the file')
  .option('--url <url>', 'ask a server that runs, such as "http://127.0.0.1:4000"')
  .option(...DATA)
  .action(runQuery);

async function runQuery(file: string | undefined, options: Options) {
  const body = {
    query: file === undefined ? await text(process.stdin) : await readFile(file, 'utf8'),
    variables: readVariables(options.variables),
    operationName: options.operation,
  };
  const answer = await withServer(options, async (url) =>
    jsonFrom<{ readonly errors?: unknown }>(url, await post(url, '/graphql', body)),
  );
  console.log(JSON.stringify(answer, null, 2));
  if (answer.errors) process.exitCode = 1;
}
