import { describe, expect, it } from 'vitest';
import { contestsOf, foldProperty, foldSubject, standingOn } from '../../src/evidence/fold.ts';
import { readCases } from './cases.ts';
import { claim, inWords, source } from './words.ts';

const [a, b, c] = [source('a'), source('b'), source('c')];
const KNOWN = [
  source('primary', { directness: 'PRIMARY' }),
  source('tertiary', { directness: 'TERTIARY' }),
  source('unread', { read: false, directness: 'PRIMARY' }),
];

describe('The claims about a property are folded', () => {
  it.each(readCases('folding.txt', KNOWN))('%s', (_, { claims, expected }) => {
    const { because, contest, saidToBeNone, values } = foldProperty(claims);

    const words = contest && inWords(contest.values);
    expect({
      ...{ values, because: because?.en ?? null, none: saidToBeNone, contest: words },
      ...{ preferred: contest?.preferred.text, reason: contest?.because.en },
      ...{ decided: contest?.decided, rule: contest?.rule },
      agreeWithSeveral: contest?.agreeWithSeveral.map(({ source }) => source.id),
      independent: contest?.values.map(({ independentSources }) => independentSources),
    }).toMatchObject(expected);
    expect(contestsOf(claims).map((one) => [one.property, inWords(one.values)])).toEqual(
      words ? [[claims[0]?.property, words]] : [],
    );
    expect(contest?.preferred).toBe(contest?.values[0]);
  });
});

describe('foldSubject', () => {
  it('folds each property by itself', () => {
    const status = claim('ENDED', a, { property: 'status', form: 'TERM' });

    const folded = foldSubject([claim('1988', a), status]);

    expect([...folded].map(([property, { values }]) => [property, ...values])).toEqual([
      ['start', '1988'],
      ['status', 'ENDED'],
    ]);
  });
});

describe('standingOn', () => {
  const early = claim('1979', a, { recordedAt: '2025-01-01T00:00:00Z' });
  const late = claim('1985', b, { recordedAt: '2026-01-01T00:00:00Z' });
  const retired = claim('1988', c, {
    ...{ recordedAt: '2025-01-01T00:00:00Z', retiredAt: '2025-06-01T00:00:00Z', reason: 'Misread' },
  });

  it('gives what was recorded by the end of the day and not retired by then', () => {
    const claims = [early, late, retired];

    expect(standingOn(claims, '2024-12-31')).toEqual([]);
    expect(standingOn(claims, '2025-01-01').map(({ value }) => value)).toEqual(['1979', '1988']);
    expect(standingOn(claims, '2025-06-01')).toEqual([early]);
    expect(standingOn(claims, null)).toEqual([early, late]);
  });

  it('gives a claim that was retired later as it stood, so that it folds as it did', () => {
    const then = standingOn([early, retired], '2025-05-31');

    expect(then.every(({ retiredAt }) => retiredAt === null)).toBe(true);
    expect(foldProperty(then).contest).not.toBeNull();
  });
});
