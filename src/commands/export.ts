import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { exportDataset } from '../store/load/exportDataset.ts';
import { FORMATS } from '../export/formats/formats.ts';
import { openDriver } from '../neo4j/driver.ts';
import { openDatabase } from './database.ts';
import { type QueryOptions, exportQuery } from './exportQuery.ts';
import { SHIPPED } from './folders.ts';
import { stopSignal } from './stopSignal.ts';

const known = Object.keys(FORMATS).join(', ');

export const exportData = new Command('export')
  .description(
    'write the data files again from the graph, in canonical order; or, with `--query`, what an operation selects',
  )
  .argument('[folder]', 'the folder to write the data files to (else that of the shipped record)')
  .option('--query <file>', 'the file of an operation: its connections are exported')
  .option('--format <format>', `what to write with \`--query\`: ${known}`)
  .option(
    '--raw',
    'with `--format csv`: write texts that a spreadsheet takes for formulas as they are',
  )
  .option('--out <file>', 'the file to write with `--query` (else named after what it holds)')
  .option('--variables <json>', "the operation's variables, as JSON")
  .option('--operation <name>', 'which operation of the file')
  .option('--url <url>', 'ask a server that runs, such as "http://127.0.0.1:4000"')
  .action(runExport);

type Options = Partial<QueryOptions>;

async function runExport(
  folder: string | undefined,
  { query, ...options }: Options,
): Promise<void> {
  if (query !== undefined) {
    if (folder !== undefined) throw new Error(stray(folder));
    return exportQuery({ query, ...options });
  }
  const [first] = Object.keys(options);
  if (first !== undefined) throw new Error(`\`--${first}\` needs \`--query\`, but got none.`);
  await exportFiles(folder ?? SHIPPED);
}

const stray = (folder: string) =>
  `\`--query\` writes one file, which \`--out\` names, but got a folder: "${folder}".`;

async function exportFiles(folder: string): Promise<void> {
  const config = readConfig();
  const opened = await openDatabase(config, stopSignal());
  const driver = openDriver(opened.address);
  try {
    const { files, version } = await exportDataset(driver, folder, {
      database: opened.database,
    });
    console.log(`Wrote ${files.length} files to ${folder}, version ${version}.`);
  } finally {
    await driver.close();
    await opened.stop();
  }
}
