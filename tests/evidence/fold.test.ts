import { describe, expect, it } from 'vitest';
import type { ClaimWord } from '../../src/evidence/claim.ts';
import { foldProperty, foldSubject, standingOn } from '../../src/evidence/fold.ts';
import { claim, inWords, source } from './words.ts';

const [a, b, c] = [source('a'), source('b'), source('c')];
const primary = source('primary', { directness: 'PRIMARY' });
const tertiary = source('tertiary', { directness: 'TERTIARY' });
const unread = source('unread', { read: false, directness: 'PRIMARY' });

describe('foldProperty', () => {
  describe('prefers, in this order', () => {
    it('what the curator put first, in the words of the curator', () => {
      const reason = 'The deed itself.';

      const { values, because } = foldProperty([
        claim('1979', primary),
        claim('1985', tertiary, { rank: 'PREFERRED', reason }),
      ]);

      expect(values).toEqual(['1985']);
      expect(because).toBe('a curator put it first: The deed itself');
    });

    it('anything over what the curator set aside', () => {
      const reason = 'A page without sources';

      const { values, because } = foldProperty([
        claim('1979', primary, { rank: 'DEPRECATED', reason }),
        claim('1985', unread),
      ]);

      expect(values).toEqual(['1985']);
      expect(because).toBe('a curator set the other aside: A page without sources');
    });

    it('a source that was read over one known only by citation', () => {
      const { values, because } = foldProperty([claim('1979', unread), claim('1985', tertiary)]);

      expect(values).toEqual(['1985']);
      expect(because).toBe('we have read its source, and know the other only from citations');
    });

    it('a date over a mere bound, whichever source gives the bound', () => {
      const { values, because, contest } = foldProperty([
        claim('[..2012]', primary),
        claim('1988', tertiary),
      ]);

      expect(values).toEqual(['1988']);
      expect(because).toBe('it is a date, and the other only an open bound that allows it');
      expect(contest).toBeNull();
    });

    it('a more exact date that agrees, though a better source gives the year alone', () => {
      const { values, because, contest } = foldProperty([
        claim('1988', primary),
        claim('1988-11-08', a),
      ]);

      expect(values).toEqual(['1988-11-08']);
      expect(because).toBe('it is more exact than the year alone');
      expect(contest).toBeNull();
    });

    it('the more exact of two dates that may both be so', () => {
      const { values, because } = foldProperty([claim('1988', a), claim('1988-11-08', b)]);

      expect(values).toEqual(['1988-11-08']);
      expect(because).toBe('it is more exact than the year alone');
    });

    it('more independent sources, not more pages of one publisher', () => {
      const [x, y, z] = ['x', 'y', 'z'].map((id) => source(id, { publisher: 'one-press' }));
      const three = [x, y, z].map((page) => claim('1979', page as typeof a));

      const { values, because } = foldProperty([...three, claim('1985', a), claim('1985', b)]);

      expect(values).toEqual(['1985']);
      expect(because).toBe('2 independent sources support 1985, 1 source supports 1979');
    });

    it('counts a vaguer source for each date that it would bear out', () => {
      const { values } = foldProperty([claim('1979', a), claim('1979-10', b), claim('1985', c)]);

      expect(values).toEqual(['1979-10']);
    });

    it('the later published, if it surely is', () => {
      const old = source('a-old', { published: '1998' });
      const later = source('z-late', { published: '2012-05' });

      const { values, because } = foldProperty([claim('1979', old), claim('1985', later)]);

      expect(values).toEqual(['1985']);
      expect(because).toBe('its source was published later');
    });

    it.each([
      ['one of its sources, of an inexact date, may be the later one', '1998', '201X'],
      ['one of its sources has no date', '1998', null],
      ['both are of one year, of which one source gives the day', '2012', '2012-01-01'],
    ])('none of two by publication if %s', (_case, first, second) => {
      const [one, two] = [
        source('m-one', { published: first, publisher: 'press' }),
        source('n-two', { published: second, publisher: 'press' }),
      ];
      const other = source('z-other', { published: '2012-05' });

      const { because } = foldProperty([
        claim('1979', one),
        claim('1979', two),
        claim('1985', other),
      ]);

      expect(because).toBe('undecided: no rule prefers one of them');
    });

    it('nothing by chance, when nothing else decides', () => {
      const { values, because } = foldProperty([claim('1985', b), claim('1979', a)]);

      expect(values).toEqual(['1979']);
      expect(because).toBe('undecided: no rule prefers one of them');
    });
  });

  it('never judges a value by the best of two different claims', () => {
    const { values } = foldProperty([
      claim('1979', unread),
      claim('1979', tertiary),
      claim('1985', a),
    ]);

    expect(values).toEqual(['1985']);
  });

  it('is undecided by nothing: no claims, no value', () => {
    expect(foldProperty([])).toEqual({
      values: [],
      saidToBeNone: false,
      preferred: [],
      because: null,
      contest: null,
    });
  });

  it('keeps a value that the curator set aside while no other is stated', () => {
    const { values } = foldProperty([claim('1979', a, { rank: 'DEPRECATED', reason: 'Doubtful' })]);

    expect(values).toEqual(['1979']);
  });

  it('takes `unknown` for silence', () => {
    const { values, contest } = foldProperty([claim('unknown', primary), claim('1979', tertiary)]);

    expect(values).toEqual(['1979']);
    expect(contest).toBeNull();
  });

  it('tells apart that a source says there is none, and that none says anything', () => {
    const said = foldProperty([claim('none', a)]);
    const silent = foldProperty([claim('unknown', a)]);

    expect([said.values, said.saidToBeNone]).toEqual([[], true]);
    expect([silent.values, silent.saidToBeNone]).toEqual([[], false]);
  });
});

describe('a set', () => {
  const party: Partial<ClaimWord> = { property: 'parties', form: 'SET' };

  it('unites what all sources state, without a contest', () => {
    const { values, contest } = foldProperty([
      claim('hefei', a, party),
      claim('columbus-oh', a, party),
      claim('franklin-county-oh', b, party),
      claim('hefei', b, party),
    ]);

    expect(values).toEqual(['columbus-oh', 'franklin-county-oh', 'hefei']);
    expect(contest).toBeNull();
  });

  it('has a party once, by whatever name the sources call it', () => {
    const { values } = foldProperty([
      claim('hefei', a, party),
      claim('hefei=Hefei City', b, party),
      claim('HOST:hefei', c, party),
    ]);

    expect(values).toEqual(['HOST:hefei', 'hefei=Hefei City']);
  });

  it('is contested by a denial, and keeps the item unless the rules prefer the denial', () => {
    const stated = [claim('hefei', a, party), claim('wuhan', a, party)];
    const denial = { ...party, stance: 'DENIES' } as const;

    const level = foldProperty([...stated, claim('wuhan=Wuhan', b, denial)]);
    const outdone = foldProperty([...stated, claim('wuhan', primary, denial)]);

    expect(level.values).toEqual(['hefei', 'wuhan']);
    expect(inWords(level.contest?.values ?? [])).toEqual(['wuhan (a)', 'not wuhan=Wuhan (b)']);
    expect(outdone.values).toEqual(['hefei']);
    expect(outdone.contest?.preferred.text).toBe('not wuhan');
  });

  it('is without what the curator set aside, unless that is all there is', () => {
    const aside = claim('wuhan', a, { ...party, rank: 'DEPRECATED', reason: 'Misread.' });

    const { values, contest } = foldProperty([claim('hefei', a, party), aside]);

    expect(values).toEqual(['hefei']);
    expect(contest).toBeNull();
    expect(foldProperty([aside]).values).toEqual(['wuhan']);
  });

  it('is not emptied by denials alone', () => {
    const { values, contest } = foldProperty([
      claim('hefei', tertiary, party),
      claim('hefei', primary, { ...party, stance: 'DENIES' }),
    ]);

    expect(values).toEqual(['hefei']);
    expect(contest?.preferred.text).toBe('hefei');
  });

  it('is emptied by a better source that says there is none', () => {
    const { values, saidToBeNone, contest } = foldProperty([
      claim('hefei', tertiary, party),
      claim('none', primary, party),
    ]);

    expect([values, saidToBeNone]).toEqual([[], true]);
    expect(contest?.preferred.text).toBe('none');
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
    recordedAt: '2025-01-01T00:00:00Z',
    retiredAt: '2025-06-01T00:00:00Z',
    reason: 'Misread',
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
