import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { readPartition } from '../../src/record/release/licenses.ts';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { FIXTURE, NOW, copyWith, faultsWith } from '../support/dataset.ts';
import { MARK, termsOf, withRegister } from '../support/register.ts';
import { SECRET } from '../support/tokens.ts';

const within = (reach: 'SHOWN' | 'SHIPPED') => ({ named: 'all', reach }) as const;

const countOf = async (folder: string, ...parts: Parameters<typeof loadDataset>[2][]) => {
  const { rows } = await loadDataset(folder, NOW, ...parts);
  return rows.filter(({ cells }) => JSON.stringify(cells).toLowerCase().includes(MARK)).length;
};

describe('A part with terms, which is a register', () => {
  it.each([
    ['yes', 'yes', [501, 501, 501]],
    ['yes', 'no', [501, 501, 0]],
    ['no', 'no', [501, 0, 0]],
  ])('that may be shown: %s, and shipped: %s, is read as far', async (shown, shipped, expected) => {
    const folder = await copyWith(withRegister(shown, shipped));

    expect([
      await countOf(folder),
      await countOf(folder, within('SHOWN')),
      await countOf(folder, within('SHIPPED')),
    ]).toEqual(expected);
  });

  it('is refused where it is named and may not go as far', async () => {
    const folder = await copyWith(withRegister('yes', 'no'));
    const parts = { named: ['register'], reach: 'SHIPPED' } as const;

    await expect(loadDataset(folder, NOW, parts)).rejects.toThrow(
      '`PROXENY_PARTS` names the register "register", which by its terms.csv may not be shipped',
    );
  });

  it('is no part of a release unless it may be shipped', async () => {
    const folder = await copyWith(withRegister('yes', 'no'));
    const { rows } = await loadDataset(folder, NOW, within('SHIPPED'));
    const { licenses, partOf } = await readPartition(folder, within('SHIPPED'));

    expect(licenses.map(({ part }) => part)).toEqual(['data']);
    expect(new Set(rows.flatMap(claimsOf).map(({ id }) => partOf(id)))).toEqual(new Set(['data']));
  });

  it.each([
    ['a column is missing', 'publisher\nOffice\n', 'terms.csv: expected the header "publisher,'],
    ['there is no row', termsOf('yes', 'no').split('\n', 1)[0] ?? '', 'expected one row of terms'],
    [
      'it says neither yes nor no',
      termsOf('yes', 'maybe'),
      ':2:may_be_shipped: expected yes or no',
    ],
    ['it ships what is not shown', termsOf('no', 'yes'), ':2:may_be_shipped: expected no, as'],
    [
      'a day is none',
      termsOf('yes', 'no').replace('02-28', '02-30'),
      ':2:permitted: expected a day',
    ],
    [
      'nobody allowed it',
      termsOf('yes', 'no').replace(/"A[^"]*"/, ''),
      ':2:allowed_by: expected a value',
    ],
  ])('has a fault, and is not read, if %s', async (_what, text, fault) => {
    const edits = { ...withRegister('yes', 'no'), 'register/terms.csv': () => text };
    const folder = await copyWith(edits);

    expect(await faultsWith(edits)).toEqual([expect.stringContaining(fault)]);
    await expect(loadDataset(folder, NOW, within('SHOWN'))).rejects.toThrow(fault);
  });

  it('has its terms in the part, not in the folder', async () => {
    expect(await faultsWith({ 'terms.csv': () => termsOf('yes', 'yes') })).toEqual([
      'data/terms.csv: expected terms in a part, which is the register; move them there',
    ]);
    expect(await countOf(FIXTURE)).toBe(0);
  });
});

describe('The registers that a server has', () => {
  const reachOf = (env: Readonly<Record<string, string>>) => readConfig(env).servedParts.reach;

  it('are those that may be shown where one user is alone', () => {
    expect(reachOf({})).toBe('SHOWN');
    expect(reachOf({ CORS_ORIGINS: 'http://localhost:8080' })).toBe('SHOWN');
    expect(reachOf({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'x' })).toBe('SHOWN');
  });

  it.each([
    ['is public', { PROXENY_PUBLIC: 'yes' }],
    ['asks for tokens', { AUTH_SECRET: SECRET }],
    ['listens to others', { HOST: '0.0.0.0', PROXENY_PUBLIC: 'yes' }],
    ['has a name', { PROXENY_HOSTS: 'graph.example.org' }],
    ['has a proxy', { TRUSTED_PROXIES: 'loopback' }],
    ['is read by pages of the web', { CORS_ORIGINS: 'https://example.org' }],
    ['shares its Neo4j', { NEO4J_URI: 'neo4j+s://example.org:7687', NEO4J_PASSWORD: 'x' }],
  ])('are those that may be shipped where it %s', (_how, env) => {
    expect(reachOf(env)).toBe('SHIPPED');
  });
});
