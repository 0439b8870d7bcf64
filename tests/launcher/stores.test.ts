import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { openDriver } from '../../src/neo4j/driver.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { currentStore, makeCurrent, nextStore } from '../../src/launcher/stores.ts';
import { runCli, until } from '../support/cli.ts';
import { makeFolder } from '../support/fakes.ts';

describe('A data folder', () => {
  const folder = makeFolder();
  const home = join(folder, 'home');
  const first = join(home, 'stores', '1');
  const said: string[] = [];
  const open = (store: string) =>
    openNeo4j({
      ...{ home: store, cache: neo4jCache(process.env), env: process.env, tests: true },
      say: (line) => said.push(line),
    });

  async function namesIn(store: string, create: string | null = null): Promise<readonly string[]> {
    const neo4j = await open(store);
    try {
      await using driver = openDriver(neo4j);
      if (create !== null) await driver.executeQuery('CREATE ({name: $create})', { create });
      const { records } = await driver.executeQuery('MATCH (node) RETURN node.name AS name');
      return records.map((record) => record.get('name') as string);
    } finally {
      await neo4j.stop();
    }
  }

  beforeAll(async () => {
    await namesIn(home, 'old');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('that was never switched is its own store, and removes what a killed load has left', async () => {
    mkdirSync(join(first, 'data'), { recursive: true });
    writeFileSync(
      join(first, 'running.json'),
      '{"owner":{"pid":4000000,"since":"1"},"neo4j":null}',
    );

    expect(currentStore(home)).toBe(home);
    expect(nextStore(home)).toBe(first);
    expect(await namesIn(home)).toEqual(['old']);
    expect(existsSync(first)).toBe(false);
  });

  it('uses the store that it was switched to, and removes the one before', async () => {
    await namesIn(first, 'new');
    writeFileSync(join(home, 'jobs'), 'of another command');
    makeCurrent(home, first);

    expect(await namesIn(home)).toEqual(['new']);
    expect(readdirSync(home).toSorted()).toEqual(['current', 'jobs', 'stores']);
    expect(nextStore(home)).toBe(join(home, 'stores', '2'));
  });

  it('whose process switches meanwhile is opened at the new store', async () => {
    const holder = runCli(['neo4j', '--home', home, '--tests']);
    await holder.said;
    const second = nextStore(home);
    await namesIn(second, 'newer');
    const waiting = namesIn(home);
    await until(() => said.some((line) => line.includes('Waiting up to 10 seconds')));
    makeCurrent(home, second);
    holder.kill('SIGINT');

    expect(await waiting).toEqual(['newer']);
    expect(readdirSync(join(home, 'stores'))).toEqual(['2']);
  });

  it('says so when the file that names its store names none', async () => {
    writeFileSync(join(home, 'current'), '../elsewhere\n');

    await expect(open(home)).rejects.toThrow(
      `Expected the number of a store in "${join(home, 'current')}", but got: "../elsewhere".`,
    );
  });
});
