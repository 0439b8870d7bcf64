import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/record/check/dataset.ts';
import { NOW, add, copyWith, faultsIn, faultsWith, swap } from '../support/dataset.ts';
import { FAULTS } from './faults.ts';

describe('proxeny check', () => {
  it.each(Object.entries(FAULTS))('names %s', async (_, [edits, ...faults]) => {
    expect(await faultsWith(edits)).toEqual(faults);
  });

  it('names all faults of all files at once, by file, line and column', async () => {
    const faults = await faultsWith({
      'cities.csv': (text) => text.replace('39.96118', '99').replace('CITY,ohio', 'CITY,ohoi'),
      'countries.csv': swap('CN,register', 'CN,'),
      'people.csv': swap('1961', 'long ago'),
    });

    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
      'data/cities.csv:3:within',
      'data/cities.csv:3:latitude',
      'data/countries.csv:2:source',
      'data/people.csv:3:born',
    ]);
  });

  it('counts lines as an editor does, breaks within cells too', async () => {
    const faults = await faultsWith({
      'groups.csv': add(
        'crowd,Crowd,"those who\nstood by",,gazette,,,,,,2026-11-01,',
        '',
        'band,Band,those who played,,gazete,,,,,,2026-11-01,',
      ),
    });

    expect(faults).toEqual([
      'data/groups.csv:6:source: expected the id of a Source, but got "gazete"; did you mean "gazette"?',
    ]);
  });

  it('names a missing file once, and not all that refers to its rows', async () => {
    const folder = await copyWith();
    const [header = ''] = (await readFile(`${folder}/cities.csv`, 'utf8')).split('\n');
    await rm(`${folder}/cities.csv`);

    expect(await faultsIn(folder)).toEqual([
      `data/cities.csv: expected this file, but it is missing; restore it or, if it has no rows, create it with the header "${header}"`,
    ]);
  });

  it('names a folder without any data file once', async () => {
    const folder = await copyWith();
    for (const file of await readdir(folder)) await rm(`${folder}/${file}`);

    expect(await faultsIn(folder)).toEqual(['data/*.csv: expected data files, but there are none']);
  });

  it('says so when there is no such folder', async () => {
    await expect(checkDataset('no-such-folder', NOW)).rejects.toThrow(
      'Expected a folder of data files at "no-such-folder", but it cannot be read.',
    );
  });

  it('refuses a data file that is not a regular file instead of waiting for it', async () => {
    const folder = await copyWith();
    await rm(`${folder}/people.csv`);
    execFileSync('mkfifo', [`${folder}/people.csv`]);
    await rm(`${folder}/cities.csv`);
    await symlink('/dev/zero', `${folder}/cities.csv`);
    await mkdir(`${folder}/more.csv`);

    expect(await faultsIn(folder)).toEqual([
      'data/cities.csv: expected a regular file, but it is a device',
      'data/more.csv: expected a regular file, but it is a folder',
      'data/people.csv: expected a regular file, but it is a named pipe',
    ]);
  }, 10_000);

  it('says that a file is not UTF-8', async () => {
    const folder = await copyWith();
    await writeFile(`${folder}/dataset.csv`, Buffer.from('name\nD\xfcsseldorf\n', 'latin1'));

    expect(await faultsIn(folder)).toEqual([
      'data/dataset.csv: expected UTF-8, but got another encoding; save the file as UTF-8',
    ]);
  });

  it('takes a day for today as soon as it has begun somewhere', async () => {
    const folder = await copyWith({
      'countries.csv': swap('CN,register,,,,,,2026-11-01', 'CN,register,,,,,,2026-11-21'),
    });

    const early = await checkDataset(folder, new Date('2026-11-20T09:59:00Z'));
    const late = await checkDataset(folder, new Date('2026-11-20T10:01:00Z'));

    expect([early.faults.length, late.faults.length]).toEqual([1, 0]);
  });
});
