import { describe, expect, it } from 'vitest';
import type { ClaimWord } from '../../src/evidence/claim.ts';
import { contestsOf, foldProperty } from '../../src/evidence/fold.ts';
import { claim, inWords, source } from './words.ts';

const [a, b, c] = [source('a'), source('b'), source('c')];
const primary = source('primary', { directness: 'PRIMARY' });
const tertiary = source('tertiary', { directness: 'TERTIARY' });
const unread = source('unread', { read: false, directness: 'PRIMARY' });

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

  it('lists a value that only set-aside claims state after those that a source stands for', () => {
    const aside = { rank: 'DEPRECATED', reason: 'Misread.' } as const;
    const { contest } = foldProperty([
      claim('1980', primary),
      ...[claim('1985', a, aside), claim('1985', b, aside)],
      claim('1990', c),
    ]);

    expect(inWords(contest?.values ?? [])).toEqual(['1980 (primary)', '1990 (c)', '1985 (a, b)']);
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

  it('counts copies of one work once, also if a curator set aside what shows the copying', () => {
    const [copy, between, other] = [source('copy'), source('between'), source('other')];
    const origin = source('origin');
    const [contest] = contestsOf([
      claim('1979', copy, { takenFrom: between }),
      claim('1979', between, { takenFrom: origin, rank: 'DEPRECATED', reason: 'Misread.' }),
      claim('1979', other, { takenFrom: origin }),
      claim('1985', b),
    ]);

    expect(
      contest?.values.map(({ text, independentSources }) => [text, independentSources]),
    ).toEqual([
      ['1979', 1],
      ['1985', 1],
    ]);
    expect(contest?.rule).toBe('UNDECIDED');
  });

  it('is silent on Columbus and Hefei: 1988, and a day of 1988', () => {
    expect(contestsOf([claim('1988', a), claim('1988-11-08', b)])).toEqual([]);
  });
});
