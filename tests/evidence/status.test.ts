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

const IN_2022 = end('2022', press);

/** In words. */
function statusOf(claims: readonly ClaimWord[]): string {
  const fold = foldSubject(claims).get('status');
  return `${fold?.values[0] ?? 'none'}${fold?.contest ? ', contested' : ''}`;
}

describe('The status of a tie with a stated end', () => {
  const own = source('own', { directness: 'PRIMARY', published: '2022' });

  it.each([
    ['without a status', [end('2022-03-03', press)], 'ENDED'],
    ['known only to have ended by then', [end('[..2022-03-03]', press)], 'ENDED'],
    ['that a party called active before', [IN_2022, status('ACTIVE', before)], 'ENDED'],
    ['that a list calls active since', [IN_2022, status('ACTIVE', list)], 'ENDED'],
    ['that the press calls active since', [IN_2022, status('ACTIVE', later)], 'ENDED'],
    ['that a party calls active since', [IN_2022, status('ACTIVE', party)], 'ACTIVE, contested'],
    ['that a party suspended in the year of its end', [IN_2022, status('SUSPENDED', own)], 'ENDED'],
    [
      'that a party calls active, as of a day before the end',
      [IN_2022, status('ACTIVE', party), end('[2020..]', party)],
      'ENDED',
    ],
    [
      'that both suspended and ended',
      [status('SUSPENDED', press), end('2024', later), status('ENDED', later)],
      'ENDED',
    ],
  ])('%s', (_, claims, is) => {
    expect(statusOf(claims)).toBe(is);
    expect(statusOf(claims.toReversed())).toBe(is);
  });

  const aside = end('2022', press, { rank: 'DEPRECATED' });
  const gone = end('2022', press, { retiredAt: '2026-11-26T00:00:00Z' });
  it.each([
    ['an end to come', [end('2027', press)], 'none'],
    ['terms that have run out', [claim('2015-04~', press, { property: 'expires' })], 'none'],
    ['an end that was withdrawn', [gone], 'none'],
    [
      'an end that a curator set aside',
      [aside, status('ACTIVE', before), end('[2023..]', party)],
      'ACTIVE',
    ],
    [
      'a date on which it still held',
      [end('[2022..]', press), status('SUSPENDED', press)],
      'SUSPENDED',
    ],
    ['that there is none', [end('none', press)], 'none'],
    ['that none is known', [end('unknown', press), status('DORMANT', press)], 'DORMANT'],
    ['an end that a better source refutes', [end('2011', press), end('[2017..]', before)], 'none'],
  ])('does not follow from %s', (_, claims, is) => {
    expect(statusOf(claims)).toBe(is);
  });
});

describe('The claims that tell a status', () => {
  const told = (claims: readonly ClaimWord[]) => claimsTelling('status', claims);

  it.each([
    ['a stated end', [IN_2022]],
    ['an end after a suspension', [status('SUSPENDED', before), IN_2022]],
    ['an end and a party that knows it since', [IN_2022, status('ACTIVE', party)]],
    ['a plan', [end('2099', press), status('ACTIVE', before)]],
  ])('fold to what the tie is: %s', (_, claims) => {
    expect(foldProperty(told(claims)).values).toEqual(
      foldSubject(claims).get('status')?.values ?? [],
    );
  });

  it('are those of an end, by their ids', () => {
    expect(told([IN_2022]).map(({ id }) => id)).toEqual([IN_2022.id]);
  });

  it('do not tell of another property', () => {
    const claims = [IN_2022, status('SUSPENDED', before)];
    expect(claimsTelling('end', claims)).toEqual(claims.slice(0, 1));
  });
});
