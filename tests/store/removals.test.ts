import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset, readImported } from '../../src/store/load/importDataset.ts';
import { removals } from '../../src/store/load/stored.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { FIXTURE, NOW, add, copyWith } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';

const names = (count: number) =>
  add(
    ...Array.from(
      { length: count },
      (_, at) => `hefei,Hefei ${at},en,ALIAS,,,gazette,,,,,,2026-11-01,`,
    ),
  );

describe('A removal of rows', () => {
  it.each([
    ['of a tenth of a table', { a: 100, b: 900 }, { a: 90, b: 900 }, []],
    [
      'of more than a tenth of a table',
      { a: 100, b: 900 },
      { a: 89, b: 900 },
      ['a: expected at least 90 of the 100 rows in the record, but got 89'],
    ],
    ['of fewer than ten rows', { a: 9, b: 900 }, { a: 0, b: 900 }, []],
    [
      'of a whole table',
      { a: 10, b: 900 },
      { b: 900 },
      ['a: expected at least 9 of the 10 rows in the record, but got 0'],
    ],
    [
      'of more than a tenth of all rows, few of each table',
      { a: 9, b: 9, c: 70 },
      { c: 70, d: 1 },
      ['expected at least 80 of the 88 rows in the record, but got 71'],
    ],
    ['that others make up for', { a: 9, b: 9, c: 70 }, { c: 100 }, []],
  ])('%s', (_, before, now, faults) => {
    const told = removals(before, now);

    expect(
      told.map(({ file, message }) => (file === '' ? message : `${file}: ${message}`)),
    ).toEqual(faults);
  });
});

describe('importDataset', () => {
  let driver: ReturnType<typeof openDriver>;
  let large: string;
  beforeAll(async () => {
    driver = openDriver(await scratchNeo4j());
    large = await copyWith({ 'names.csv': names(20) });
    await importDataset(large, driver, { now: NOW });
  });
  afterAll(() => driver.close());

  it('refuses a file that lost its end, keeps the record, and holds no reader any longer', async () => {
    const before = await readImported(driver, 'neo4j');

    await expect(importDataset(FIXTURE, driver, { now: NOW })).rejects.toThrow(
      /names\.csv: expected at least 27 of the 29 rows in the record, but got 9\n20 rows fewer than in the record; nothing was written\. Restore them or, if they are to be removed, run `proxeny import --allow-removals`\.$/,
    );
    expect(await readImported(driver, 'neo4j')).toEqual(before);
    const { records } = await driver.executeQuery('MATCH (notice:Notice) RETURN notice');
    expect(records).toEqual([]);
  });

  it('refuses it too when all is to be written again', async () => {
    await expect(importDataset(FIXTURE, driver, { now: NOW, rebuild: true })).rejects.toThrow(
      '20 rows fewer than in the record',
    );
  });

  it('takes it where removals are allowed, and from then on it is the record', async () => {
    const { unchanged } = await importDataset(FIXTURE, driver, { now: NOW, allowRemovals: true });
    const again = await importDataset(FIXTURE, driver, { now: NOW });

    expect([unchanged, again.unchanged]).toEqual([false, true]);
  });

  it('takes whatever comes beside the rows of the record', async () => {
    expect((await importDataset(large, driver, { now: NOW })).unchanged).toBe(false);
  });
});
