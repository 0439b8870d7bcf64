import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { canonicalRows } from '../../src/record/files/canonicalRows.ts';
import { canonicalTexts } from '../../src/record/files/canonicalText.ts';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { type Edits, FIXTURE, NOW, add, copyWith, swap, textsIn } from '../support/dataset.ts';
import '../support/seed.ts';

const fixture = await loadDataset(FIXTURE, NOW);

const loadWith = async (edits: Edits) => loadDataset(await copyWith(edits), NOW);
const hashWith = async (edits: Edits) => (await loadWith(edits)).contentHash;

describe('The canonical form', () => {
  it('is that of the fixture, byte for byte', async () => {
    expect(Object.fromEntries(fixture.texts)).toEqual(await textsIn(FIXTURE));
  });

  it('has in its rows the claims that they say, in the order of their columns', () => {
    for (const row of fixture.rows) expect(claimsOf(row)).toEqual(claimsOf({ ...row }));
  });

  it('makes the claims of a row once', () => {
    for (const row of fixture.rows) expect(claimsOf(row)).toBe(claimsOf(row));
  });

  it('does not depend on the order of rows', () => {
    const shuffled = fc.shuffledSubarray([...fixture.rows], { minLength: fixture.rows.length });

    fc.assert(
      fc.property(shuffled, (rows) => {
        expect(canonicalRows(rows, tables)).toEqual(fixture.rows);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, Edits]>([
    [
      'how claims are spread over rows',
      {
        'people.csv': swap(
          'liu-lijuan,Liu Lijuan,1961,unknown,,gazette,,,,,,2026-11-01,',
          'liu-lijuan,,,unknown,,gazette,,,,,,2026-11-01,\nliu-lijuan,Liu Lijuan,1961,,,gazette,,,,,,2026-11-01,',
        ),
      },
    ],
    [
      'line ends, a byte order mark, blank lines and spaces around cells',
      {
        'cities.csv': (text) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n\r\n`,
        'people.csv': swap('Liu Lijuan,1961', '  Liu   Lijuan , 1961 '),
      },
    ],
    [
      'what goes without saying being said',
      {
        'countries.csv': swap('China,CN,register,,,,,', 'China,CN,register,,,SUPPORTS,NORMAL,'),
        'sister_ties.csv': swap('ohio|hubei,1979', 'PARTNER:ohio|hubei,1979'),
        'distinctions.csv': swap('columbus-in,columbus-oh', 'columbus-oh,columbus-in'),
      },
    ],
    [
      'the order of columns',
      {
        'themes.csv': (text) =>
          text.replaceAll(/.+/g, (line) => line.split(',').toReversed().join(',')),
      },
    ],
  ])('does not depend on %s', async (_, edits) => {
    expect(await hashWith(edits)).toBe(fixture.contentHash);
  });

  it('takes a carriage return alone for a space, as the scan of an import does', async () => {
    const hash = await hashWith({
      'people.csv': swap('Liu Lijuan,1961', 'Liu\rLijuan,1961'),
      'cities.csv': (text) => text.replaceAll('\n', '\r\n'),
    });

    expect(hash).toBe(fixture.contentHash);
  });

  it('puts a common English name into the file of its bearer', async () => {
    const name = 'hefei,Luzhou,en,COMMON,,,gazette,,,,,,2026-11-01,';
    const { texts } = await loadWith({ 'names.csv': add(name) });

    expect(texts.get('names.csv')).toBe(fixture.texts.get('names.csv'));
    expect(texts.get('cities.csv')).toMatch(/^hefei,Luzhou,+gazette,,,,,,2026-11-01,$/m);
  });

  it('keeps several values of one source and place', async () => {
    const { rows, texts } = await loadWith({
      'people.csv': add('liu-lijuan,,1962,,,gazette,,,,,,2026-11-01,'),
      'sister_ties.csv': add('columbus-oh--hefei,,,1989,,,climate,,register,,,,,,2026-11-01,'),
    });

    expect(texts.get('people.csv')).toContain(
      'liu-lijuan,Liu Lijuan,1961,unknown,,gazette,,,,,,2026-11-01,\nliu-lijuan,,1962,,,gazette,,,,,,2026-11-01,\n',
    );
    expect(texts.get('sister_ties.csv')).toContain(
      'columbus-oh--hefei,SISTER_CITY,columbus-oh|hefei,1988,,ACTIVE,climate|trade,,register,,,,,,2026-11-01,\ncolumbus-oh--hefei,,,1989,,,,,register,',
    );
    expect(canonicalTexts(canonicalRows(rows, tables), tables)).toEqual(texts);
  });

  it('changes its hash with any word', async () => {
    expect(await hashWith({ 'groups.csv': swap('some forty', 'some fifty') })).not.toBe(
      fixture.contentHash,
    );
  });

  it('keeps its hash when a kind of file has no rows', async () => {
    const without = { 'redirects.csv': (text: string) => `${text.split('\n')[0] ?? ''}\n` };
    const { texts } = await loadWith(without);

    expect(texts.get('redirects.csv')).toBe('id,into,reason,recorded\n');
  });
});
