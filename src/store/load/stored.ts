import { setTimeout as sleep } from 'node:timers/promises';
import { NOTICE_MS } from '../../graph/oneState.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type Driver, type Run, writeAll } from '../../neo4j/write.ts';
import type { ImportOptions, ImportResult } from './importDataset.ts';
import type { ImportFacts } from './incoming.ts';
import { refuseRemovals } from './removals.ts';

/** What the database says of its last import; null where there was none. */
export type StoredDataset = Readonly<Record<string, unknown>>;

export async function readStored(run: Run): Promise<StoredDataset> {
  const [stored = {}] = await run(readStatement('_import/stored.cypher'));
  return stored;
}

export function toImported(
  dataset: StoredDataset,
  { unchanged = false, projected = 0 }: Partial<Pick<ImportResult, 'unchanged' | 'projected'>>,
): ImportResult {
  return {
    version: String(dataset['version']),
    contentHash: String(dataset['contentHash']),
    importedAt: String(dataset['importedAt']),
    nodes: Number(dataset['nodeCount']),
    edges: Number(dataset['edgeCount']),
    unchanged,
    projected,
  };
}

/** What stays of the last import if the same is imported again. */
export function sinceImport({
  importedAt,
  commit,
}: StoredDataset): Pick<ImportFacts, 'importedAt' | 'commit'> {
  return { importedAt: String(importedAt), commit: String(commit) };
}

interface Coming {
  readonly parts: string;
  readonly rowCounts: unknown;
}

/** Throws if too many of the rows before are gone. Who imports other parts than before wants other rows. */
export function refuseOthers(
  stored: StoredDataset,
  { parts, rowCounts }: Coming,
  {
    folder,
    allowRemovals = false,
  }: { readonly folder: string } & Pick<ImportOptions, 'allowRemovals'>,
): void {
  if (allowRemovals || parts !== stored['parts']) return;
  refuseRemovals(stored['rowCounts'], rowCounts, folder);
}

/** Readers wait from here to the commit, so that none sees half an import. It may commit once all of them have heard. */
export async function announce(
  driver: Driver,
  database: string,
  commit: string,
): Promise<{ readonly heard: Promise<void> }> {
  await writeAll(driver, database, (run) =>
    run(readStatement('_import/announce.cypher'), { commit }),
  );
  return { heard: sleep(NOTICE_MS) };
}

/** The import has committed, or writes nothing. */
export async function settle(driver: Driver, database: string, commit: string): Promise<void> {
  await writeAll(driver, database, (run) =>
    run(readStatement('_import/settled.cypher'), { commit }),
  );
}
