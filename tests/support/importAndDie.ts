import { setTimeout as pause } from 'node:timers/promises';
import { openDriver } from '../../src/graph/driver.ts';
import { importDataset } from '../../src/dataset/load/importDataset.ts';

/**
 * Imports a folder as another process would that is killed: `importAndDie.ts FOLDER URI USER PASSWORD`, in the middle of
 * writing, or with `noticed` at the end when readers have been told that the record is about to change.
 */
const [folder = '', uri = '', user = '', password = '', moment] = process.argv.slice(2);
const driver = openDriver({ uri, user, password });
const die = () => process.kill(process.pid, 'SIGKILL');

async function dieWhenNoticed() {
  for (;;) {
    const { records } = await driver.executeQuery('MATCH (notice:Notice) RETURN notice');
    if (records.length > 0) die();
    await pause(20);
  }
}

await importDataset(folder, driver, {
  onProgress: ({ step, done }) => {
    if (moment !== 'noticed' && step === 'writing' && done > 0) die();
    if (moment === 'noticed' && step === 'done') void dieWhenNoticed();
  },
});
