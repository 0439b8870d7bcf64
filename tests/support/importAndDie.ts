import { openDriver } from '../../src/graph/driver.ts';
import { importDataset } from '../../src/dataset/load/importDataset.ts';

/** Imports a folder as another process would that is killed in the middle: `importAndDie.ts FOLDER URI USER PASSWORD`. */
const [folder = '', uri = '', user = '', password = ''] = process.argv.slice(2);
await importDataset(folder, openDriver({ uri, user, password }), {
  onProgress: ({ step, done }) => {
    if (step === 'writing' && done > 0) process.kill(process.pid, 'SIGKILL');
  },
});
