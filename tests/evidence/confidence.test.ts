import { describe, expect, it } from 'vitest';
import type { ClaimWord } from '../../src/evidence/claim.ts';
import { confidenceOf as grade, told } from '../../src/evidence/confidence.ts';
import { claim, source } from './words.ts';

const article = source('article', { title: 'U.S. - China City Diplomacy' });
const thesis = source('thesis', { title: 'Leffel 2010', read: false, directness: 'PRIMARY' });
const list = source('list', { title: 'Sister Cities of Columbus' });
const dispatch = source('dispatch', { title: 'Globally, Columbus shares ties' });

const kind: Partial<ClaimWord> = { property: 'kind', form: 'TERM' };
const party: Partial<ClaimWord> = { property: 'parties', form: 'SET' };
const amount: Partial<ClaimWord> = { property: 'amount', form: 'NUMBER' };

/** With its reasons as sentences only. */
function confidenceOf(claims: readonly ClaimWord[]) {
  const { reasons, ...confidence } = told(grade(claims));
  expect(reasons.length).toBe(confidence.because.length);
  return confidence;
}

describe('confidenceOf', () => {
  it('gives each reason in parts too', () => {
    const deed = source('deed', { title: 'Deed of 1988', directness: 'PRIMARY' });
    const read = source('read');
    const partsOf = (claims: readonly ClaimWord[]) =>
      grade(claims).reasons.map(({ code, titles, property, remark }) =>
        [code, ...titles, property, remark].filter((part) => part !== null),
      );

    expect(partsOf([claim('1988', deed)])).toEqual([['PRIMARY_SOURCE', deed.title]]);
    expect(partsOf([claim('1988', list), claim('1988', dispatch)])).toEqual([
      ['INDEPENDENT_SOURCES', dispatch.title, list.title],
    ]);
    expect(partsOf([claim('1988', list), claim('1988', article, { takenFrom: thesis })])).toEqual([
      ['SINGLE_SOURCE', list.title],
      ['TAKEN_FROM_UNREAD', article.title, thesis.title],
    ]);
    expect(partsOf([claim('1988', article, { takenFrom: read })])).toEqual([
      ['SINGLE_SOURCE', article.title],
    ]);
    expect(partsOf([claim('1988', thesis)])).toEqual([['CITATIONS_ONLY', thesis.title]]);
    expect(partsOf([claim('1988', list), claim('1985', dispatch)])).toEqual([
      ['SOURCES_DISAGREE', 'start'],
    ]);
    expect(partsOf([])).toEqual([['NOT_STATED']]);
    expect(
      partsOf([claim('1988', list, { rank: 'DEPRECATED', reason: 'A slip of the pen.' })]),
    ).toEqual([['SET_ASIDE', 'A slip of the pen.']]);
  });

  it('confirms Columbus and Hefei by two independent sources that were read', () => {
    const confidence = confidenceOf([
      claim('hefei', dispatch, party),
      claim('columbus-oh', dispatch, party),
      claim('1988', dispatch),
      claim('hefei', list, party),
      claim('1988-11-08', list),
    ]);

    expect(confidence).toEqual({
      level: 'CONFIRMED',
      ...{ basis: 'INDEPENDENT_SOURCES', independentSources: 2 },
      because: [
        'Two independent sources agree: "Globally, Columbus shares ties" and "Sister Cities of Columbus".',
      ],
    });
  });

  it('confirms by one primary source that was read', () => {
    const deed = source('deed', { title: 'Deed of 1988', directness: 'PRIMARY' });

    expect(confidenceOf([claim('1988', deed)])).toEqual({
      level: 'CONFIRMED',
      ...{ basis: 'PRIMARY_SOURCE', independentSources: 1 },
      because: ['"Deed of 1988" is a primary source, and we have read it.'],
    });
  });

  it('holds the 1.2 million dollars of 2009 at second hand, by the thesis that nobody read', () => {
    const confidence = confidenceOf([
      claim('1200000', article, { ...amount, takenFrom: thesis }),
      claim('2009', article, { property: 'period', takenFrom: thesis }),
    ]);

    expect(confidence).toEqual({
      level: 'SECOND_HAND',
      ...{ basis: 'SECOND_HAND', independentSources: 0 },
      because: [
        '"U.S. - China City Diplomacy" takes it from "Leffel 2010", which we have not read.',
      ],
    });
  });

  it('lets no other fact vouch for an amount', () => {
    const { level } = confidenceOf([
      claim('1200000', article, { ...amount, takenFrom: thesis }),
      claim('INCREASE', list, { property: 'direction', form: 'TERM' }),
    ]);

    expect(level).toBe('SECOND_HAND');
  });

  it('disputes Ohio and Hubei, and says by whom', () => {
    const confidence = confidenceOf([
      claim('SISTER_STATE', list, kind),
      claim('1979', source('fmprc', { title: 'Consulate' })),
      claim('1979', source('chamber', { title: 'Chamber' })),
      claim('1985-10-07', source('daily', { title: 'China Daily' })),
    ]);

    expect(confidence).toEqual({
      level: 'DISPUTED',
      ...{ basis: 'DISPUTED', independentSources: 4 },
      because: [
        'Sources disagree on `start`: 1979 ("Chamber" and "Consulate") or 7 October 1985 ("China Daily").',
      ],
    });
  });

  it('names only who says a thing in as many words, and quotes no more than is needed', () => {
    const words: Partial<ClaimWord> = { property: 'title', form: 'TEXT' };
    const long = 'Trade rises at once between two cities after their governments have made a tie.';

    const { because } = confidenceOf([
      claim('1979', list),
      claim('1979-10', dispatch),
      claim('1979-11', article),
      claim(long, list, words),
      claim('No effect.', dispatch, words),
    ]);

    expect(because).toEqual([
      'Sources disagree on `start`: October 1979 ("Globally, Columbus shares ties") or November 1979 ("U.S. - China City Diplomacy").',
      'Sources disagree on `title`: No effect. ("Globally, Columbus shares ties") or Trade rises at once between two cities after their … ("Sister Cities of Columbus").',
    ]);
  });

  it('disputes Columbus and Tainan: 9 September 1980, or 19 years before 1998', () => {
    const { level } = confidenceOf([claim('1980-09-09', list), claim('1979', dispatch)]);

    expect(level).toBe('DISPUTED');
  });

  it('states what one source says that was read', () => {
    expect(confidenceOf([claim('1988', list)])).toEqual({
      level: 'STATED',
      ...{ basis: 'SINGLE_SOURCE', independentSources: 1 },
      because: ['"Sister Cities of Columbus" was read; no second independent source was found.'],
    });
  });

  it('counts pages of one publisher, and pages that take it from one work, as one', () => {
    const [one, other] = [
      source('one', { publisher: 'press' }),
      source('other', { publisher: 'press' }),
    ];
    const shared = source('shared');

    const samePublisher = confidenceOf([claim('1988', one), claim('1988', other)]);
    const sameOrigin = confidenceOf([
      claim('1988', list, { takenFrom: shared }),
      claim('1988', dispatch, { takenFrom: shared }),
    ]);
    const fromTheOther = confidenceOf([
      claim('1988', list),
      claim('1988', dispatch, { takenFrom: list }),
    ]);

    expect(samePublisher).toEqual({
      level: 'STATED',
      ...{ basis: 'SINGLE_SOURCE', independentSources: 1 },
      because: ['"one" and "other" were read, but they are not independent of each other.'],
    });
    expect([sameOrigin.level, fromTheOther.level]).toEqual(['STATED', 'STATED']);
  });

  it('follows what a work takes from another to the end of the chain, and to its publisher', () => {
    const [book, annual] = [source('book'), source('annual')];
    const chained = [
      claim('1988', list, { takenFrom: book }),
      claim('1988', book, { takenFrom: annual }),
    ];
    const beside = claim('1988', dispatch, { takenFrom: annual });
    const [first, second] = [
      source('first', { publisher: 'press' }),
      source('second', { publisher: 'press' }),
    ];

    expect(confidenceOf([...chained, beside])).toMatchObject({
      ...{ level: 'STATED', basis: 'SINGLE_SOURCE', independentSources: 1 },
    });
    const [taking = beside, taken = beside] = chained;
    expect(
      confidenceOf([taking, { ...taken, rank: 'DEPRECATED', reason: 'Misread.' }, beside]),
    ).toMatchObject({ level: 'STATED', independentSources: 1 });
    expect(confidenceOf([...chained, claim('1988', dispatch)])).toMatchObject({
      ...{ level: 'CONFIRMED', independentSources: 2 },
    });
    expect(
      confidenceOf([claim('1988', list, { takenFrom: first }), claim('1988', second)]),
    ).toMatchObject({ level: 'STATED', independentSources: 1 });
  });

  it('names two works of one title as two', () => {
    const [rizhao, weihai] = ['rizhao', 'weihai'].map((id) =>
      source(id, { title: 'Sister Cities' }),
    );
    const claims = [rizhao, weihai].flatMap((work) => (work ? [claim('1988', work)] : []));

    expect(grade(claims).reasons).toMatchObject([{ titles: ['Sister Cities', 'Sister Cities'] }]);
    expect(confidenceOf(claims).because).toEqual([
      'Two independent sources agree: "Sister Cities" and "Sister Cities".',
    ]);
  });

  it('names all independent sources that confirm each other, without reference works beside them', () => {
    const reference = source('reference', { title: 'List of twin towns', directness: 'TERTIARY' });
    const thesisRead = source('thesis', { title: 'A Thesis' });
    const works = [list, dispatch, reference, thesisRead];

    expect(confidenceOf(works.map((work) => claim('1988', work)))).toMatchObject({
      ...{ basis: 'INDEPENDENT_SOURCES', independentSources: 4 },
      because: [
        '3 independent sources agree: "Globally, Columbus shares ties", "Sister Cities of Columbus" and "A Thesis".',
      ],
    });
  });

  it('lets no tertiary work confirm another, nor works of one origin', () => {
    const [list1, list2] = ['list1', 'list2'].map((id) => source(id, { directness: 'TERTIARY' }));
    const [agency, daily] = ['agency', 'daily'].map((id) =>
      source(id, { publisher: id, origin: 'state' }),
    );
    const state = source('state-page', { publisher: 'state' });
    const ofAll = (...works: (typeof list | undefined)[]) =>
      confidenceOf(works.flatMap((work) => (work ? [claim('1988', work)] : [])));

    expect(ofAll(list1, list2)).toMatchObject({
      ...{ level: 'STATED', basis: 'TERTIARY_SOURCES', independentSources: 2 },
      because: [
        '"list1" and "list2" were read, but all of them are tertiary, so they may copy one list.',
      ],
    });
    expect(ofAll(list1)).toMatchObject({ level: 'STATED', basis: 'TERTIARY_SOURCES' });
    expect(ofAll(list1, list2, list)).toMatchObject({
      ...{ level: 'STATED', basis: 'SINGLE_SOURCE' },
      because: [
        '"Sister Cities of Columbus" was read; no second independent source was found.',
        '"list1" and "list2" say so too, but are tertiary, so they confirm nothing.',
      ],
    });
    expect(ofAll(agency, daily).level).toBe('STATED');
    expect(ofAll(agency, state).level).toBe('STATED');
    expect(ofAll(agency, daily, list).level).toBe('CONFIRMED');
  });

  it('is as strong as the weakest link of the chain, however long it is', () => {
    const book = source('book', { title: 'A Book' });

    const confidence = confidenceOf([
      claim('1200000', article, { ...amount, takenFrom: book }),
      claim('1200000', book, { ...amount, takenFrom: thesis }),
    ]);

    expect(confidence).toEqual({
      level: 'SECOND_HAND',
      ...{ basis: 'SECOND_HAND', independentSources: 0 },
      because: [
        '"U.S. - China City Diplomacy" takes it from "A Book", which repeats it from another source.',
        '"A Book" takes it from "Leffel 2010", which we have not read.',
      ],
    });
  });

  it('is not lifted by two works that take it from each other', () => {
    const { level } = confidenceOf([
      claim('1988', list, { takenFrom: dispatch }),
      claim('1988', dispatch, { takenFrom: list }),
    ]);

    expect(level).toBe('SECOND_HAND');
  });

  it('tells what came by citation beside what was read', () => {
    expect(
      confidenceOf([claim('1988', list), claim('1988', article, { takenFrom: thesis })]),
    ).toEqual({
      level: 'STATED',
      ...{ basis: 'SINGLE_SOURCE', independentSources: 1 },
      because: [
        '"Sister Cities of Columbus" was read; no second independent source was found.',
        '"U.S. - China City Diplomacy" takes it from "Leffel 2010", which we have not read.',
      ],
    });
  });

  it('disputes what the curator set aside as a whole, in the words of the curator', () => {
    const reason = 'No pair of that time is on record.';

    expect(confidenceOf([claim('1945~', article, { rank: 'DEPRECATED', reason })])).toEqual({
      level: 'DISPUTED',
      ...{ basis: 'DISPUTED', independentSources: 0 },
      because: ['A curator set aside every claim: No pair of that time is on record.'],
    });
  });

  it('does not doubt a city because two sources count its people differently', () => {
    const people: Partial<ClaimWord> = { property: 'population', form: 'NUMBER' };
    const counts = [claim('905748', list, people), claim('787033', dispatch, people)];

    expect(
      confidenceOf([claim('Columbus', list, { property: 'names', form: 'SET' }), ...counts]).level,
    ).toBe('CONFIRMED');
    expect(confidenceOf(counts).level).toBe('DISPUTED');
  });

  it('says so when no source states anything', () => {
    expect(confidenceOf([])).toEqual({
      level: 'SECOND_HAND',
      ...{ basis: 'SECOND_HAND', independentSources: 0 },
      because: ['No source states it.'],
    });
  });
});
