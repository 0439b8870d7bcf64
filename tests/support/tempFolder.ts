import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isAlive } from '../../src/launcher/processes.ts';

/** Gives a run one temporary folder for all that its tests make, and removes it at the end; also those of killed runs. */
export default function setup() {
  const temp = tmpdir();
  if (pidIn(basename(temp)) === process.pid) return;
  for (const name of readdirSync(temp)) {
    const pid = pidIn(name);
    if (pid !== null && !isAlive(pid)) removeIfPossible(join(temp, name));
  }
  const folder = mkdtempSync(join(temp, `proxeny-tests-${process.pid}-`));
  process.env['TMPDIR'] = folder;
  process.once('exit', () => removeIfPossible(folder));
}

function pidIn(name: string): number | null {
  const pid = /^proxeny-tests-(\d+)-/.exec(name)?.[1];
  return pid === undefined ? null : Number(pid);
}

/** A test that fails or a run that is killed can leave a mounted disk behind, which must not fail this run or the next. */
function removeIfPossible(folder: string): void {
  try {
    // A browser that ends with its worker may write for a moment longer.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    console.error(`"${folder}" of a run of tests stays: ${(error as Error).message}`);
  }
}
