import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { type Dataset, checkDataset } from '../../src/record/check/dataset.ts';
import { groupBy } from '../../src/evidence/groups/groupBy.ts';
import { nameIn, namesByLanguage } from '../../src/nameIn.ts';
import { toSimplified } from '../../src/names/toSimplified.ts';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { canonicalRows } from '../../src/record/files/canonicalRows.ts';
import { partiesOf } from '../../src/record/subjects/tieName.ts';
import { gatheredFrom } from '../../src/store/project/gathering.ts';
import type { DataRow } from '../../src/record/tables/row.ts';
import { tables } from '../../src/record/tables/tables.ts';
import '../support/busy.ts';

const PATIENCE_MS = 300_000;

/** Absence from lists is told of hardly a tenth of the ties, and of none that an edition may have in other words. */
function expectLists({ register }: Dataset): void {
  const beside = gatheredFrom(register).beside(register);
  const lackedBy = (id: string) => (beside.get(id)?.['lackedBy'] ?? []) as readonly string[];
  const lacking = [...beside.keys()].filter((id) => lackedBy(id).some((one) => one > '2025'));

  expect(lacking.length).toBeGreaterThan(2_300);
  expect(lacking.length).toBeLessThan(2_800);
  for (const id of ['christchurch--lanzhou', 'berlin--beyoglu', 'carentan--selby'])
    expect(lackedBy(id)).toEqual([]);
  expect(lackedBy('berlin--moscow')).toHaveLength(2);
}

function expectChinese({ register }: Dataset): void {
  const shown = [...register.subjects.values()]
    .filter(register.isActor)
    .map(({ id }) => nameIn(namesByLanguage(register.namesOf(id)), ['zh-Hans']));

  expect(shown.filter((name) => name !== toSimplified(name))).toEqual([]);
  expect(shown.filter((name) => /\p{Script=Han}/u.test(name)).length).toBeGreaterThan(11_000);
}

/** Nine in ten cities with three ties and more can be found by their item of Wikidata. */
function expectItems({ register: { subjects } }: Dataset): void {
  const ties = groupBy(
    [...subjects.values()].flatMap((tie) => partiesOf(tie).map((id) => ({ id, tie }))),
    ({ id }) => id,
  );
  const cities = [...subjects.values()].filter(
    ({ id, type }) => type === 'City' && (ties.get(id)?.length ?? 0) > 2,
  );
  const known = cities.filter(({ folded }) =>
    folded.get('identifiers')?.values.some((value) => value.startsWith('WIKIDATA:')),
  );

  expect(known.length / cities.length).toBeGreaterThan(0.9);
}

/** Rows have the claims that they say, in the order of their columns. */
function expectClaims({ rows }: Dataset): void {
  const isOtherwise = (row: DataRow) =>
    JSON.stringify(claimsOf(row)) !== JSON.stringify(claimsOf({ ...row }));

  expect(rows.filter(isOtherwise)).toEqual([]);
}

describe('The shipped data files', () => {
  it(
    'have no faults, and are in canonical order',
    async () => {
      const { dataset, faults } = await checkDataset(SHIPPED);

      expect(faults).toEqual([]);
      expect(canonicalRows(dataset?.rows ?? [], tables)).toEqual(dataset?.rows);
      if (dataset)
        for (const isAsExpected of [expectLists, expectChinese, expectItems, expectClaims])
          isAsExpected(dataset);
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
});
