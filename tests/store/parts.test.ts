import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDataset, loadDataset } from '../../src/record/check/dataset.ts';
import { formatFault } from '../../src/record/faults/fault.ts';
import { exportDataset } from '../../src/store/load/exportDataset.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { FIXTURE, NOW, copyWith } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';

const HEADER =
  'id,name,language,name_kind,since,until,source,locator,taken_from,stance,rank,reason,recorded,retired';

/** The fixture with a part `lists` of these names. */
async function withLists(...names: readonly string[]): Promise<string> {
  const folder = await copyWith();
  await mkdir(join(folder, 'lists'));
  await writeFile(join(folder, 'lists', 'names.csv'), [HEADER, ...names, ''].join('\n'));
  return folder;
}

const HOFEI = 'hefei,Hofei,en,ALIAS,,,gazette,,,,,,2026-11-01,';

describe('A part of a data folder', () => {
  it('adds its rows to those of the folder', async () => {
    const { register, rows } = await loadDataset(await withLists(HOFEI), NOW);
    const alone = await loadDataset(FIXTURE, NOW);

    expect(register.namesOf('hefei').map(({ text }) => text)).toContain('Hofei');
    expect(rows).toHaveLength(alone.rows.length + 1);
  });

  it('is left out where it is not named', async () => {
    const folder = await withLists(HOFEI);
    const { contentHash } = await loadDataset(folder, NOW, []);

    expect(contentHash).toBe((await loadDataset(FIXTURE, NOW)).contentHash);
    expect((await loadDataset(folder, NOW, ['lists'])).contentHash).not.toBe(contentHash);
  });

  it('has its faults named by its own file', async () => {
    const { faults } = await checkDataset(
      await withLists(HOFEI, 'hefei,Hofei,en,ALIAS,,,gazete,,,,,,2026-11-01,'),
      NOW,
    );

    expect(faults.map((fault) => formatFault(fault, 'data'))).toEqual([
      expect.stringMatching(/^data\/lists\/names\.csv:3:source: expected/),
    ]);
  });

  it('does not repeat a row of the folder, which the fault points to', async () => {
    const { faults } = await checkDataset(
      await withLists('hefei,合肥,zh-Hans,COMMON,,,almanac,,,,,,2026-11-01,'),
      NOW,
    );

    expect(faults.map((fault) => formatFault(fault, ''))).toEqual([
      'names.csv:5: expected each row once, but this one repeats lists/names.csv:2; remove one',
    ]);
  });

  it('adds its licence to that of the dataset, of which it is a part', async () => {
    const folder = await withLists(HOFEI);
    const state = (name: string) =>
      writeFile(join(folder, 'lists', 'dataset.csv'), `name,licence\n${name},CC-BY-SA-4.0\n`);
    await state('"Two rivers, for tests"');
    const { texts } = await loadDataset(folder, NOW);
    await state('Another');
    const { faults } = await checkDataset(folder, NOW);

    expect(texts.get('dataset.csv')).toBe(
      'name,licence\n"Two rivers, for tests",CC-BY-4.0 AND CC-BY-SA-4.0\n',
    );
    expect(faults.map((fault) => formatFault(fault, ''))).toEqual([
      'lists/dataset.csv:2:name: expected the name of the dataset, "Two rivers, for tests", but got "Another"',
    ]);
  });

  it('is missed if it is named and not there', async () => {
    await expect(loadDataset(await withLists(HOFEI), NOW, ['world'])).rejects.toThrow(
      /Expected a part "world" of the data folder ".*", but it has only "lists"\./,
    );
    await expect(loadDataset(FIXTURE, NOW, ['world'])).rejects.toThrow('but it has none.');
  });
});

describe('importDataset', () => {
  const many = Array.from({ length: 20 }, (_, at) => HOFEI.replace('Hofei', `Hofei ${at}`));
  let driver: ReturnType<typeof openDriver>;
  let folder: string;
  beforeAll(async () => {
    driver = openDriver(await scratchNeo4j());
    folder = await withLists(...many);
    await importDataset(folder, driver, { now: NOW });
  });
  afterAll(() => driver.close());

  it('refuses a folder that lost a part', async () => {
    await expect(importDataset(FIXTURE, driver, { now: NOW })).rejects.toThrow(
      '20 rows fewer than in the record',
    );
  });

  it('leaves out a part when it is told to, and takes it in again', async () => {
    const without = await importDataset(folder, driver, { now: NOW, parts: [] });
    const again = await importDataset(folder, driver, { now: NOW });

    expect(without.contentHash).toBe((await loadDataset(FIXTURE, NOW)).contentHash);
    expect(again.contentHash).toBe((await loadDataset(folder, NOW)).contentHash);
  });

  it('is exported into one folder, but never beside the parts that it came from', async () => {
    const out = await mkdtemp(join(tmpdir(), 'proxeny-out-'));

    await expect(exportDataset(driver, folder)).rejects.toThrow(
      `"${folder}" has the part "lists". Name another folder.`,
    );
    const { contentHash } = await exportDataset(driver, out);
    expect((await loadDataset(out, NOW)).contentHash).toBe(contentHash);
    await rm(out, { recursive: true });
  });
});
