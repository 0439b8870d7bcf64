import { join } from 'node:path';
import type { Config } from '../../src/config.ts';
import { type Address, openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { CONTESTS, FORM, createPeerIndexes, writeContests, writeWorld } from './writeWorld.ts';

/** A Neo4j with a synthetic world. */
export interface Store {
  readonly address: Address;
  readonly nodes: number;
  readonly edges: number;
  readonly stop: () => Promise<void>;
}

/** The peer's deep pages need more memory than usual. */
const HEAP = '2g';

/** Starts the store of that size in the folder, and fills it the first time. */
export async function openStore(
  { embedded }: Pick<Config, 'embedded'>,
  { size, folder, say }: { size: number; folder: string; say: (line: string) => void },
): Promise<Store> {
  const home = join(folder, String(size));
  const neo4j = await openNeo4j({ ...embedded, heap: HEAP, home, say });
  try {
    const { uri, user, password } = neo4j;
    const address = { uri, user, password };
    return { address, ...(await filled(address, size, say)), stop: () => neo4j.stop() };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

async function filled(address: Address, size: number, say: (line: string) => void) {
  const driver = openDriver(address);
  try {
    const graph = openGraph(driver);
    const known = async () =>
      (await graph.read(
        'MATCH (d:Dataset) RETURN d.version, d.contests, d.nodeCount, d.edgeCount',
        {},
      )) as readonly (readonly [string | null, string | null, number, number])[];
    const [before] = await known();
    if (before?.[0] !== FORM) {
      const [[found] = []] = await graph.read('RETURN COUNT { MATCH () }', {});
      if (found !== 0)
        throw new Error(
          `A store of ${size} nodes was left half written or is of another form. Delete its folder.`,
        );
      await writeWorld(driver, size, say);
      await createPeerIndexes(driver);
    }
    if (before?.[1] !== CONTESTS) await writeContests(driver, size, say);
    const [[, , nodes, edges] = [FORM, CONTESTS, 0, 0]] = await known();
    return { nodes, edges };
  } finally {
    await driver.close();
  }
}
