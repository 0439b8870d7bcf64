import { cpSync, existsSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check/dataset.ts';
import { FIXTURE } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { copyProject, npmStart, ship } from '../support/npmStart.ts';

const NOTICE =
  /^Neo4j's store was damaged and was made again from the data files; the damaged one is in ".+\/damaged"\.$/;

describe('npm start on a damaged store', () => {
  const folder = makeFolder();
  const [project, whole, home] = ['project', 'whole', 'home'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];

  async function startOn(data: string) {
    const server = await npmStart(project, data);
    await server.ready();
    const state = { health: await server.health(), dataset: await server.dataset() };
    server.signal('SIGINT');
    await server.closed;
    return state;
  }

  beforeAll(async () => {
    copyProject(project);
    ship(FIXTURE, project);
    await startOn(whole);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes it again when its properties are cut to half', async () => {
    rmSync(home, { recursive: true, force: true });
    cpSync(whole, home, { recursive: true });
    const file = join(home, 'data', 'databases', 'neo4j', 'neostore.propertystore.db');
    truncateSync(file, Math.floor(statSync(file).size / 2));

    const { health, dataset } = await startOn(home);

    expect(health).toMatchObject({
      status: 'ready',
      notice: expect.stringMatching(NOTICE) as unknown,
    });
    expect(dataset.contentHash).toBe((await checkDataset(FIXTURE)).dataset?.contentHash);
    expect(existsSync(join(home, 'damaged', 'data'))).toBe(true);
  });

  it('serves a whole one as it is', async () => {
    const { health } = await startOn(whole);

    expect(health).not.toHaveProperty('notice');
  });
});
