import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { exportDataset } from '../store/load/exportDataset.ts';
import { FORMATS } from '../export/formats/formats.ts';
import { openDriver } from '../neo4j/driver.ts';
import { openDatabase } from './database.ts';
import { DATA, configOf } from './folders.ts';
import { stopSignal } from './stopSignal.ts';
import { type ServerChoice, jsonFrom, post, readVariables, withServer } from './withServer.ts';

const known = Object.keys(FORMATS).join(', ');

export const exportData = new Command('export')
  .description(
    'write the data files again from the graph, in canonical order; or, with `--query`, what an operation selects',
  )
  .argument('[folder]', 'the folder to write the data files to (else that of `--data`)')
  .option('--query <file>', 'the file of an operation: its connections are exported')
  .option('--format <format>', `what to write with \`--query\`: ${known}`)
  .option(
    '--raw',
    'with `--format csv`: write texts that a spreadsheet takes for formulas as they are',
  )
  .option('--claims', 'with `--format graphml` or `gexf`: add the claims and sources of all things')
  .option('--in <languages>', 'with `--format sheet`: the languages of names, such as "zh-Hans,zh"')
  .option('--out <file>', 'the file to write with `--query` (else named after what it holds)')
  .option('--variables <json>', "the operation's variables, as JSON")
  .option('--operation <name>', 'which operation of the file')
  .option('--url <url>', 'ask a server that runs, such as "http://127.0.0.1:4000"')
  .option(...DATA)
  .action(runExport);

interface QueryOptions extends ServerChoice {
  /** The file of the query. */
  readonly query: string;
  readonly format?: string;
  readonly raw?: true;
  readonly claims?: true;
  readonly in?: string;
  readonly out?: string;
  readonly variables?: string;
  readonly operation?: string;
}

async function runExport(
  folder: string | undefined,
  { query, data, ...options }: Partial<QueryOptions> & Pick<QueryOptions, 'data'>,
) {
  if (query !== undefined) {
    if (folder !== undefined)
      throw new Error(
        `\`--query\` writes one file, which \`--out\` names, but got a folder: "${folder}".`,
      );
    return exportQuery({ query, data, ...options });
  }
  const [first] = Object.keys(options);
  if (first !== undefined) throw new Error(`\`--${first}\` needs \`--query\`, but got none.`);
  await exportFiles(folder ?? data, data);
}

async function exportFiles(folder: string, data: string): Promise<void> {
  await using opened = await openDatabase(configOf(data), stopSignal());
  await using driver = openDriver(opened.address);
  const { files, version } = await exportDataset(driver, folder, { database: opened.database });
  console.log(`Wrote ${files.length} files to ${folder}, version ${version}.`);
}

/** Writes what an operation selects to a file that appears only when it is complete. */
async function exportQuery({ out, url, data, ...options }: QueryOptions): Promise<void> {
  const { query: path, variables, operation: operationName, ...choices } = options;
  const query = await readFile(path, 'utf8');
  const body = { query, variables: readVariables(variables), operationName, ...choices };
  const file = await withServer({ data, ...(url !== undefined && { url }) }, async (at) =>
    save(await ask(at, body), out),
  );
  console.log(`Wrote ${file}.`);
}

async function ask(url: string, body: unknown): Promise<Response> {
  const answer = await post(url, '/export', body);
  if (answer.headers.has('content-disposition')) return answer;
  const { errors } = await jsonFrom<{ errors: readonly { message: string }[] }>(url, answer);
  throw new Error(errors.map(({ message }) => message).join('\n'));
}

async function save({ body, headers }: Response, out: string | undefined): Promise<string> {
  const [, named] = /filename="(.+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
  const file = out ?? named ?? 'export';
  const part = `${file}.part`;
  try {
    await pipeline(Readable.fromWeb(body as never), createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const reason = error instanceof Error && error.message !== 'terminated' ? error.message : '';
    throw new Error(`The export was interrupted, and ${file} was not written. ${reason}`.trim());
  }
  return file;
}
