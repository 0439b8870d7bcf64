import { describe, expect, it } from 'vitest';
import type { ClaimWord } from '../../src/evidence/claim.ts';
import { contestsOf, foldProperty, foldSubject, standingOn } from '../../src/evidence/fold.ts';
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

describe('contest', () => {
  it('is none between dates that differ only in precision', () => {
    const dates = ['1988', '1988-11', '1988-11-08', '198X', '1988~', '[..1990]'];

    const { contest } = foldProperty(dates.map((date) => claim(date, source(date))));

    expect(contest).toBeNull();
  });

  it('sets the most exact dates side by side, the vaguer one with each that it would bear out', () => {
    const { contest } = foldProperty([claim('1979', a), claim('1979-10', b), claim('1979-11', c)]);

    expect(inWords(contest?.values ?? [])).toEqual(['1979-10 (b, a)', '1979-11 (c, a)']);
  });

  it('stands although each date agrees with a third: known by June, begun in August or later', () => {
    const { contest } = foldProperty([
      claim('[..1987-06]', a),
      claim('1987', b),
      claim('[1987-08..]', c),
    ]);

    expect(inWords(contest?.values ?? [])).toEqual([
      '1987 (b)',
      '[..1987-06] (a)',
      '[1987-08..] (c)',
    ]);
  });

  it('is one, of June against November, where a better source gives the year of both', () => {
    const { contest, values } = foldProperty([
      claim('1979', primary),
      claim('1979-06', tertiary),
      claim('1979-11', c),
    ]);

    expect(values).toEqual(['1979-11']);
    expect(inWords(contest?.values ?? [])).toEqual([
      '1979-11 (c, primary)',
      '1979-06 (tertiary, primary)',
    ]);
    expect(contest?.preferred).toBe(contest?.values[0]);
    expect(contest?.because).toBe(
      'it is from a secondary source that we have read, the other from a tertiary one',
    );
    expect(contest?.decided).toBe(true);
  });

  it('stays undecided where no rule prefers one, and says so', () => {
    const { contest } = foldProperty([
      claim('1979', primary),
      claim('1979-06', a),
      claim('1979-11', b),
    ]);

    expect(contest?.values.map(({ text }) => text)).toEqual(['1979-06', '1979-11']);
    expect(contest?.because).toBe('undecided: no rule prefers one of them');
    expect(contest?.decided).toBe(false);
  });

  it('keeps to what a curator put first, and to what was read', () => {
    const put = { rank: 'PREFERRED', reason: 'The deed.' } as const;

    expect(foldProperty([claim('1979', a, put), claim('1979-06', primary)]).values).toEqual([
      '1979',
    ]);
    expect(foldProperty([claim('1979', a), claim('1979-06', unread)]).values).toEqual(['1979']);
  });

  it('names the rule that decided against a rival, not against a vaguer date', () => {
    const { because, contest } = foldProperty([
      claim('1979', primary),
      claim('1979-10', source('deed', { directness: 'PRIMARY' })),
      claim('1985', tertiary),
    ]);

    expect(because).toBe('it is more exact than the year alone');
    expect(contest?.because).toBe(
      'it is from a primary source that we have read, the other from a tertiary one',
    );
  });

  it.each([
    ['1200000', '1.2e6'],
    ['100..200', '150..300'],
    ['5..', '7'],
  ])('is none between the amounts %s and %s', (one, other) => {
    const amounts = [claim(one, a, { form: 'NUMBER' }), claim(other, b, { form: 'NUMBER' })];

    expect(foldProperty(amounts).contest).toBeNull();
  });

  it('is between amounts that cannot both be so', () => {
    const amounts = [claim('8', a, { form: 'NUMBER' }), claim('10', b, { form: 'NUMBER' })];

    expect(inWords(foldProperty(amounts).contest?.values ?? [])).toEqual(['8 (a)', '10 (b)']);
  });

  it('is none between texts that differ only in case, accents, quotes, dashes or width', () => {
    const texts = ['Xi’an – “Gate”  of SÃO', 'XI\'AN - "gate" of sao', 'ｘi‘an — "Gate" of são'];

    const { contest } = foldProperty(
      texts.map((text, index) => claim(text, source(`s${index}`), { form: 'TEXT' })),
    );

    expect(contest).toBeNull();
  });

  it('is between terms as they are', () => {
    const terms = [claim('ACTIVE', a, { form: 'TERM' }), claim('ENDED', b, { form: 'TERM' })];

    expect(foldProperty(terms).contest).not.toBeNull();
  });

  it('is between any value and a source that says there is none', () => {
    const { contest } = foldProperty([claim('2016', primary), claim('none', a)]);

    expect(inWords(contest?.values ?? [])).toEqual(['2016 (primary)', 'none (a)']);
  });

  it('arises from a denial of a value that another source states', () => {
    const { values, contest } = foldProperty([
      claim('1985-10-07', a),
      claim('1985', b, { stance: 'DENIES' }),
    ]);

    expect(values).toEqual(['1985-10-07']);
    expect(inWords(contest?.values ?? [])).toEqual(['1985-10-07 (a)', 'not 1985 (b)']);
    expect(contest?.because).toBe('a source states it, and no better source denies it');
  });

  it('does not arise from a denial of what nobody states, nor of a day within a stated year', () => {
    const denial = claim('1985-10-07', b, { stance: 'DENIES' });

    expect(foldProperty([denial]).contest).toBeNull();
    expect(foldProperty([claim('1985', a), denial]).contest).toBeNull();
  });

  it('lets a well-grounded denial give way to the other value', () => {
    const { values, contest } = foldProperty([
      claim('1979', a),
      claim('1985', tertiary),
      claim('1979', primary, { stance: 'DENIES' }),
    ]);

    expect(values).toEqual(['1985']);
    expect(contest?.because).toBe('the other is denied with better grounds');
  });

  it('keeps what is denied with better grounds, if nothing is stated in its place', () => {
    const kind: Partial<ClaimWord> = { property: 'kind', form: 'TERM' };

    const { values, contest } = foldProperty([
      claim('SISTER_CITY', tertiary, kind),
      claim('SISTER_CITY', primary, { ...kind, stance: 'DENIES' }),
    ]);

    expect(values).toEqual(['SISTER_CITY']);
    expect(contest?.because).toBe('denied with better grounds, but nothing is stated in its place');
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

describe('contestsOf', () => {
  it('tells Ohio and Hubei: 1979 by two, 7 October 1985 by one', () => {
    const contests = contestsOf([
      claim('1979', source('fmprc')),
      claim('1979', source('chamber')),
      claim('1985-10-07', source('china-daily')),
    ]);

    expect(contests.map(({ property }) => property)).toEqual(['start']);
    expect(inWords(contests[0]?.values ?? [])).toEqual([
      '1979 (chamber, fmprc)',
      '1985-10-07 (china-daily)',
    ]);
    expect(contests[0]?.because).toBe(
      '2 independent sources support 1979, 1 source supports 7 October 1985',
    );
  });

  it('is silent on Columbus and Hefei: 1988, and a day of 1988', () => {
    expect(contestsOf([claim('1988', a), claim('1988-11-08', b)])).toEqual([]);
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
