import { describe, expect, it } from 'vitest';
import { applyTo } from '../../src/contributions/applying/apply.ts';
import type { JournalEntry } from '../../src/contributions/journal/events.ts';
import { journalOf, operationsInForce } from '../../src/contributions/journal/proposals.ts';
import { datasetOf } from '../../src/record/check/dataset.ts';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { FIXTURE } from '../support/dataset.ts';
import { accepted } from './accepted.ts';

const cellsOf = (id: string) => ({
  ...{ id, name: 'A park', kind: 'PARK', located_in: 'hefei' },
  ...{ source: 'gazette', locator: 'page 9' },
});

const later = (entries: readonly JournalEntry[], at: string, id: string) =>
  accepted(entries, {
    proposal: `proposal-${entries.length / 2 + 1}`,
    at,
    operations: [{ kind: 'ASSERT', table: 'institutions', cells: cellsOf(id) }],
  });

/** On which days the record has what was accepted, as it is made on a day. */
async function daysOf(entries: readonly JournalEntry[], on: string) {
  const now = new Date(on);
  const { files, fates } = applyTo(
    await readFiles(FIXTURE),
    operationsInForce(journalOf(entries)),
    {
      now,
    },
  );
  expect(fates.map(({ state }) => state)).toEqual(fates.map(() => 'APPLIED'));
  const claims = datasetOf(files, FIXTURE, now).rows.flatMap(claimsOf);
  return ['hefei-park', 'hefei-square'].flatMap((id) => [
    ...new Set(claims.filter(({ subject }) => subject === id).map(({ recorded }) => recorded)),
  ]);
}

describe('What was accepted by a clock that was ahead', () => {
  it('is in the record while the clock is right again, and is dated by the next line', async () => {
    const ahead = later([], '2026-12-31T12:00:00Z', 'hefei-park');
    const both = later(ahead, '2026-12-02T12:00:00Z', 'hefei-square');

    expect(await daysOf(ahead, '2026-12-01T12:00:00Z')).toEqual(['2026-12-01']);
    expect(await daysOf(both, '2026-12-05T12:00:00Z')).toEqual(['2026-12-02', '2026-12-02']);
    expect(await daysOf(both, '2027-02-01T12:00:00Z')).toEqual(['2026-12-02', '2026-12-02']);
  });
});
