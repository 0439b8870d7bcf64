import { describe, expect, it } from 'vitest';
import { endingOf } from '../../src/evidence/ending.ts';
import { claim, source } from './words.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => source(id)) as [Source, Source, Source];
const best = source('best', { directness: 'PRIMARY' });
type Source = ReturnType<typeof source>;

function end(value: string, by: Source, facts = {}) {
  return claim(value, by, { property: 'end', ...facts });
}

const aside = { rank: 'DEPRECATED' } as const;
const gone = { retiredAt: '2026-11-26T00:00:00Z' };

describe('When something ended, and when it was last known to hold', () => {
  it.each([
    ['nothing', [], null, null],
    ['one confirmation', [end('[2017..]', a)], null, '2017'],
    ['a day', [end('[2017-05-04..]', a)], null, '2017-05-04'],
    ['one of a choice', [end('[2012,2017..]', a)], null, '2012'],
    ['a span of a choice', [end('[2012..2014,2017..]', a)], null, '2012'],
    ['the first of all', [end('{2012..}', a)], null, '2012'],
    ['an interval without an end', [end('2017-05/..', a)], null, '2017-05'],
    ['an end', [end('2019-10', a)], '2019-10', null],
    ['an end known only to have come by then', [end('[..2020]', a)], '[..2020]', null],
    ['that there is none', [end('none', a)], null, null],
    ['the latest of several', [end('[2014..]', best), end('[2024..]', b)], null, '2024'],
    [
      'the more exact of two in a year',
      [end('[2014-11..]', a), end('[2014-11-03..]', b)],
      null,
      '2014-11-03',
    ],
    ['a confirmation, then an end', [end('[2014..]', best), end('2019', b)], '2019', '2014'],
    ['an end against a better confirmation', [end('[2017..]', best), end('2011', b)], null, '2017'],
    ['a better end against a confirmation', [end('2011', best), end('[2017..]', b)], '2011', null],
    ['what a curator set aside', [end('[2017..]', a, aside), end('[2012..]', c)], null, '2012'],
    ['what was withdrawn', [end('[2017..]', a, gone)], null, null],
    ['what is denied', [end('2011', a, { stance: 'DENIES' }), end('[2017..]', b)], null, '2017'],
  ])('of %s', (_, claims, expected, lastConfirmed) => {
    expect(endingOf(claims)).toEqual({ end: expected, lastConfirmed });
    expect(endingOf(claims.toReversed())).toEqual({ end: expected, lastConfirmed });
  });
});
