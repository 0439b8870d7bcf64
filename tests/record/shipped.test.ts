import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { type Dataset, checkDataset } from '../../src/record/check/dataset.ts';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { canonicalRows } from '../../src/record/files/canonicalRows.ts';
import { gatheredFrom } from '../../src/store/project/gathering.ts';
import { tables } from '../../src/record/tables/tables.ts';
import '../support/busy.ts';

const PATIENCE_MS = 300_000;

/** Absence from lists is told of hardly a tenth of the ties, and of none that an edition may have in other words. */
function expectLists({ register }: Dataset): void {
  const beside = gatheredFrom(register).beside(register);
  const lackedBy = (id: string) => (beside.get(id)?.['lackedBy'] ?? []) as readonly string[];
  const lacking = [...beside.keys()].filter((id) => lackedBy(id).some((one) => one > '2025'));

  expect(lacking.length).toBeGreaterThan(2_100);
  expect(lacking.length).toBeLessThan(2_600);
  for (const id of ['christchurch--lanzhou', 'berlin--beyoglu', 'carentan--selby'])
    expect(lackedBy(id)).toEqual([]);
  expect(lackedBy('berlin--moscow')).toHaveLength(2);
}

describe('The shipped data files', () => {
  it(
    'have no faults, and are in canonical order',
    async () => {
      const { dataset, faults } = await checkDataset(SHIPPED);

      expect(faults).toEqual([]);
      expect(canonicalRows(dataset?.rows ?? [], tables)).toEqual(dataset?.rows);
      if (dataset) expectLists(dataset);
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
