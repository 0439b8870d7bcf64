import { parentPort, workerData } from 'node:worker_threads';
import { openDriver } from '../../neo4j/driver.ts';
import { importDataset } from '../../store/load/importDataset.ts';
import { contributedFrom } from '../readContributed.ts';
import { type TrialOptions, createTrials } from './trial.ts';
import type { DeskAnswer, DeskTask, ImportTo } from './recordThread.ts';

/** Does in a thread of its own what takes seconds, so that the server's thread answers meanwhile: one task after another. */
const options = workerData as TrialOptions;
const trials = createTrials(options);

let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: DeskTask }) => {
  before = before.then(() => answer(id, task));
});

async function answer(id: number, task: DeskTask): Promise<void> {
  const outcome = await run(task).then(
    (result) => ({ id, result }),
    (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(outcome satisfies DeskAnswer);
}

function run(task: DeskTask): Promise<unknown> {
  if (task.kind === 'TRY') return trials.try(task.tried);
  return task.kind === 'SURVEY' ? trials.survey() : bring(task.to);
}

/** Makes the graph hold what the files and the journal say now. */
async function bring({ address, database, largest }: ImportTo): Promise<void> {
  await using driver = openDriver(address);
  const { data, folder, parts } = options;
  await importDataset(data, driver, {
    ...{ database, parts, read: contributedFrom(folder) },
    ...(largest !== undefined && { largest }),
  });
}
