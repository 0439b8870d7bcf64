import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Address, openDriver } from '../../src/neo4j/driver.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { slowToCommit } from './slowDriver.ts';

const SCRIPT = fileURLToPath(import.meta.url);

/**
 * Imports a folder in another process, which is killed in the middle of writing, or with `noticed` right before it commits, when readers
 * know that the record is about to change; how it ended.
 */
export async function importAndDie(
  { uri, user, password }: Address,
  folder: string,
  moment = 'writing',
): Promise<unknown> {
  const args = ['--import', 'tsx', SCRIPT, folder, uri, user, password, moment];
  const [, signal] = (await once(spawn(process.execPath, args), 'exit')) as [unknown, unknown];
  return signal;
}

/** Runs as that process. */
if (process.argv[1] === SCRIPT) {
  const [folder = '', uri = '', user = '', password = '', moment] = process.argv.slice(2);
  const die = () => process.kill(process.pid, 'SIGKILL');
  const { driver, begun } = slowToCommit(openDriver({ uri, user, password }), 60_000);
  if (moment === 'noticed') void begun.then(die);
  await importDataset(folder, driver, {
    onProgress: ({ step, done }) => {
      if (moment !== 'noticed' && step === 'writing' && done > 0) die();
    },
  });
}
