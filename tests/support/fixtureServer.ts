import { openDriver } from '../../src/neo4j/driver.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { type Edit, NOW, copyWith } from './dataset.ts';
import { scratchNeo4j } from './neo4j.ts';
import { openTestServer } from './server.ts';

type Edits = Readonly<Record<string, Edit>>;

/** The scratch Neo4j with the fixture dataset, some of whose files are edited; `change` imports it with other edits. */
export async function openFixture(edits: Edits = {}) {
  const address = await scratchNeo4j();
  const driver = openDriver(address);
  const change = async (others: Edits) =>
    importDataset(await copyWith(others), driver, { now: NOW });
  await change(edits);
  return { address, driver, change, close: () => driver.close() };
}

/** The real server for the data files of a folder, in the scratch Neo4j. */
export async function openRecordServer(folder: string) {
  const address = await scratchNeo4j();
  await using driver = openDriver(address);
  await importDataset(folder, driver);
  return await openTestServer(address, { TIMEOUT_MS: '100000', MAX_QUEUE_MS: '100000' });
}

/** The real server for it, which is patient. */
export async function openFixtureServer(
  edits: Edits = {},
  settings: Readonly<Record<string, string>> = {},
) {
  const fixture = await openFixture(edits);
  const server = await openTestServer(fixture.address, { TIMEOUT_MS: '100000', ...settings });
  return {
    ...{ ...fixture, ...server },
    async close() {
      await server.close();
      await fixture.close();
    },
  };
}
