import { describe, expect, it } from 'vitest';
import { applyTo } from '../../src/contributions/applying/apply.ts';
import { claimKeyOf, keyText } from '../../src/contributions/applying/judge.ts';
import type { JournalEntry, RecordOperation } from '../../src/contributions/journal/events.ts';
import { journalOf, operationsInForce } from '../../src/contributions/journal/proposals.ts';
import { type Dataset, datasetOf } from '../../src/record/check/dataset.ts';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { type Files, readFiles } from '../../src/record/files/readFiles.ts';
import { FIXTURE } from '../support/dataset.ts';
import { createRandom } from '../support/random.ts';
import { changedAtRandom } from '../support/randomChanges.ts';
import { someOperation } from '../support/randomOperation.ts';
import { SEED } from '../support/seed.ts';
import { accepted } from './accepted.ts';

const NOW = new Date('2026-12-01T12:00:00Z');
const keysIn = ({ rows }: Dataset) =>
  new Set(rows.flatMap(claimsOf).map((claim) => keyText(claimKeyOf(claim))));

/** What a journal makes of a release: it can always be read, and nothing of it is left out in silence. */
function assertWhole(release: Files, entries: readonly JournalEntry[]): Dataset {
  const inForce = operationsInForce(journalOf(entries));
  const { files, fates } = applyTo(release, inForce, { now: NOW });
  const dataset = datasetOf(files, 'data', NOW);
  const all = keysIn(dataset);
  expect(fates.length).toBe(inForce.length);
  // Judging a claim takes nothing away.
  if (!inForce.some(({ operation }) => operation.kind === 'MERGE'))
    expect([...keysIn(datasetOf(release, 'data', NOW))].filter((key) => !all.has(key))).toEqual([]);
  for (const [at, fate] of fates.entries()) {
    if (fate.state === 'SET_ASIDE') expect(fate.reason).toMatch(/[.?]$/);
    const { operation, day } = inForce[at] ?? expect.fail();
    if (fate.state !== 'APPLIED' || operation.kind !== 'ASSERT') continue;
    const { source = '', locator = '' } = operation.cells;
    const words = [source, locator].map((one) => `"${one}"`);
    const isThere = [...all].some((key) => words.every((one) => key.includes(one)));
    const isMerged = fates.some(
      (one, other) => one.state === 'APPLIED' && inForce[other]?.operation.kind === 'MERGE',
    );
    expect(isThere || isMerged, `${JSON.stringify(operation)} of ${day}`).toBe(true);
  }
  return dataset;
}

const withAccepted = (entries: readonly JournalEntry[], operations: readonly RecordOperation[]) =>
  accepted(entries, { proposal: `proposal-${entries.length}`, at: NOW.toISOString(), operations });

const STEPS = Number(process.env['PROXENY_TEST_STEPS'] ?? 24);

/** 1,000 steps by hand take some minutes. */
const MOST_MS = 3_600_000;

describe(`Contributions to a record that is released again and again (seed ${SEED})`, () => {
  it(
    'never keep a release from being read, and each of them is in it, settled or set aside',
    async () => {
      const random = createRandom(SEED);
      let release: Files = await readFiles(FIXTURE);
      let entries: readonly JournalEntry[] = [];
      let dataset = assertWhole(release, entries);
      for (let at = 1; at <= STEPS; at++) {
        if (random.chance(0.3)) release = changedAtRandom(release, random, at);
        else {
          const commits = [...journalOf(entries).commits.keys()];
          const operations = [someOperation(dataset, random, at, commits)];
          const next = withAccepted(entries, operations);
          const inForce = operationsInForce(journalOf(next));
          const first = inForce.findIndex(({ commit }) => commit === next.length);
          const { fates, faults } = applyTo(release, inForce, {
            ...{ now: NOW, ...(first >= 0 && { strictFrom: first }) },
          });
          // The desk refuses these.
          if (faults.length > 0 || (first >= 0 && fates[first]?.state === 'SET_ASIDE')) continue;
          entries = next;
        }
        dataset = assertWhole(release, entries);
      }
      const inForce = operationsInForce(journalOf(entries));
      const { fates } = applyTo(release, inForce, { now: NOW });
      expect(inForce.length).toBeGreaterThan(STEPS / 8);
      expect(fates.filter(({ state }) => state === 'APPLIED').length).toBeGreaterThan(0);
    },
    MOST_MS,
  );

  it(
    'leave the release as it was once all are taken back',
    async () => {
      const release = await readFiles(FIXTURE);
      const before = datasetOf(release, 'data', NOW);
      const random = createRandom(SEED);
      let entries: readonly JournalEntry[] = [];
      for (let at = 1; at <= STEPS / 2; at++) {
        const next = withAccepted(entries, [someOperation(before, random, at, [])]);
        const inForce = operationsInForce(journalOf(next));
        const { faults } = applyTo(release, inForce, { now: NOW, strictFrom: inForce.length - 1 });
        if (faults.length === 0) entries = next;
      }
      const commits = [...journalOf(entries).commits.keys()];
      const undone = withAccepted(
        entries,
        commits.map((commit) => ({ kind: 'UNDO', commit, reason: 'All of it.' })),
      );
      expect(assertWhole(release, undone).contentHash).toBe(before.contentHash);
    },
    MOST_MS,
  );
});
