import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { keepJournal } from '../contributions/keepJournal.ts';
import { contributedFrom } from '../contributions/readContributed.ts';
import {
  type ImportOptions,
  type ImportResult,
  type Progress,
  importDataset,
  readImported,
} from '../store/load/importDataset.ts';
import { openDriver } from '../neo4j/driver.ts';
import { openWholeDatabase } from './database.ts';
import { SHIPPED, configOf, shownFolder } from './folders.ts';
import { stopSignal } from './stopSignal.ts';
import { forgetTables, tellLeftOut } from './withheld.ts';

export const importData = new Command('import')
  .description(
    'make the graph hold just what the data files say: all of it, or nothing if a file has a fault',
  )
  .argument('[folder]', 'the folder of the data files', SHIPPED)
  .option('--rebuild', 'write all of it even if it was imported before', false)
  .option(
    '--allow-removals',
    'also if far fewer rows are left than in the record, or contributions are missing',
    false,
  )
  .option(
    '--pause-readers',
    'if what changes is too much for one transaction, take the record from readers until the new one is whole',
    false,
  )
  .addOption(new Option('--anew', 'the former name of --rebuild').hideHelp())
  .action(runImport);

type Options = Required<Pick<ImportOptions, 'rebuild' | 'allowRemovals' | 'pauseReaders'>> & {
  readonly anew?: boolean;
};

/** If it is stopped by a signal, the graph stays as it was. */
async function runImport(folder: string, { anew = false, ...options }: Options): Promise<void> {
  if (anew) console.error('`--anew` is now called `--rebuild`. The old name still works.');
  const config = configOf(folder);
  await tellLeftOut(config, folder);
  const signal = stopSignal();
  await using opened = await openWholeDatabase(config, signal);
  await using driver = openDriver(opened.address);
  signal.addEventListener('abort', () => void driver.close());
  const bar = progressBar();
  const kept = { folder: config.contributions, allowRemovals: options.allowRemovals };
  try {
    const before = await readImported(driver, opened.database);
    const imported = await opened.steadily(() =>
      keepJournal(driver, { ...kept, database: opened.database }, () =>
        importDataset(shownFolder(folder), driver, {
          database: opened.database,
          parts: config.servedParts,
          largest: config.maxChange,
          read: contributedFrom(config.contributions),
          ...options,
          rebuild: options.rebuild || anew,
          // Nobody else reads a Neo4j of our own.
          pauseReaders: options.pauseReaders || config.address === null,
          onProgress: bar.show,
        }),
      ),
    );
    bar.stop();
    await forgetTables(config, before, await readImported(driver, opened.database));
    console.log(summary(imported));
  } catch (error) {
    throw opened.explain(error);
  } finally {
    bar.stop();
  }
}

function summary({ version, nodes, edges, unchanged, importedAt }: ImportResult): string {
  const size = `version ${version}, ${nodes} nodes and ${edges} edges`;
  return unchanged ? `Unchanged since ${importedAt}: ${size}.` : `Imported ${size}.`;
}

/** Shown only on a terminal. */
function progressBar() {
  const bar = new SingleBar({ format: '{step} {bar} {value}/{total}', clearOnComplete: true });
  let started = false;
  return {
    show: ({ step, done, total }: Progress) => {
      if (!process.stderr.isTTY || total === 0) return;
      if (!started) bar.start(total, done, { step });
      started = true;
      bar.update(done, { step });
    },
    stop: () => bar.stop(),
  };
}
