import { workerData } from 'node:worker_threads';
import { openDriver } from '../../neo4j/driver.ts';
import { importDataset } from '../../store/load/importDataset.ts';
import { doTasks } from '../../taskThread.ts';
import { type ReaderOptions, createRecordReader } from './recordReader.ts';
import { createTrials } from './trial.ts';
import type { DeskTask, ImportTo } from './recordThread.ts';

/** Does in a thread of its own what takes seconds, so that the server's thread answers meanwhile. */
const options = workerData as ReaderOptions;
const reader = createRecordReader(options);
const trials = createTrials(reader);

doTasks((task: DeskTask) => {
  if (task.kind === 'TRY') return trials.try(task.tried);
  return task.kind === 'SURVEY' ? trials.survey() : bring(task.to);
});

/** Makes the graph hold what the files and the journal say now. */
async function bring({ address, database, largest }: ImportTo): Promise<void> {
  await using driver = openDriver(address);
  const { data, parts } = options;
  const read = async () => (await reader.readPresent()).applied.files;
  await importDataset(data, driver, {
    ...{ database, parts, read },
    ...(largest !== undefined && { largest }),
  });
}
