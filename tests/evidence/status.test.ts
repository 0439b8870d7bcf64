import { describe, expect, it } from 'vitest';
import type { ClaimWord, SourceWord } from '../../src/evidence/claim.ts';
import { claimsTelling, foldProperty, foldSubject } from '../../src/evidence/fold.ts';
import { claim, source } from './words.ts';

const press = source('press', { published: '2022-03-04' });
const before = source('before', { directness: 'PRIMARY', published: '2014' });
const party = source('party', { directness: 'PRIMARY', published: '2025' });
const list = source('list', { directness: 'TERTIARY', published: '2026-02' });
const later = source('later', { published: '2025' });

function end(value: string, by: SourceWord, facts = {}) {
  return claim(value, by, { property: 'end', ...facts });
}

function status(value: string, by: SourceWord, facts = {}) {
  return claim(value, by, { property: 'status', form: 'TERM', ...facts });
}

function statusOf(claims: readonly ClaimWord[]) {
  const fold = foldSubject(claims).get('status');
  return { is: fold?.values[0] ?? null, isContested: (fold?.contest ?? null) !== null };
}

describe('The status of a tie with a stated end', () => {
  it.each([
    ['without a status', [end('2022-03-03', press)], 'ENDED', false],
    ['known only to have ended by then', [end('[..2022-03-03]', press)], 'ENDED', false],
    [
      'that a party called active before',
      [end('2022', press), status('ACTIVE', before)],
      'ENDED',
      false,
    ],
    [
      'that a list calls active since',
      [end('2022', press), status('ACTIVE', list)],
      'ENDED',
      false,
    ],
    [
      'that the press calls active since',
      [end('2022', press), status('ACTIVE', later)],
      'ENDED',
      false,
    ],
    [
      'that a party calls active since',
      [end('2022', press), status('ACTIVE', party)],
      'ACTIVE',
      true,
    ],
    [
      'that a party suspended in the year of its end',
      [
        end('2022', press),
        status('SUSPENDED', source('own', { directness: 'PRIMARY', published: '2022' })),
      ],
      'ENDED',
      false,
    ],
    [
      'that a party calls active, as of a day before the end',
      [end('2022', press), status('ACTIVE', party), end('[2020..]', party)],
      'ENDED',
      false,
    ],
    [
      'that both suspended and ended',
      [status('SUSPENDED', press), end('2024', later), status('ENDED', later)],
      'ENDED',
      false,
    ],
  ])('%s', (_, claims, is, isContested) => {
    expect(statusOf(claims)).toEqual({ is, isContested });
    expect(statusOf(claims.toReversed())).toEqual({ is, isContested });
  });

  it.each([
    ['an end to come', [end('2027', press)], null],
    ['terms that have run out', [claim('2015-04~', press, { property: 'expires' })], null],
    [
      'an end that was withdrawn',
      [end('2022', press, { retiredAt: '2026-11-26T00:00:00Z' })],
      null,
    ],
    [
      'an end that a curator set aside',
      [
        end('2022', press, { rank: 'DEPRECATED' }),
        status('ACTIVE', before),
        end('[2023..]', party),
      ],
      'ACTIVE',
    ],
    [
      'a date on which it still held',
      [end('[2022..]', press), status('SUSPENDED', press)],
      'SUSPENDED',
    ],
    ['that there is none', [end('none', press)], null],
    ['that none is known', [end('unknown', press), status('DORMANT', press)], 'DORMANT'],
    ['an end that a better source refutes', [end('2011', press), end('[2017..]', before)], null],
  ])('does not follow from %s', (_, claims, is) => {
    expect(statusOf(claims)).toEqual({ is, isContested: false });
  });
});

describe('The claims that tell a status', () => {
  const told = (claims: readonly ClaimWord[]) => claimsTelling('status', claims);

  it.each([
    ['a stated end', [end('2022', press)]],
    ['an end after a suspension', [status('SUSPENDED', before), end('2022', press)]],
    ['an end and a party that knows it since', [end('2022', press), status('ACTIVE', party)]],
    ['a plan', [end('2099', press), status('ACTIVE', before)]],
  ])('fold to what the tie is: %s', (_, claims) => {
    expect(foldProperty(told(claims)).values).toEqual(
      foldSubject(claims).get('status')?.values ?? [],
    );
  });

  it('are those of an end, by their ids', () => {
    const ended = end('2022', press);
    expect(told([ended]).map(({ id }) => id)).toEqual([ended.id]);
  });

  it('do not tell of another property', () => {
    const claims = [end('2022', press), status('SUSPENDED', before)];
    expect(claimsTelling('end', claims)).toEqual(claims.slice(0, 1));
  });
});
