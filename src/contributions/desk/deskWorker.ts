import { workerData } from 'node:worker_threads';
import { openDriver } from '../../neo4j/driver.ts';
import { importDataset } from '../../store/load/importDataset.ts';
import { doTasks } from '../../taskThread.ts';
import { keepJournal } from '../keepJournal.ts';
import { type ReaderOptions, createRecordReader } from './recordReader.ts';
import { createTrials } from './trial.ts';
import type { DeskTask, ImportTo } from './recordThread.ts';

/** Does in a thread of its own what takes seconds, so that the server's thread answers meanwhile. */
const options = workerData as ReaderOptions;
const reader = createRecordReader(options);
const trials = createTrials(reader);

doTasks(
  (task: DeskTask) => {
    switch (task.kind) {
      case 'TRY':
        return trials.try(task.tried);
      case 'SURVEY':
        return trials.survey();
      case 'SETTLED':
        return trials.settled(task.ids);
      case 'BRING':
        return bring(task.to);
    }
  },
  // A Neo4j that does not answer holds up nothing else.
  ({ kind }) => (kind === 'BRING' ? 'graph' : 'record'),
);

/** What is not imported by then is tried again. */
const MOST_MS = 600_000;

/** Makes the graph hold what the files and the journal say now. */
async function bring({ address, database, largest }: ImportTo): Promise<void> {
  await using driver = openDriver(address);
  const giveUp = setTimeout(() => void driver.close(), MOST_MS);
  const { data, parts, folder } = options;
  const read = async () => (await reader.readPresent()).applied.files;
  try {
    await keepJournal(driver, { database, folder }, () =>
      importDataset(data, driver, {
        ...{ database, parts, read },
        ...(largest !== undefined && { largest }),
      }),
    );
  } finally {
    clearTimeout(giveUp);
  }
}
