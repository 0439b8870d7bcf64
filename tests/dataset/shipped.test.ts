import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { checkDataset } from '../../src/dataset/check/dataset.ts';
import { claimsOf } from '../../src/dataset/claims/claim.ts';
import { canonicalRows } from '../../src/dataset/files/canonicalRows.ts';
import { tables } from '../../src/dataset/tables/tables.ts';
import '../support/busy.ts';

const PATIENCE_MS = 300_000;

describe('The shipped data files', () => {
  it(
    'have no faults, and are in canonical order',
    async () => {
      const { dataset, faults } = await checkDataset(SHIPPED);

      expect(faults).toEqual([]);
      expect(canonicalRows(dataset?.rows ?? [], tables)).toEqual(dataset?.rows);
    },
    PATIENCE_MS,
  );

  it(
    'are whole without the lists that ask for the same license',
    async () => {
      const { faults } = await checkDataset(SHIPPED, new Date(), ['world']);

      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('have rows with the claims that they say, in the order of their columns', async () => {
    const { dataset } = await checkDataset(SHIPPED, new Date(), []);

    for (const row of dataset?.rows ?? []) expect(claimsOf(row)).toEqual(claimsOf({ ...row }));
  });
});
