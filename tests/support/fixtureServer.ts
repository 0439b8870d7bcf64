import { openDriver } from '../../src/neo4j/driver.ts';
import { damageOf } from '../../src/store/load/damage.ts';
import { type ImportOptions, importDataset } from '../../src/store/load/importDataset.ts';
import { type Edits, FIXTURE, NOW, copyWith } from './dataset.ts';
import { scratchNeo4j } from './neo4j.ts';
import { PATIENCE, openTestServer } from './server.ts';

/** The scratch Neo4j, empty, into which data files are imported: those of a folder, or of the fixture with edits. */
export async function openStore(empty = scratchNeo4j) {
  const address = await empty();
  const driver = openDriver(address);
  return {
    ...{ address, driver },
    change: async (data: string | Edits = FIXTURE, options: ImportOptions = {}) => {
      const folder = typeof data === 'string' ? data : await copyWith(data);
      return importDataset(folder, driver, { now: NOW, ...options });
    },

    /** What a statement finds. */
    async rows(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
      const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
      return records.map((record) => record.toObject());
    },

    /** Null, as its content has the checksum that was imported. */
    damage: () => damageOf(driver, 'neo4j'),
    close: () => driver.close(),
  };
}

/** The same with the fixture dataset, some of whose files are edited. */
export async function openFixture(edits: Edits = {}) {
  const store = await openStore();
  await store.change(edits);
  return store;
}

/** The real server for the data files of a folder, in the scratch Neo4j. */
export async function openRecordServer(folder: string) {
  const address = await scratchNeo4j();
  await using driver = openDriver(address);
  await importDataset(folder, driver);
  return await openTestServer(address, PATIENCE);
}

/** The real server for it, which is patient. */
export async function openFixtureServer(
  edits: Edits = {},
  settings: Readonly<Record<string, string>> = {},
) {
  const fixture = await openFixture(edits);
  const server = await openTestServer(fixture.address, { ...PATIENCE, ...settings });
  return {
    ...{ ...fixture, ...server },
    async close() {
      await server.close();
      await fixture.close();
    },
  };
}
