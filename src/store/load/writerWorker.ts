import { workerData } from 'node:worker_threads';
import { openDriver } from '../../neo4j/driver.ts';
import { doTasks } from '../../taskThread.ts';
import { createGraphWriter, transactionsOf } from './graphWriter.ts';
import type { WriterOptions, WriterTask } from './writerThread.ts';

const { address, database, commit } = workerData as WriterOptions;
const driver = openDriver(address);
const writer = createGraphWriter(transactionsOf(driver, database, commit));

doTasks(async (task: WriterTask) => {
  if (task !== null) return writer.write(task);
  await writer.end();
  await driver.close();
});
