import { type Graph, openGraph } from '../../neo4j/graph.ts';
import { type Driver } from '../../neo4j/write.ts';
import { rowsInOrder, rowsOfClaims } from '../../record/files/canonicalRows.ts';
import { canonicalTexts } from '../../record/files/canonicalText.ts';
import { contentHash, contentOf } from '../../record/content/contentHash.ts';
import { partsOf } from '../../record/files/readFiles.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { readImported } from './importDataset.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { readStoredPlain } from '../part/storedPlain.ts';
import { readStored } from '../../record/claims/storedClaim.ts';
import { tables } from '../../record/tables/tables.ts';
import { writeTexts } from '../../record/files/writeTexts.ts';

/**
 * Writes the data files again from the graph, byte for byte in canonical order, all into one folder. Throws, before it
 * writes anything, if the graph is not what was imported, or if the folder has parts, whose rows it would repeat.
 */
export async function exportDataset(
  driver: Driver,
  folder: string,
  { database = 'neo4j' }: { readonly database?: string } = {},
) {
  const [part] = await partsOf(folder);
  if (part !== undefined)
    throw new Error(
      `Expected a folder without parts to write to, but "${folder}" has the part "${part}". Name another folder.`,
    );
  await refuseWithheld(driver, database);
  const graph = openGraph(driver, database);
  const rows = await readRows(graph);
  const texts = canonicalTexts(rows, tables);
  const hash = contentHash(contentOf(rows));
  const [[imported] = []] = await graph.read(readStatement('_export/hash.cypher'), {});
  if (typeof imported !== 'string' || hash !== imported) throw new Error(differs(imported, hash));
  await writeTexts(folder, texts);
  return {
    ...{ version: hash.slice(0, 12), contentHash: hash },
    /** Names of the written files. */
    files: [...texts.keys()],
  };
}

/** Data files of a register in one folder with others would be without its terms. */
async function refuseWithheld(driver: Driver, database: string): Promise<void> {
  const { withheld } = (await readImported(driver, database)) ?? {};
  if (withheld)
    throw new Error(
      `The graph has rows that may not be shipped, of the register ${withheld.map((name) => `"${name}"`).join(', ')}. Name the other parts in \`PROXENY_PARTS\`, import, and export then.`,
    );
}

function differs(imported: unknown, hash: string): string {
  return typeof imported !== 'string'
    ? 'The database must hold a dataset, but it has none. Import one first.'
    : `The graph must hold the dataset "${imported}" as it was imported, but what it holds has the hash "${hash}". Import the data files by \`proxeny import --rebuild\`.`;
}

/** The rows behind the graph, in canonical order. */
async function readRows(graph: Graph): Promise<readonly DataRow[]> {
  const read = (file: string) => graph.read(readStatement(file), {});
  const { claims, types } = readStored(await read('_export/claims.cypher'));
  const plain = await readStoredPlain(async (file) => (await read(file)).map(([cells]) => cells));
  return [...plain, ...rowsInOrder(rowsOfClaims(claims, types, tables), tables)];
}
