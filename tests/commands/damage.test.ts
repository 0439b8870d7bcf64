import {
  cpSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeDatabase } from '../../src/commands/database.ts';
import { readConfig } from '../../src/config.ts';
import { checkDataset } from '../../src/record/check/dataset.ts';
import { damageOf, inspect } from '../../src/store/load/damage.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { openDriver } from '../../src/neo4j/driver.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { DamagedStore } from '../../src/launcher/ready.ts';
import { FIXTURE } from '../support/dataset.ts';
import { kill } from '../support/embeddedNeo4j.ts';
import { makeFolder } from '../support/fakes.ts';
import { copyProject, npmStart, ship } from '../support/npmStart.ts';

const NOTICE =
  /^Neo4j's store was damaged and was made again from the data files; the damaged one is in ".+\/damaged"\.$/;

const STORE = 'databases/neo4j';

/** Does something to a file, or to all files of a folder. */
function damaging(damage: (file: string) => void, ...paths: readonly string[]) {
  return (home: string) => {
    for (const path of paths.map((one) => join(home, 'data', one)))
      for (const file of statSync(path).isDirectory() ? filesIn(path) : [path]) damage(file);
  };
}

function filesIn(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return found.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}

const half = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
const zero = (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size));
const remove = (file: string) => rmSync(file);

describe('A damaged store', () => {
  const folder = makeFolder();
  const [project, whole, home] = ['project', 'whole', 'home'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  let contentHash: string | undefined;

  beforeAll(async () => {
    contentHash = (await checkDataset(FIXTURE)).dataset?.contentHash;
    await startOn(whole);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a start does with a data folder before it serves; the import is left out where there is nothing to keep. */
  async function startOn(data: string, imports = true) {
    const config = readConfig({ ...process.env, PROXENY_HOME: data, PROXENY_HEAP: '512m' });
    const embedded = { ...config.embedded, tests: true };
    const { signal } = new AbortController();
    const database = await openWholeDatabase({ ...config, embedded }, signal);
    const driver = openDriver(database.address);
    try {
      const imported = imports ? await importDataset(FIXTURE, driver) : {};
      const { records } = await driver.executeQuery('MATCH (node:Node) RETURN node.id AS id');
      return {
        ...imported,
        ids: records.map((record) => record.get('id') as string),
        notice: database.notice,
        damage: await damageOf(driver, 'neo4j'),
      };
    } finally {
      await driver.close();
      await database.stop();
    }
  }

  function copyDamaged(damage: (home: string) => void): void {
    rmSync(home, { recursive: true, force: true });
    cpSync(whole, home, { recursive: true });
    damage(home);
  }

  /** What a start finds wrong with the store of a data folder, before it makes another. */
  async function damageIn(data: string): Promise<string | null> {
    const cache = neo4jCache(process.env);
    const options = { home: data, cache, env: process.env, heap: '512m', tests: true };
    const neo4j = await openNeo4j({ ...options, say: () => undefined }).catch(
      (error: unknown) => error as Error,
    );
    if (neo4j instanceof Error) return neo4j instanceof DamagedStore ? neo4j.message : null;
    const driver = openDriver(neo4j);
    try {
      return (await inspect(driver, 'neo4j')).damage;
    } finally {
      await driver.close();
      await kill(neo4j);
    }
  }

  it.each([
    // Where Neo4j does not open the database it first waits for 30 s in most cases.
    ['its relationships are cut', damaging(half, `${STORE}/neostore.relationshipstore.db`)],
    ['its schema is zeroed', damaging(zero, `${STORE}/neostore.schemastore.db`)],
    ['its indexes are cut', damaging(half, `${STORE}/schema/index/range-1.0`)],
    ['a file of it is missing', damaging(remove, `${STORE}/neostore.propertystore.db.strings`)],
  ])('is noticed when %s', async (_, damage) => {
    copyDamaged(damage);

    expect(await damageIn(home)).toBeTypeOf('string');
  });

  it("is made again when a file of Neo4j's own database is missing", async () => {
    copyDamaged(damaging(remove, 'databases/system/neostore'));

    expect(await startOn(home, false)).toEqual({
      ...{ ids: [], damage: null },
      notice: expect.stringMatching(NOTICE) as unknown,
    });
    expect(existsSync(join(home, 'damaged', 'data'))).toBe(true);
  });

  it('is none when only indexes are gone, which Neo4j makes again', async () => {
    copyDamaged(damaging(remove, `${STORE}/schema/index`));

    expect(await startOn(home)).toMatchObject({
      ...{ contentHash, unchanged: true, damage: null, notice: null },
      ids: expect.arrayContaining(['hefei', 'columbus-oh']) as unknown,
    });
  });

  it('is made again by npm start when its nodes are zeroed, and the readiness check says so', async () => {
    copyProject(project);
    ship(FIXTURE, project);
    copyDamaged(damaging(zero, `${STORE}/neostore.nodestore.db`));
    const server = await npmStart(project, home);
    await server.ready();

    expect(await server.health()).toMatchObject({
      status: 'ready',
      notice: expect.stringMatching(NOTICE) as unknown,
    });
    expect((await server.dataset()).contentHash).toBe(contentHash);
    server.signal('SIGINT');
    await server.closed;
  });
});
