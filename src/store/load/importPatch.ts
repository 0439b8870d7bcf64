import {
  type Driver,
  type Run,
  TransactionTooLarge,
  isOfNeo4j,
  writeAll,
} from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { isOfThisCode } from '../../record/content/stampOf.ts';
import type { FileScan } from '../../record/scan/scan.ts';
import { type Properties, graphSizeOf } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import { type Block, writeBlocks } from '../blocks/blocks.ts';
import { type Patch, findPatch } from './findPatch.ts';
import type { FullOptions, ImportResult } from './importDataset.ts';
import type { ImportFacts } from './incoming.ts';
import { noteDifference, noteSubjects } from './noteChange.ts';
import { NotAsImported, patchGraph } from './patchGraph.ts';
import {
  type StoredDataset,
  announce,
  readStored,
  refuseOthers,
  settle,
  sinceImport,
  toImported,
} from './stored.ts';

/** Whether the record was made by this code from the same parts, no later than now. */
export function isPatchable(stored: StoredDataset, { importedAt, parts }: ImportFacts): boolean {
  return (
    stored['isWhole'] === true &&
    stored['isLoading'] !== true &&
    isOfThisCode(stored['stamp']) &&
    stored['parts'] === parts &&
    String(stored['importedAt']) <= importedAt
  );
}

/** Data files, and the subjects that were erased from them. */
interface PatchFrom {
  readonly scanned: FileScan;
  readonly erased: ReadonlySet<string>;
}

/**
 * Writes what differs from the record in one transaction, and reads only the rows that changed and those that they need. Null
 * if that is not enough.
 */
export async function importPatch(
  driver: Driver,
  { scanned, erased }: PatchFrom,
  told: ImportFacts,
  options: FullOptions,
): Promise<ImportResult | null> {
  const { database, largest } = options;
  let isAnnounced = false as boolean;
  const settled = () => isAnnounced && settle(driver, database, told.commit);
  try {
    const imported = await writeAll(driver, database, async (run) => {
      await run(readStatement('_import/lock.cypher'));
      const stored = await readStored(run);
      if (!isPatchable(stored, told)) throw new NotAsImported('Another import has ended.');
      let heard = Promise.resolve();
      const now = new Date(told.importedAt);
      const patch = await findPatch(run, scanned, {
        ...{ stored, now },
        // So few changes are projected and written before all readers have heard.
        onFew: async () => {
          isAnnounced = true;
          ({ heard } = await announce(driver, database, told.commit));
        },
      });
      if (patch === null || graphSizeOf(patch.before) + graphSizeOf(patch.after) > largest)
        throw new NotAsImported('All rows must be read.');
      const { rowCounts } = patch.dataset;
      refuseOthers(stored, { parts: told.parts, rowCounts }, options);
      const unchanged = patch.dataset.contentHash === stored['contentHash'];
      const facts = unchanged ? { ...told, ...sinceImport(stored) } : told;
      const written = propertiesOf(stored, patch, facts);
      const noted = await noteSubjects(run, [...patch.touched.ids]);
      await write(run, { patch, written, unchanged }, options);
      if (!unchanged) {
        const { commit, withheld = null } = told;
        await noteDifference(run, { stored, commit, erased, withheld }, noted, patch.ids);
        await heard;
      }
      return toImported(written, { unchanged, projected: patch.projected });
    });
    await settled();
    return imported;
  } catch (error) {
    // A database that fails is asked for nothing more: readers find out that the writer is gone.
    if (isOfNeo4j(error)) throw error;
    await settled();
    if (error instanceof NotAsImported || error instanceof TransactionTooLarge) return null;
    throw error;
  }
}

function propertiesOf(
  { name, licence, nameZh, scope, scopeZh, tables }: StoredDataset,
  { dataset }: Patch,
  told: ImportFacts,
): Properties {
  const version = dataset.contentHash.slice(0, 12);
  const stated = { name, licence, nameZh, scope, scopeZh, tables } as Record<string, string | null>;
  return withoutNull<Properties[string]>({ ...stated, ...dataset, version, ...told });
}

interface Writing {
  readonly patch: Patch;
  readonly written: Properties;
  readonly unchanged: boolean;
}

async function write(
  run: Run,
  { patch, written, unchanged }: Writing,
  { onProgress }: FullOptions,
): Promise<void> {
  if (!unchanged) {
    onProgress({ step: 'clearing', done: 0, total: 0 });
    await patchGraph(run, patch, (done, total) => onProgress({ step: 'writing', done, total }));
  }
  const isEmpty = ({ nodes }: Block) => nodes.length === 0;
  await writeBlocks(run, {
    blocks: patch.blocks.filter((block) => !isEmpty(block)),
    emptied: patch.blocks.filter(isEmpty).map(({ number }) => number),
  });
  await run(readStatement('_import/dataset.cypher'), { properties: written });
  if (!unchanged) onProgress({ step: 'done', done: 1, total: 1 });
}
