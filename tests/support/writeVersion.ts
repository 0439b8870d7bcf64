import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readStatement } from '../../src/compose/cypher/statements.ts';
import { type Driver, writeAll } from '../../src/neo4j/write.ts';

/** What is written, for a caller that repeats it elsewhere. */
export interface Written {
  readonly text: string;
  readonly params: Readonly<Record<string, string>>;
}

interface WriteOptions {
  readonly noticeMs: number;
  readonly onWritten?: (written: Written) => void;
}

export const SET_VERSION =
  'MATCH (dataset:Dataset) SET dataset.version = $version, dataset.commit = $commit';

/** A writer that only gives the record another version, as a real one does: lock, notice, time for readers, commit, end of the notice. */
export async function writeVersion(
  driver: Driver,
  version: string,
  { noticeMs, onWritten = () => undefined }: WriteOptions,
) {
  const commit = randomUUID();
  const notify = async (file: string) => {
    const written = { text: readStatement(file), params: { commit } };
    await writeAll(driver, 'neo4j', (run) => run(written.text, written.params));
    onWritten(written);
  };
  let begunAt = 0;
  await writeAll(driver, 'neo4j', async (run) => {
    await run(readStatement('_import/lock.cypher'));
    await run(SET_VERSION, { version, commit });
    await notify('_import/announce.cypher');
    await pause(noticeMs);
    begunAt = performance.now();
  });
  const endedAt = performance.now();
  onWritten({ text: SET_VERSION, params: { version, commit } });
  await notify('_import/settled.cypher');
  return { version, begunAt, endedAt };
}
