import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesWith } from '../../src/adding/apply.ts';
import { OWN } from '../../src/commands/folders.ts';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { type Files, readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { readPartition } from '../../src/record/release/licenses.ts';
import { filesOf } from '../../src/record/release/release.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { NOW, copyWith, editIn, faultsIn } from '../support/dataset.ts';

const NAMED = ['sources', 'countries', 'states', 'cities', 'people', 'groups', 'institutions'];

/** The fixture with a few of its tables, all of which dataset.csv names unless told otherwise. */
async function copyNaming(tables = NAMED.join('|')): Promise<string> {
  const dataset = `name,licence,tables\nFew,CC0-1.0,${tables}\n`;
  const folder = await copyWith({ 'dataset.csv': () => dataset });
  for (const file of await readdir(folder))
    if (!['dataset', ...NAMED].includes(file.replace('.csv', ''))) await rm(join(folder, file));
  return folder;
}

describe('A dataset that names its tables', () => {
  it('needs no file of another, and is written again with its own alone', async () => {
    const folder = await copyNaming();
    const { texts } = await loadDataset(folder, NOW);

    expect([...texts.keys()].sort()).toEqual((await readdir(folder)).sort());
    expect(scanFiles(await readFiles(folder))).not.toBeNull();
  });

  it('still misses a file of one, and nothing that refers to its rows', async () => {
    const folder = await copyNaming();
    await rm(join(folder, 'cities.csv'));

    expect(await faultsIn(folder)).toEqual([
      'data/cities.csv: expected this file, because `tables` in dataset.csv names it, but it is missing; restore it, or take its name out',
    ]);
    expect(scanFiles(await readFiles(folder))).toBeNull();
  });

  it('has no file of another, whose loss nobody would notice', async () => {
    const folder = await copyNaming();
    const themes = () => 'id,name,broader,recorded\n';
    await editIn(folder, { 'themes.csv': themes, 'lists/themes.csv': themes });

    const message =
      'expected no such file, because `tables` in dataset.csv does not name it; add it there';
    expect(await faultsIn(folder)).toEqual([
      `data/lists/themes.csv: ${message}`,
      `data/themes.csv: ${message}`,
    ]);
  });

  it('names them by their names', async () => {
    const [fault] = await faultsIn(await copyNaming(`${NAMED.join('|')}|theme`));

    expect(fault).toBe(
      'data/dataset.csv:2:tables: expected the name of a table such as cities, but got "theme"; did you mean "themes"?',
    );
  });

  it('names those of its parts too', async () => {
    const folder = await copyNaming();
    const part = 'a-part/dataset.csv';
    await editIn(folder, { [part]: () => 'name,licence,tables\nFew,CC-BY-4.0,cities\n' });
    const faults = await faultsIn(folder);
    await editIn(folder, { [part]: () => 'name,licence\nFew,CC-BY-4.0\n' });
    const { rows } = await loadDataset(folder, NOW);

    expect(faults).toEqual([
      'data/a-part/dataset.csv:2:tables: expected none in a part: dataset.csv of the folder itself names the tables of its parts too',
    ]);
    expect(rows.find(({ table }) => table.type === 'Dataset')?.cells).toEqual({
      ...{ name: 'Few', licence: 'CC-BY-4.0 AND CC0-1.0', tables: NAMED.join('|') },
    });
  });

  it('names one more when rows of it are added', async () => {
    const folder = await copyNaming();
    const files = await readFiles(folder);
    const themes = Buffer.from('id,name,broader,recorded\nfish,Fish,,2026-11-01\n');
    const rows = readTables(new Map([['themes.csv', themes]]), tables).rows;
    for (const part of [undefined, 'lists']) {
      const added: Files = filesWith(files, rows, part);
      await mkdir(join(folder, part ?? ''), { recursive: true });
      for (const [file, bytes] of added) await writeFile(join(folder, file), bytes);

      expect(await faultsIn(folder)).toEqual([]);
      expect(await readFile(join(folder, 'dataset.csv'), 'utf8')).toContain('|themes');
      await rm(join(folder, 'themes.csv'));
    }
  });
});

describe('A dataset that names no tables', () => {
  it('is told once that many files are missing, and how to name those that it has', async () => {
    const folder = await copyNaming('');

    expect(await faultsIn(folder)).toEqual([
      expect.stringMatching(
        /^data\/dataset\.csv: expected a file for each table, but \d+ are missing \(themes, .+\); restore them or, if the record has no rows for them, name those that it has in a column `tables`: "sources\|countries\|states\|cities\|institutions\|people\|groups"$/,
      ),
    ]);
  });

  it('is told what dataset.csv is, if it has none', async () => {
    const folder = await copyWith();
    for (const file of ['dataset.csv', 'cities.csv']) await rm(join(folder, file));

    expect(await faultsIn(folder)).toEqual([
      'data/dataset.csv: expected this file, which says the name and licence of the record, but it is missing; restore it, or begin with what `proxeny init` writes into an empty folder',
    ]);
  });
});

describe('The example of a record of one’s own', () => {
  it('has no fault, and the files that it names', async () => {
    const { texts, warnings } = await loadDataset(OWN);

    expect(warnings).toEqual([]);
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining((await readdir(OWN)).filter((file) => file.endsWith('.csv'))),
    );
    for (const [file, text] of texts) expect(await readFile(join(OWN, file), 'utf8')).toBe(text);
  });

  it('is released by its own name', async () => {
    const files = filesOf(await loadDataset(OWN), await readPartition(OWN, 'all'), null);

    expect(JSON.parse(files.get('datapackage.json') ?? '')).toMatchObject({
      name: 'five-cities-example',
      title: 'Five cities (example)',
      description: 'The sister cities of Hiroshima, as far as this example has them.',
    });
    expect(files.get('CITATION.cff')).toMatch(
      /^title: Five cities \(example\)\n(.+\n)*abstract: The sister .+\n(.+\n)*  - name: The curators of Five cities \(example\)$/m,
    );
  });
});
