import { beforeAll, describe, expect, it } from 'vitest';
import { readImported } from '../../src/store/load/importDataset.ts';
import { removals } from '../../src/store/load/stored.ts';
import { FIXTURE, add } from '../support/dataset.ts';
import { openStore } from '../support/fixtureServer.ts';
import { useOpened } from '../support/useOpened.ts';

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
  const store = useOpened(openStore);
  const twenty = Array.from({ length: 20 }, (_, at) => `hefei,Hefei ${at},en,ALIAS,,,gazette`);
  const large = { 'names.csv': add(...twenty.map((name) => `${name},,,,,,2026-11-01,`)) };
  beforeAll(() => store.change(large));

  it('refuses a file that lost its end, keeps the record, and holds no reader any longer', async () => {
    const before = await readImported(store.driver, 'neo4j');

    await expect(store.change()).rejects.toThrow(
      /names\.csv: expected at least 27 of the 29 rows in the record, but got 9\n20 rows fewer than in the record; nothing was written\. Restore them or, if they are to be removed, run `proxeny import --allow-removals`\.$/,
    );
    expect(await readImported(store.driver, 'neo4j')).toEqual(before);
    expect(await store.rows('MATCH (notice:Notice) RETURN notice')).toEqual([]);
  });

  it('refuses it too when all is to be written again', async () => {
    await expect(store.change(FIXTURE, { rebuild: true })).rejects.toThrow(
      '20 rows fewer than in the record',
    );
  });

  it('takes it where removals are allowed, and from then on it is the record', async () => {
    const { unchanged } = await store.change(FIXTURE, { allowRemovals: true });
    const again = await store.change();

    expect([unchanged, again.unchanged]).toEqual([false, true]);
  });

  it('takes whatever comes beside the rows of the record', async () => {
    expect((await store.change(large)).unchanged).toBe(false);
  });
});
