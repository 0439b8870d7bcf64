import { join } from 'node:path';
import type { Config } from '../../src/config.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { type Driver, writeEach } from '../../src/neo4j/write.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { writeDataFiles } from './dataFiles.ts';
import { createWorld } from './rows.ts';

/** The peer's deep pages need more memory than usual. */
const HEAP = '2g';

/** Starts a Neo4j with the synthetic world of that size in the folder, and imports the world unless it is there. */
export async function openStore(
  { embedded }: Pick<Config, 'embedded'>,
  { size, folder, say }: { size: number; folder: string; say: (line: string) => void },
) {
  const [home, data] = [join(folder, String(size)), join(folder, `${size}-data`)];
  await writeDataFiles(data, createWorld(size));
  const neo4j = await openNeo4j({ ...embedded, heap: HEAP, home, say });
  const driver = openDriver(neo4j);
  try {
    const { nodes, edges } = await importDataset(data, driver, { pauseReaders: true });
    await createPeerIndexes(driver);
    return { address: neo4j, nodes, edges, stop: () => neo4j.stop() };
  } catch (error) {
    await neo4j.stop();
    throw error;
  } finally {
    await driver.close();
  }
}

/** Constraints for the peer's lookups, because it does not use the label `Node`. */
async function createPeerIndexes(driver: Driver): Promise<void> {
  const constraints = ['Country', 'City', 'Tie', 'Claim', 'Source'].map(
    (label) =>
      `CREATE CONSTRAINT peer_${label.toLowerCase()} IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
  );
  await writeEach(driver, 'neo4j', [...constraints, 'CALL db.awaitIndexes(600)']);
}
