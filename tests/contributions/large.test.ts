import { describe, expect, it } from 'vitest';
import { applyTo } from '../../src/contributions/applying/apply.ts';
import type { RecordOperation } from '../../src/contributions/journal/events.ts';
import { journalOf, operationsInForce } from '../../src/contributions/journal/proposals.ts';
import { datasetOf } from '../../src/record/check/dataset.ts';
import { type Files, readFiles } from '../../src/record/files/readFiles.ts';
import { FIXTURE } from '../support/dataset.ts';
import { accepted } from './accepted.ts';

const NOW = new Date('2026-12-01T12:00:00Z');

/** The fixture with more cities than are read to check a change. */
async function release(): Promise<{ files: Files; cities: readonly string[] }> {
  const files = new Map(await readFiles(FIXTURE));
  const cities = Array.from({ length: 2_100 }, (_, at) => `town-${at}`);
  const rows = cities.map((id) => `${id},Town,CITY,ohio,,,,,register,,,,,,2026-11-01,`);
  files.set('cities.csv', Buffer.from(`${textOf(files, 'cities.csv')}${rows.join('\n')}\n`));
  return { files, cities };
}

const textOf = (files: Files, file: string) => String(files.get(file));

const assertion = (table: string, cells: Readonly<Record<string, string>>): RecordOperation => ({
  ...{ kind: 'ASSERT', table, cells },
});

const agreement = (id: string, parties: readonly string[], signed: string) =>
  assertion('agreements', {
    ...{ id, title: 'Charter', kind: 'MEMORANDUM', parties: parties.join('|') },
    ...{ signed, source: 'gazette' },
  });

const inForceOf = (...operations: readonly RecordOperation[]) =>
  operationsInForce(
    journalOf(accepted([], { proposal: 'proposal-1', at: NOW.toISOString(), operations })),
  );

describe('A contribution that concerns more subjects than are read to check it', () => {
  it('is refused with the reason, and not accepted unchecked', async () => {
    const { files, cities } = await release();

    const { faults } = applyTo(files, inForceOf(agreement('charter', cities, 'banana')), {
      ...{ now: NOW, strictFrom: 0 },
    });

    expect(faults).toMatchObject([
      { by: 0, id: 'charter', message: expect.stringContaining('more than 2,000') as string },
    ]);
  });

  it('is set aside where it was accepted before, and takes no other with it', async () => {
    const { files, cities } = await release();
    const alias = assertion('names', {
      ...{
        id: 'columbus-oh',
        name: 'Arch City',
        name_kind: 'ALIAS',
        language: 'en',
        source: 'gazette',
      },
    });

    const { files: whole, fates } = applyTo(
      files,
      inForceOf(agreement('charter', cities, 'banana'), alias),
      { now: NOW },
    );

    expect(fates.map(({ state }) => state)).toEqual(['SET_ASIDE', 'APPLIED']);
    expect(() => datasetOf(whole, 'data', NOW)).not.toThrow();
  });

  it('is checked part by part where only all together are too many', async () => {
    const { files, cities } = await release();
    const thirds = [0, 700, 1_400].map((from, at) =>
      agreement(`charter-${at}`, cities.slice(from, from + 700), at < 2 ? '1999' : 'banana'),
    );

    const { fates } = applyTo(files, inForceOf(...thirds), { now: NOW });

    expect(fates).toMatchObject([
      { state: 'APPLIED' },
      { state: 'APPLIED' },
      { state: 'SET_ASIDE', reason: expect.stringContaining('banana') as string },
    ]);
  });
});

describe('A contribution that makes a fault in a row of the release', () => {
  const cycle = assertion('states', { id: 'ohio', within: 'columbus-oh', source: 'gazette' });

  it('is refused', async () => {
    const { faults } = applyTo(await readFiles(FIXTURE), inForceOf(cycle), {
      ...{ now: NOW, strictFrom: 0 },
    });

    expect(faults).not.toEqual([]);
  });

  it('is set aside where it was accepted before', async () => {
    const { files, fates } = applyTo(await readFiles(FIXTURE), inForceOf(cycle), { now: NOW });

    expect(fates).toMatchObject([{ state: 'SET_ASIDE' }]);
    expect(() => datasetOf(files, 'data', NOW)).not.toThrow();
  });
});
