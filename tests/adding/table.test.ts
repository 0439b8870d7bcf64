import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDateAs, readDatesAs } from '../../src/adding/adapters/tableDates.ts';
import { LIST, TOWNS, addingTo, cellsOf, labels, named, told, town } from '../support/adding.ts';
import { writeWorkbook } from '../support/workbook.ts';

/** Adds files with the column `Town`, whose towns have a tie with Xiangyang unless other parties are given. */
const addTo = (
  to: ReturnType<typeof addingTo>,
  files: readonly string[],
  mapping: object = {},
  options: { readonly apply?: boolean; readonly all?: boolean } = {},
) => to.table(files, { ...TOWNS, ...mapping }, options);

/** Adds a table by a mapping. */
async function addTable(file: string, mapping: object, options: Parameters<typeof addTo>[3] = {}) {
  const to = addingTo();
  const run = () => to.table([file], { source: LIST, ...mapping }, options);
  return { to, run, report: await run() };
}

const city = { value: 'city' };
const us = { value: 'US' };
const china = { value: 'CN' };
const french = {
  encoding: 'windows-1252',
  delimiter: ';',
  skip: [{ column: 'Lien', matches: '^projet' }],
  tie: { ...TOWNS.tie, start: { column: 'Année', dates: ['yyyy'] } },
  parties: [
    { name: { column: 'Ville' }, country: china, kind: city },
    {
      name: { column: 'Partenaire', pattern: '^[^,]+' },
      country: us,
      region: {
        column: 'Partenaire',
        pattern: ', (.+)',
        words: { Ohio: 'OH', 'Caroline du Nord': 'NC' },
      },
      kind: city,
    },
  ],
};

describe('adding a table', () => {
  it('adds a claim to the tie on record, with the names that the table uses', async () => {
    const { to, report } = await addTable('towns.windows-1252.csv', french);

    expect(told(report, 'Hefei and Columbus')).toMatchObject({
      id: 'columbus-oh--hefei',
      outcome: 'new',
    });
    expect(to.stated('sister_ties.csv')).toMatchObject([
      {
        ...{ id: 'columbus-oh--hefei', parties: 'hefei|columbus-oh', start: '1988', kind: '' },
        locator: 'row of Columbus',
      },
      { id: 'wilmington-nc--dandong', parties: 'dandong|wilmington-nc', start: '' },
    ]);
    expect(to.rows('sources.csv', { id: 'list' })).toMatchObject([
      { title: 'A list', source: 'list' },
    ]);
  });

  it('tells of a date that it cannot read, and adds the row without it', async () => {
    const { report } = await addTable('towns.windows-1252.csv', french);
    expect(told(report, 'Dandong and Wilmington')?.reasons).toEqual([
      'start left out: "vers 1986" has none of the forms yyyy',
    ]);
  });

  it('only confirms the same table', async () => {
    const { run } = await addTable('towns.windows-1252.csv', french);
    expect(await run()).toMatchObject({ rows: {}, claims: { new: 0 } });
  });

  it('never chooses between namesakes: a person does', async () => {
    const { to, report, run } = await addTable('towns.gb18030.csv', {
      encoding: 'gb18030',
      header: 2,
      tie: { ...TOWNS.tie, start: { column: '签字时间', dates: ['yyyy年M月d日'] } },
      parties: [
        { id: 'xiangyang' },
        {
          name: { column: '城 市', pattern: '[A-Z][a-z]+' },
          ...{ country: { column: '国家' }, kind: city },
        },
      ],
    });
    expect(labels(report, 'ambiguous').toSorted()).toEqual([
      ...['Columbus', 'Wilmington', 'xiangyang and Columbus', 'xiangyang and Wilmington'],
    ]);
    expect(report.rows).toEqual({});

    to.decide('Columbus', 'same', 'columbus-in');
    const decided = await run();
    expect(told(decided, 'xiangyang and Columbus')).toMatchObject({
      ...{ id: 'columbus-in--xiangyang', outcome: 'new' },
    });
    expect(to.stated('sister_ties.csv')[0]).toMatchObject({ start: '1988-11-08' });
  });

  it('keeps what a person decided, however often it runs before it adds', async () => {
    const to = addingTo();
    const list = to.input('list.csv', 'Town\nColumbus\nWilmington\n');
    const add = (apply: boolean) => addTo(to, [list], {}, { apply });
    await add(false);
    to.decide('Columbus', 'same', 'columbus-in');
    await add(false);
    await add(false);
    await add(true);

    expect(to.stated('sister_ties.csv')).toMatchObject([{ id: 'columbus-in--xiangyang' }]);
  });

  it('takes a decision for one about a thing, not about the row that has its number later', async () => {
    const to = addingTo();
    const add = (text: string) => addTo(to, [to.input('list.csv', text)], {}, { apply: false });
    const decision = '"tie list.csv, row 2",xiangyang and Columbus,skip,';
    to.input('decisions.csv', `key,label,decision,id\n${decision}\n`);
    expect(told(await add('Town\nColumbus\n'), 'xiangyang and Columbus')?.outcome).toBe('passed');

    const report = await add('Town\nWilmington\nColumbus\n');
    expect(told(report, 'xiangyang and Wilmington')?.outcome).toBe('ambiguous');
  });

  it('reads files of one name in several folders, each with the cells above its own rows only', async () => {
    const to = addingTo();
    const files = [
      to.input('2020/list.csv', 'Town,State\nColumbus,OH\n'),
      to.input('2021/list.csv', 'Town,State\nWilmington,\n'),
    ];
    const report = await addTo(to, files, {
      parties: [{ id: 'hefei' }, town('Town', 'State')],
      carryDown: ['State'],
    });

    expect(told(report, 'hefei and Columbus')?.id).toBe('columbus-oh--hefei');
    expect(told(report, 'hefei and Wilmington')?.outcome).toBe('ambiguous');
  });

  it('makes a new place once, however many partners it has', async () => {
    const to = addingTo();
    const list = to.input('list.csv', 'Town,Partner\nNewtown,Hefei\nNewtown,Dandong\n');
    const parties = [{ ...town(), region: { value: 'Ohio' } }, named('Partner', 'CN')];
    await addTo(to, [list], { parties }, { all: true });

    expect(to.rows('cities.csv', { name: 'Newtown' })).toMatchObject([{ id: 'newtown' }]);
    const ties = to.stated('sister_ties.csv');
    expect(ties.map(({ id }) => id).sort()).toEqual(['dandong--newtown', 'hefei--newtown']);
  });

  it('splits cells with several entries, and reads Japanese eras', async () => {
    const { to } = await addTable('towns.shift_jis.csv', {
      encoding: 'shift_jis',
      split: { column: '姉妹都市', by: '、(?![^(]*\\))' },
      tie: {
        kind: {
          column: '姉妹都市',
          pattern: '(友好|姉妹)都市提携',
          words: { 友好: 'FRIENDSHIP', 姉妹: 'SISTER_CITY' },
        },
        start: { column: '姉妹都市', pattern: '・([SH].+?)[友姉]', dates: ['Gy.M.d'] },
      },
      parties: [
        { id: 'hefei' },
        {
          name: {
            column: '姉妹都市',
            pattern: '^([^(]+)\\(',
            words: { コロンバス市: 'Columbus', ウィルミントン市: 'Wilmington' },
          },
          region: {
            column: '姉妹都市',
            pattern: '^([^(]+)',
            words: { コロンバス市: 'Ohio', ウィルミントン市: 'Delaware' },
          },
          ...{ country: us, kind: city },
        },
      ],
    });
    expect(to.stated('sister_ties.csv')).toMatchObject([
      { id: 'columbus-oh--hefei', start: '1988-11-08', kind: 'SISTER_CITY' },
      { id: 'hefei--wilmington-de', start: '1989-05-01', kind: 'FRIENDSHIP' },
    ]);
  });

  it('carries down what merged cells leave blank', async () => {
    const { report } = await addTable('towns.euc-kr.csv', {
      encoding: 'euc-kr',
      carryDown: ['도시'],
      parties: [
        { name: { column: '도시', words: { 샹양시: 'Xiangyang' } }, country: china, kind: city },
        {
          name: { column: '교류 지역', words: { 콜럼버스시: 'Columbus', 윌밍턴시: 'Wilmington' } },
          region: { column: '교류 지역', words: { 콜럼버스시: 'Indiana', 윌밍턴시: 'Delaware' } },
          ...{ country: us, kind: city },
        },
      ],
    });
    expect(labels(report, 'new')).toEqual(
      expect.arrayContaining(['Xiangyang and Columbus', 'Xiangyang and Wilmington']),
    );
  });

  it('reads UTF-16 and milliseconds', async () => {
    const { to } = await addTable('towns.utf-16.tsv.csv', {
      encoding: 'utf-16le',
      delimiter: '\t',
      tie: { start: { column: 'Since', dates: ['ms'] } },
      parties: [
        { id: 'dandong' },
        { name: { column: 'Partner' }, region: { column: 'State' }, country: us },
      ],
    });
    expect(to.stated('sister_ties.csv').find(({ start }) => start)).toMatchObject({
      id: 'columbus-oh--dandong',
      start: '1979',
    });
  });

  it('reads the sheet of a workbook, with dates, years and texts in one column', async () => {
    const to = addingTo();
    const file = to.input('towns.xlsx', '');
    await writeWorkbook(file, 'Ties', [
      ['Sister cities of Hefei'],
      [],
      ['Region', 'City', 'Since'],
      ['Ohio', 'Columbus', new Date('1988-11-08')],
      ['North Carolina', 'Wilmington', 1990],
      ['Delaware', 'Wilmington', 'May 1991'],
      ['* figures by the partners'],
    ]);
    const report = await to.table([file], {
      ...{ source: LIST, sheet: 'Ties', header: 3 },
      tie: { start: { column: 'Since', dates: ['yyyy-M-d', 'yyyy', 'MMMM yyyy'] } },
      parties: [{ id: 'hefei' }, town('City', 'Region')],
    });

    const dated = to.stated('sister_ties.csv').filter(({ start }) => start);
    expect(cellsOf(dated, 'id', 'start')).toEqual([
      ['columbus-oh--hefei', '1988-11-08'],
      ['hefei--wilmington-de', '1991-05'],
      ['hefei--wilmington-nc', '1990'],
    ]);
    expect(report.things.passed).toBe(1);
  });

  it('takes the first of a month in a workbook for the month, and 1 January for the year', async () => {
    const to = addingTo();
    const file = to.input('months.xlsx', '');
    await writeWorkbook(file, 'Ties', [
      ['City', 'Region', 'Since', 'Until'],
      ['Columbus', 'Ohio', new Date('1988-11-01'), new Date('2019-04-01')],
      ['Wilmington', 'Delaware', new Date('1991-01-01'), new Date('2020-06-30')],
    ]);
    const dates = ['yyyy-M-d', 'yyyy-M', 'yyyy'];
    await addTo(to, [file], {
      tie: { start: { column: 'Since', dates }, end: { column: 'Until', dates } },
      parties: [{ id: 'hefei' }, town('City', 'Region')],
    });

    expect(cellsOf(to.stated('sister_ties.csv'), 'start', 'end')).toEqual([
      ['1988-11', '2019-04-01'],
      ['1991', '2020-06-30'],
    ]);
  });

  it.each([
    ['1 12 1999', 'd M yyyy', '1999-12-01'],
    ['1121999', 'd M yyyy', undefined],
    ['1 December1999', 'd MMMM yyyy', '1999-12-01'],
    ['1988 年 11 月 8 日', 'yyyy年M月d日', '1988-11-08'],
    ['19850401', 'yyyyMMdd', '1985-04-01'],
    ['198541', 'yyyyMMdd', undefined],
    ['S60.4.1', 'Gy.M.d', '1985-04-01'],
  ])('reads "%s" as %s: %s', (text, format, date) => {
    expect(readDateAs(text, format)).toBe(date);
  });

  it('gives a tie of ports beside another one an id of its own, and all statements of one tie the same', async () => {
    const to = addingTo();
    const list = to.input('list.csv', 'Kind\nsisters\nports\nports\nfriends\n');
    const words = { sisters: 'SISTER_CITY', ports: 'SISTER_PORT', friends: 'FRIENDSHIP' };
    await addTo(to, [list], {
      tie: { kind: { column: 'Kind', words } },
      parties: [{ id: 'dandong' }, { id: 'columbus-oh' }],
    });

    const ids = cellsOf(to.stated('sister_ties.csv'), 'id', 'kind');
    expect([...new Set(ids.map((one) => one.join(' ')))].sort()).toEqual([
      'columbus-oh--dandong FRIENDSHIP',
      'columbus-oh--dandong SISTER_CITY',
      'columbus-oh--dandong--2 SISTER_PORT',
    ]);
  });

  it('gives a new source a free id if another thing has the one of the mapping, and finds it again', async () => {
    const to = addingTo();
    const list = to.input('list.csv', 'Town,State\nColumbus,Ohio\n');
    const parties = [{ id: 'hefei' }, town('Town', 'State')];
    const add = (id: string) => addTo(to, [list], { source: { ...LIST, id }, parties });
    for (const id of ['almanac', 'ohio']) {
      const report = await add(id);
      expect(told(report, id)).toMatchObject({
        id: `${id}--2`,
        reasons: [`its id is "${id}--2", since another thing has "${id}"`],
      });
      expect(await add(id)).toMatchObject({ rows: {} });
    }
    await addTo(to, [list], { source: 'almanac', parties });
  });

  it('adds points and identifiers to places, and makes new ones only if asked', async () => {
    const mapping = {
      actor: {
        ...{ name: { column: 'name' }, country: { column: 'country' }, kind: city },
        ...{
          region: { column: 'state' },
          latitude: { column: 'lat' },
          longitude: { column: 'lng' },
        },
        identifiers: { WIKIDATA: { column: 'id', pattern: '^Q2$' } },
      },
    };
    const { report } = await addTable('places.csv', mapping, { apply: false });
    expect(labels(report, 'confirmed')).toEqual(['Hefei']);
    expect(labels(report, 'passed')).toEqual(['Newtown']);
    expect(labels(report, 'ambiguous')).toEqual(['Columbus']);

    const { to } = await addTable('places.csv', mapping, { all: true });
    expect(to.rows('cities.csv', { id: 'newtown' })).toMatchObject([
      { name: 'Newtown', kind: 'CITY', within: 'ohio', latitude: '40.1' },
    ]);
    expect(to.rows('identifiers.csv', { id: 'newtown' })).toMatchObject([
      { scheme: 'WIKIDATA', value: 'Q2' },
    ]);
  });

  it('refuses a row with a word that the mapping does not have, and leaves out one whose word is null', async () => {
    const tie = { kind: { column: 'Lien', words: { jumelée: null } } };
    const { report } = await addTable('towns.windows-1252.csv', { ...french, skip: [], tie });
    expect(report.samples.refused.map(({ reasons }) => reasons)).toEqual([
      ['kind: the mapping has no word for "projet"'],
    ]);
    expect(report.things.passed).toBe(2);
  });

  it('proposes a mapping from the headings, and waits until it is completed', async () => {
    const to = addingTo();
    const files = ['windows-1252', 'gb18030', 'shift_jis', 'euc-kr', 'utf-16.tsv'].map(
      (encoding) => `towns.${encoding}.csv`,
    );
    const forms = [];
    for (const [index, file] of files.entries()) {
      const job = join(to.job, String(index));
      await expect(to.add('table', [file], { job })).rejects.toThrow('mapping.json". Complete it');
      const { encoding, delimiter, header, tie } = JSON.parse(
        readFileSync(join(job, 'mapping.json'), 'utf8'),
      ) as { encoding: string; delimiter: string; header: number; tie: { start?: object } };
      forms.push([encoding, delimiter, header, tie.start]);
    }
    expect(forms).toEqual([
      ['windows-1252', ';', 1, { column: 'Année', dates: ['yyyy'] }],
      ['gb18030', ',', 2, { column: '签字时间', dates: ['yyyy年M月d日'] }],
      ['shift_jis', ',', 1, undefined],
      ['euc-kr', ',', 1, { column: '체결일', dates: ['yyyy.M.d'] }],
      ['utf-16le', '\t', 1, { column: 'Since', dates: ['ms'] }],
    ]);
    await expect(to.add('table', files.slice(0, 1), { job: join(to.job, '0') })).rejects.toThrow(
      'expected',
    );
  });
});

describe('dates of tables', () => {
  it.each([
    ['2001年 5 月11日', 'yyyy年M月d日', '2001-05-11'],
    ['27th October, 1994', 'd MMMM, yyyy', '1994-10-27'],
    ['Sept 3, 2009', 'MMMM d, yyyy', '2009-09-03'],
    ['昭和56年7月1日', 'Gy年M月d日', '1981-07-01'],
    ['R元.5.1', 'Gy.M.d', '2019-05-01'],
    ['283996800000', 'ms', '1979'],
    ['284083200000', 'ms', '1979-01-02'],
    ['1989.05.10.', 'yyyy.M.d', undefined],
    ['27 Octember 1994', 'd MMMM yyyy', undefined],
  ])('reads %s as %s', (text, format, date) => {
    expect(readDateAs(text, format)).toBe(date);
  });

  it.each([
    ['23–30 November 2014', 'd MMMM yyyy', '2014-11-23/2014-11-30'],
    ['23rd to 30th November 2014', 'd MMMM yyyy', '2014-11-23/2014-11-30'],
    ['28 November – 3 December 2014', 'd MMMM yyyy', '2014-11-28/2014-12-03'],
    ['28 December 2014 - 3 January 2015', 'd MMMM yyyy', '2014-12-28/2015-01-03'],
    ['November 23-30, 2014', 'MMMM d, yyyy', '2014-11-23/2014-11-30'],
    ['November 23 - December 2, 2014', 'MMMM d, yyyy', '2014-11-23/2014-12-02'],
    ['12/3/2015 - 14/3/2015', 'd/M/yyyy', '2015-03-12/2015-03-14'],
    ['23.-30.11.2014', 'd.M.yyyy', '2014-11-23/2014-11-30'],
    ['2014-11-23/2014-11-30', 'yyyy-M-d', '2014-11-23/2014-11-30'],
    ['2014年11月23日至30日', 'yyyy年M月d日', '2014-11-23/2014-11-30'],
    ['2014年11月23日～12月2日', 'yyyy年M月d日', '2014-11-23/2014-12-02'],
    ['平成26年11月23日〜30日', 'Gy年M月d日', '2014-11-23/2014-11-30'],
    ['November–December 2014', 'MMMM yyyy', '2014-11/2014-12'],
    ['1998–2004', 'yyyy', '1998/2004'],
    ['23 November 2014 – 23 November 2014', 'd MMMM yyyy', '2014-11-23'],
  ])('reads the range %s as %s', (text, format, date) => {
    expect(readDatesAs(text, [format])).toBe(date);
  });

  it.each([
    ['a short year', '2014-15', 'yyyy'],
    ['a day of another format', '3/4/2015', 'M/yyyy'],
    ['a range without its days', '23 – November 2014', 'd MMMM yyyy'],
    ['a range whose first year is left out', '28 December – 3 January 2015', 'd MMMM yyyy'],
    ['an open range', '23 November 2014 –', 'd MMMM yyyy'],
    ['three dates', '1 – 2 – 3 May 2014', 'd MMMM yyyy'],
  ])('reads no date in %s', (_, text, format) => {
    expect(readDatesAs(text, [format])).toBeUndefined();
  });

  it('reads each end of a range in the format that fits', () => {
    const formats = ['d MMMM yyyy', 'MMMM yyyy', 'yyyy'];
    expect(readDatesAs('1998 – March 2004', formats)).toBe('1998/2004-03');
    expect(readDatesAs('March 2004', formats)).toBe('2004-03');
  });
});
