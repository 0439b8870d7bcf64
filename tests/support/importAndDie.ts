import { openDriver } from '../../src/neo4j/driver.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { slowToCommit } from './slowDriver.ts';

/**
 * Imports a folder as another process would that is killed: `importAndDie.ts FOLDER URI USER PASSWORD`, in the middle of
 * writing, or with `noticed` right before it commits, when readers have been told that the record is about to change.
 */
const [folder = '', uri = '', user = '', password = '', moment] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');
const { driver, begun } = slowToCommit(openDriver({ uri, user, password }), 60_000);
if (moment === 'noticed') void begun.then(die);

await importDataset(folder, driver, {
  onProgress: ({ step, done }) => {
    if (moment !== 'noticed' && step === 'writing' && done > 0) die();
  },
});
