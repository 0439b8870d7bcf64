import { beforeAll, describe, expect, it } from 'vitest';
import type { AdditionReport } from '../../src/adding/report.ts';
import { addingTo, cellsOf, told } from '../support/adding.ts';
import { results } from '../support/sparqlEndpoint.ts';

/** The fixture dataset, in which these items of the files are known. */
function addingToPlaces() {
  const to = addingTo();
  const items = { dandong: 1, ohio: 7, 'wilmington-nc': 3, xiangyang: 2 };
  to.identify(...Object.entries(items).map(([id, at]) => `${id},WIKIDATA,Q900000000${at}`));
  return to;
}

type To = ReturnType<typeof addingTo>;

/** The rows of ties that Wikidata states, by statement. */
function stated(to: To, number: number) {
  const digits = String(number).padStart(8, '0');
  return to.rows('sister_ties.csv').filter(({ locator }) => locator?.includes(`$${digits}-`));
}

function reasons(report: AdditionReport): readonly string[] {
  return report.samples.refused.flatMap((one) => one.reasons);
}

/** Adds statements of Columbus and Hefei, as a query tells them, and returns the report. */
function addResults(to: To, rows: readonly Readonly<Record<string, string | undefined>>[]) {
  const told = rows.map((row) => ({ item: 'Q16567', partner: 'Q185684', ...row }));
  return to.add('wikidata', [to.input('results.json', results(told))], { apply: true });
}

describe('adding from Wikidata', () => {
  const to = addingToPlaces();
  let report: AdditionReport;
  beforeAll(async () => {
    report = await to.add('wikidata', ['entities.ndjson'], { apply: true });
  });

  it('makes each direction of a twinning a claim of one tie, with the statement as locator', () => {
    const id = 'columbus-oh--hefei';
    expect(stated(to, 1)[0]).toMatchObject({
      ...{ id, parties: 'columbus-oh|hefei', source: 'wikidata', kind: '' },
      locator: 'Q16567$00000001-0000-4000-8000-000000000000',
    });
    expect(stated(to, 17)[0]).toMatchObject({
      ...{ id, parties: 'hefei|columbus-oh' },
      locator: 'Q185684$00000017-0000-4000-8000-000000000000',
    });
  });

  it('takes dates with their precision', () => {
    const rows = [1, 2, 3, 4, 11, 12, 17].flatMap((number) => stated(to, number).slice(0, 1));

    expect(cellsOf(rows, 'start', 'end')).toEqual([
      ['1988-11-08', '2012'],
      ['unknown', 'none'],
      ['198X', ''],
      ['', ''],
      ['1910-03-14', ''],
      ['[1990-06,2005]', ''],
      ['1988', ''],
    ]);
  });

  it('adds no tie that is deprecated, without a partner, of one place alone, in the future, or ends before it starts', () => {
    expect(reasons(report)).toEqual(
      expect.arrayContaining([
        'Wikidata ranks the statement as deprecated',
        'the partner is the item itself',
        'it does not say which place the partner is',
        'it says that there is no twin town; that is no tie',
        'it begins in the future: 2190-01-01',
        'Q9000000005: Wikidata has no such item any more',
        'end: expected a date not before "1990", the start according to the same source, but got "1980"',
      ]),
    );
    for (const number of [5, 6, 7, 8, 9, 10, 13]) expect(stated(to, number)).toEqual([]);
  });

  it('names the page or the Wikipedia that a statement was taken from, as works that nobody read', () => {
    const encyclopedia = 'wikipedia-in-english';
    expect(stated(to, 1).map((row) => row['taken_from'])).toEqual(['register', encyclopedia]);
    expect(to.rows('sources.csv', { id: encyclopedia })).toMatchObject([
      { directness: 'TERTIARY', read: 'no', source: 'wikidata' },
    ]);
    expect(stated(to, 15)[0]).toMatchObject({ taken_from: 'wikidata-item-q9000000090' });
    expect(to.rows('sources.csv', { url: 'https://example.org/register' })).toHaveLength(1);
  });

  it('follows redirects', async () => {
    expect(stated(to, 14)[0]).toMatchObject({ id: 'columbus-oh--wilmington-nc' });

    const redirected = await to.add('wikidata', ['redirected.json']);
    expect(told(redirected, 'Hefei and Q16567')).toMatchObject({
      id: 'columbus-oh--hefei',
      outcome: 'new',
    });
  });

  it('follows a chain of redirects, and finds a place that is on record by an item that was merged', async () => {
    const to = addingToPlaces();
    const chain = [
      ['Q9000000091', 'Q9000000092'],
      ['Q9000000092', 'Q9000000093'],
      ['Q9000000003', 'Q9000000093'],
      ['Q9000000098', 'Q9000000099'],
      ['Q9000000099', 'Q9000000098'],
    ];
    const twinned = (item: string, number: number) => ({
      id: `Q16567$7100000${number}-0000-4000-8000-000000000000`,
      mainsnak: { snaktype: 'value', datavalue: { value: { id: item } } },
    });
    const entities = [
      ...chain.map(([from, into]) => ({ id: from, redirects: { from, to: into } })),
      { id: 'Q9000000093', labels: { en: { language: 'en', value: 'Quite another name' } } },
      { id: 'Q16567', claims: { P190: [twinned('Q9000000091', 0), twinned('Q9000000098', 1)] } },
    ];
    const lines = entities.map((entity) => JSON.stringify(entity)).join('\n');
    const file = to.input('chain.ndjson', lines);
    const report = await to.add('wikidata', [file], { apply: true });

    expect(stated(to, 71_000_000)[0]).toMatchObject({ id: 'columbus-oh--wilmington-nc' });
    expect(stated(to, 71_000_001)).toEqual([]);
    expect(told(report, 'Quite another name')?.reasons).toContain(
      'identifiers is "WIKIDATA:Q9000000093" here and "WIKIDATA:Q9000000003" on record; not added',
    );
  });

  it('fills gaps of a place, and leaves out what the record has otherwise', () => {
    const own = { id: 'columbus-oh', source: 'wikidata' };
    const names = to.rows('names.csv', own);
    expect(cellsOf(names, 'name', 'language', 'name_kind')).toEqual(
      expect.arrayContaining([
        ['哥伦布', 'zh', 'COMMON'],
        ['Cowtown, Ohio', 'en', 'ALIAS'],
      ]),
    );
    expect(names.map(({ name }) => name)).not.toContain('not asked for');
    const identifiers = to.stated('identifiers.csv', 'wikidata');
    expect(cellsOf(identifiers, 'id', 'value', 'locator')).toEqual([
      ['columbus-oh', '4509177', 'Q16567'],
      ['lilleville', 'Q9000000004', 'Q9000000004'],
      ['ohio', 'US-OH', 'Q9000000007'],
    ]);
    expect(to.rows('cities.csv', own)).toEqual([]);
    expect(told(report, 'Hefei')?.outcome).not.toBe('contradicting');
  });

  it('makes a place that is not on record if a tie names it and its classes and surroundings are known', () => {
    const [id, item] = ['lilleville', 'Q9000000004'];
    expect(to.rows('cities.csv', { id })).toMatchObject([
      {
        ...{ name: 'Lilleville', kind: 'CITY', within: 'ohio' },
        ...{ source: 'wikidata', locator: item },
      },
    ]);
    expect(to.rows('identifiers.csv', { id })).toMatchObject([{ scheme: 'WIKIDATA', value: item }]);
    expect(stated(to, 15)[0]).toMatchObject({ id: 'columbus-oh--lilleville', kind: 'SISTER_CITY' });
  });

  it('leaves out a tie with a place that neither the record nor the files have', async () => {
    const report = await addingToPlaces().add('wikidata', ['entities.ndjson']);
    expect(told(report, 'Columbus and Q9000000009')).toMatchObject({
      outcome: 'passed',
      reasons: ['Q9000000009: it is not on record'],
    });
  });

  it('tells that a date is another than on record, and adds it, which opens a contest', async () => {
    const to = addingToPlaces();
    const results = to
      .text('sister_ties.csv')
      .replace('columbus-oh|hefei,1988,', 'columbus-oh|hefei,1990,');
    to.write('sister_ties.csv', results.replace('1988-11-08', '1990'));
    const report = await to.add('wikidata', ['redirected.json'], { apply: true });

    expect(told(report, 'Hefei and Q16567')).toMatchObject({
      outcome: 'contradicting',
      reasons: ['start is "1988-11" here and "1990" on record'],
    });
    expect(stated(to, 18)[0]).toMatchObject({ start: '1988-11' });
  });

  it('reads the result of a query as the same statements', async () => {
    const to = addingToPlaces();
    await to.add('wikidata', ['entities.ndjson'], { apply: true });
    const report = await to.add('wikidata', ['twins.sparql.json'], { apply: true });

    // The last is about the statement of the first, and does not say what it was taken from.
    expect(report.samples.confirmed.map(({ at }) => at)).toContain('twins.sparql.json, result 1');
    const late = to.rows('sister_ties.csv').filter(({ locator }) => locator?.includes('$9999999'));
    expect(late.map(({ start }) => start)).toEqual(['1988', 'unknown']);
  });

  it('takes a date of a result without its precision as inexact as it may be, and says so', async () => {
    const to = addingToPlaces();
    const times = [
      ...[['2004-01-01'], ['2004-05-01'], ['2004-05-17'], ['2004-05-01', '11'], ['-0044-03-15']],
    ];
    const rows = times.map(([day = '', startPrecision], number) => ({
      statement: `Q16567-7000000${number}-0000-4000-8000-000000000000`,
      ...{ start: `${day}T00:00:00Z`, startPrecision },
    }));
    const report = await addResults(to, rows);

    const starts = times.map((_, number) => stated(to, 70_000_000 + number));
    expect(starts.map(([row]) => row?.['start'])).toEqual([
      ...['2004', '2004-05', '2004-05-17', '2004-05-01', ''],
    ]);
    const notes = Object.values(report.samples)
      .flat()
      .flatMap((one) => one.reasons);
    expect(notes.filter((note) => note.includes('precision'))).toEqual([
      'start has no precision beside it: 2004-01-01 was read as 2004',
      'start has no precision beside it: 2004-05-01 was read as 2004-05',
    ]);
    expect(notes).toContain('P580 is a date that cannot be told in years');
  });

  it('takes several dates of one statement, in several results, for one of them', async () => {
    const to = addingToPlaces();
    const days = [
      { start: '1990-06-01T00:00:00Z', startPrecision: '10', refURL: 'https://one.example/a' },
      { start: '2005-01-01T00:00:00Z', startPrecision: '9', refURL: 'https://two.example/b' },
    ];
    const statement = 'Q16567-71000000-0000-4000-8000-000000000000';
    await addResults(
      to,
      days.map((day) => ({ statement, ...day })),
    );

    const rows = stated(to, 71_000_000);
    expect(rows.map(({ start }) => start)).toEqual(['[1990-06,2005]', '[1990-06,2005]']);
    expect(new Set(rows.map((row) => row['taken_from'])).size).toBe(2);
  });

  it.each([
    [11, '+1910-03-01T00:00:00Z', '1910-03-14'],
    [10, '+1910-02-00T00:00:00Z', '[1910-02-14..1910-03-13]'],
    [10, '+1910-12-00T00:00:00Z', '[1910-12-14..1911-01-13]'],
    [9, '+1917-00-00T00:00:00Z', '[1917-01-14..1918-01-13]'],
    [8, '+1910-00-00T00:00:00Z', '[1910-01-14..1920-01-13]'],
    [7, '+1900-00-00T00:00:00Z', ''],
  ])(
    'takes a Julian date of precision %d for the Gregorian days that it can mean, but a century for none',
    async (precision, time, start) => {
      const to = addingToPlaces();
      const snak = (property: string, type: string, value: unknown) => ({
        ...{ snaktype: 'value', property, datavalue: { value, type } },
      });
      const calendarmodel = 'http://www.wikidata.org/entity/Q1985786';
      const statement = {
        id: 'Q16567$72000000-0000-4000-8000-000000000000',
        mainsnak: snak('P190', 'wikibase-entityid', { id: 'Q185684' }),
        qualifiers: { P580: [snak('P580', 'time', { time, precision, calendarmodel })] },
      };
      const entity = { id: 'Q16567', claims: { P190: [statement] } };
      await to.add('wikidata', [to.input('julian.json', entity)], { apply: true });

      expect(stated(to, 72_000_000).map((row) => row['start'])).toEqual([start]);
    },
  );

  it('only confirms the same entities', async () => {
    const again = await to.add('wikidata', ['entities.ndjson'], { apply: true });
    expect(again.rows).toEqual({});
  });

  it('refuses a source that is not on record', async () => {
    const adding = to.add('wikidata', ['redirected.json'], { settings: { source: 'nowhere' } });
    await expect(adding).rejects.toThrow('"nowhere"');
  });
});
