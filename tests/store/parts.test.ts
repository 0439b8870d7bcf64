import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { exportDataset } from '../../src/store/load/exportDataset.ts';
import { FIXTURE, NOW, copyWith, editIn, faultsIn } from '../support/dataset.ts';
import { openStore } from '../support/fixtureServer.ts';
import { useOpened } from '../support/useOpened.ts';

const HEADER =
  'id,name,language,name_kind,since,until,source,locator,taken_from,stance,rank,reason,recorded,retired';

/** The fixture with a part `lists` of these names. */
const withLists = (...names: readonly string[]) =>
  copyWith({ 'lists/names.csv': () => [HEADER, ...names, ''].join('\n') });

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
    const slip = HOFEI.replace('gazette', 'gazete');

    expect(await faultsIn(await withLists(HOFEI, slip))).toEqual([
      expect.stringMatching(/^data\/lists\/names\.csv:3:source: expected/),
    ]);
  });

  it('does not repeat a row of the folder, which the fault points to', async () => {
    const repeated = await withLists('hefei,合肥,zh-Hans,COMMON,,,almanac,,,,,,2026-11-01,');

    expect(await faultsIn(repeated)).toEqual([
      'data/names.csv:5: expected each row once, but this one repeats lists/names.csv:2; remove one',
    ]);
  });

  it('adds its licence to that of the dataset, of which it is a part', async () => {
    const folder = await withLists(HOFEI);
    const state = (name: string) =>
      editIn(folder, { 'lists/dataset.csv': () => `name,licence\n${name},CC-BY-SA-4.0\n` });
    await state('"Two rivers, for tests"');
    const { texts } = await loadDataset(folder, NOW);
    await state('Another');

    expect(texts.get('dataset.csv')).toBe(
      'name,licence\n"Two rivers, for tests",CC-BY-4.0 AND CC-BY-SA-4.0\n',
    );
    expect(await faultsIn(folder)).toEqual([
      'data/lists/dataset.csv:2:name: expected the name of the dataset, "Two rivers, for tests", but got "Another"',
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
  const store = useOpened(openStore);
  let folder: string;
  beforeAll(async () => {
    folder = await withLists(...many);
    await store.change(folder);
  });

  it('refuses a folder that lost a part', async () => {
    await expect(store.change()).rejects.toThrow('20 rows fewer than in the record');
  });

  it('leaves out a part when it is told to, and takes it in again', async () => {
    const without = await store.change(folder, { parts: [] });
    const again = await store.change(folder);

    expect(without.contentHash).toBe((await loadDataset(FIXTURE, NOW)).contentHash);
    expect(again.contentHash).toBe((await loadDataset(folder, NOW)).contentHash);
  });

  it('is exported into one folder, but never beside the parts that it came from', async () => {
    const out = await mkdtemp(join(tmpdir(), 'proxeny-out-'));

    await expect(exportDataset(store.driver, folder)).rejects.toThrow(
      `"${folder}" has the part "lists". Name another folder.`,
    );
    const { contentHash } = await exportDataset(store.driver, out);
    expect((await loadDataset(out, NOW)).contentHash).toBe(contentHash);
    await rm(out, { recursive: true });
  });
});
