import { describe, expect, it } from 'vitest';
import { tables } from '../../src/record/tables/tables.ts';
import { addTwice, named, told } from '../support/adding.ts';

const column = (name: string) => ({ column: name });

/** What a row makes in a data file. */
const thing = (table: string, cells: object, more: object = {}) => ({ table, cells, ...more });

/** Adds things of a table to the fixture, twice. */
const addThings = (lines: readonly string[], ...things: readonly object[]) =>
  addTwice(lines, { things });

describe('a table of any things', () => {
  it('fills several data files from one row: an agreement, its parties, signatories and event', async () => {
    const { report, added } = await addThings(
      [
        'Title,Signed,Partner,Names',
        'On water,4 May 2001,Hubei,Jane Roe; Li Ming',
        'On air,1 June 2011,Anhui,Jane Roe',
        'On fish,2 June 2011,Nowhere,Jane Roe',
      ],
      thing('events.csv', {
        name: { text: 'Signing of {Title}' },
        kind: 'SIGNING',
        when: { column: 'Signed', dates: ['d MMMM yyyy'] },
        place: { name: 'Columbus', region: 'Ohio', country: 'US', kind: 'city' },
        participants: [
          { role: 'SIGNATORY', id: 'ohio' },
          { role: 'SIGNATORY', thing: 'governor' },
        ],
        concerns: { thing: 'memo' },
      }),
      thing(
        'agreements.csv',
        {
          title: column('Title'),
          kind: 'MEMORANDUM',
          signed: { column: 'Signed', dates: ['d MMMM yyyy'] },
          parties: [{ id: 'ohio' }, named('Partner', 'CN', 'province')],
          signatories: { name: column('Names'), each: { column: 'Names', by: '; ' } },
        },
        { as: 'memo' },
      ),
      thing(
        'people.csv',
        { name: { column: 'Names', pattern: '^[^;]+' }, occupation: 'governor' },
        { as: 'governor' },
      ),
    );
    expect(added('agreements.csv', 'id', 'parties', 'signed', 'signatories')).toEqual([
      ['ohio--anhui--memorandum-2011', 'ohio|anhui', '2011-06-01', 'jane-roe'],
      ['ohio--hubei--memorandum-2001', 'ohio|hubei', '2001-05-04', 'jane-roe|li-ming'],
    ]);
    expect(added('people.csv', 'id', 'name', 'occupation')).toEqual([
      ['jane-roe', 'Jane Roe', 'governor'],
      ['li-ming', 'Li Ming', ''],
    ]);
    expect(added('events.csv', 'id', 'when', 'place', 'participants', 'concerns')).toEqual([
      [
        ...['signing-of-on-air-2011', '2011-06-01', 'columbus-oh'],
        ...['SIGNATORY:ohio|SIGNATORY:jane-roe', 'ohio--anhui--memorandum-2011'],
      ],
      [
        ...['signing-of-on-fish-2011', '2011-06-02', 'columbus-oh'],
        ...['SIGNATORY:ohio|SIGNATORY:jane-roe', ''],
      ],
      [
        ...['signing-of-on-water-2001', '2001-05-04', 'columbus-oh'],
        ...['SIGNATORY:ohio|SIGNATORY:jane-roe', 'ohio--hubei--memorandum-2001'],
      ],
    ]);
    expect(told(report, 'Signing of On fish')?.reasons).toEqual([
      'concerns left out: ohio and Nowhere: Nowhere: it is not on record',
    ]);
    expect(told(report, 'ohio and Nowhere')?.outcome).toBe('passed');
  });

  it('adds people with a position and its dates; one of a name on record is for a person to decide', async () => {
    const { to, report, added } = await addThings(
      [
        'Mayor,Office,City,From,To',
        'Li Na,mayor,Hefei,2001,2005',
        'Li Na,council chair,Hefei,2006,',
        'Li Na,mayor,Dandong,2003,',
        'Liu Lijuan,mayor,Hefei,1986,',
      ],
      thing('affiliations.csv', {
        position: column('Office'),
        start: column('From'),
        end: column('To'),
        parties: [
          { role: 'HOLDER', name: column('Mayor') },
          { role: 'EMPLOYER', ...named('City', 'CN') },
        ],
      }),
    );
    expect(added('affiliations.csv', 'id', 'start', 'end')).toEqual([
      ['li-na--hefei--council-chair', '2006', ''],
      ['li-na--hefei--mayor', '2001', '2005'],
    ]);
    expect(to.rows('people.csv', { name: 'Li Na' })).toHaveLength(1);
    expect(
      report.samples.ambiguous
        .filter(({ type }) => type === 'Person')
        .map(({ label, reasons }) => [label, ...reasons]),
    ).toEqual([
      ['Li Na', 'the files have a person of this name before: list.csv, row 2'],
      ['Liu Lijuan', '"Liu Lijuan" may be one on record'],
    ]);
  });

  it('takes a range of days as an interval, and as start and end if both are read from its column', async () => {
    const years = { column: 'Years', dates: ['yyyy'] };
    const { added } = await addThings(
      ['Visit,Days,Mayor,Years', 'Of 2014,23–30 November 2014,Jo Doe,1998-2004'],
      thing('events.csv', {
        ...{ name: column('Visit'), kind: 'VISIT' },
        when: { column: 'Days', dates: ['d MMMM yyyy'] },
        participants: { role: 'GUEST', id: 'columbus-oh' },
      }),
      thing('affiliations.csv', {
        ...{ position: 'mayor', start: years, end: years },
        parties: [
          { role: 'HOLDER', name: column('Mayor') },
          { role: 'EMPLOYER', id: 'columbus-oh' },
        ],
      }),
    );
    expect(added('events.csv', 'when')).toEqual([['2014-11-23/2014-11-30']]);
    expect(added('affiliations.csv', 'start', 'end')).toEqual([['1998', '2004']]);
  });

  it('refuses each row that names an id which is not on record, and says what to do', async () => {
    const own = { id: column('Id') };
    const { report } = await addThings(
      ['Id,Name,Partner', 'columbus,Cowtown,Lima', 'columbus,Arch City,Cusco', 'columbus-oh,Cbus,'],
      thing('names.csv', { id: own, name: column('Name'), name_kind: 'COMMON' }),
      thing('sister_ties.csv', { parties: [own, named('Partner', 'PE')] }),
    );
    const because =
      'expected an id on record, but got "columbus"; correct it in the table or the mapping, or name its id in "words"';
    expect(report.samples.refused.map(({ label, at, reasons }) => [label, at, ...reasons])).toEqual(
      [
        ['columbus', 'list.csv, row 2', because],
        ['columbus and Lima', 'list.csv, row 2', `columbus: ${because}`],
        ['columbus', 'list.csv, row 3', because],
        ['columbus and Cusco', 'list.csv, row 3', `columbus: ${because}`],
      ],
    );
    expect(report.rows).toEqual({ 'names.csv': 1, 'sources.csv': 1 });
  });

  it('says where its source has a place or a person, if the mapping does', async () => {
    const { added } = await addTwice(['Page,City,Mayor', '3,Zwolle,Jo Doe', '3,Zutphen,Jan Roe'], {
      things: [
        thing(
          'cities.csv',
          { name: column('City') },
          { as: 'city', country: 'NL', missing: 'make' },
        ),
        thing('people.csv', { name: column('Mayor') }, { of: column('City') }),
      ],
      locator: { text: 'page {Page}' },
    });
    expect(added('cities.csv', 'name', 'locator')).toEqual([
      ['Zutphen', 'page 3, Zutphen'],
      ['Zwolle', 'page 3, Zwolle'],
    ]);
    expect(added('people.csv', 'name', 'locator')).toEqual([
      ['Jan Roe', 'page 3, Jan Roe, Zutphen'],
      ['Jo Doe', 'page 3, Jo Doe, Zwolle'],
    ]);
  });

  it('adds policies with their effects, and impacts', async () => {
    const { added } = await addThings(
      ['Act,By,Year,Tie,Effect,Gain', 'Act of 2025,Indiana,2025,columbus-oh--hefei,ended,1200'],
      thing(
        'policies.csv',
        {
          name: column('Act'),
          kind: 'LAW',
          when: column('Year'),
          issuer: named('By', 'US', 'state'),
        },
        { as: 'act' },
      ),
      thing('policy_effects.csv', {
        policy: { thing: 'act' },
        tie: { id: column('Tie') },
        effect: column('Effect'),
      }),
      thing('impacts.csv', {
        indicator: 'economic loss',
        text: { text: 'The act of {By} cost {Gain} dollars.' },
        amount: column('Gain'),
        measures: { id: column('Tie') },
        policies: { thing: 'act' },
      }),
    );
    expect(added('policies.csv', 'id', 'issuer', 'when')).toEqual([
      ['act-of-2025-2025', 'indiana', '2025'],
    ]);
    expect(added('policy_effects.csv', 'id', 'policy', 'effect')).toEqual([
      ['act-of-2025-2025--columbus-oh--hefei', 'act-of-2025-2025', 'ENDED'],
    ]);
    expect(added('impacts.csv', 'id', 'amount', 'measures', 'policies')).toEqual([
      ['economic-loss', '1200', 'columbus-oh--hefei', 'act-of-2025-2025'],
    ]);
  });

  it('finds an event, a policy and an effect on record by what their files need, and no other date', async () => {
    const { report, added } = await addThings(
      ['Act,Year,Effect', 'Act of 2024,2024,KEPT', 'Act of 2024,2019,KEPT'],
      thing(
        'policies.csv',
        { name: column('Act'), kind: 'LAW', when: column('Year') },
        { as: 'act' },
      ),
      thing('policy_effects.csv', {
        policy: { thing: 'act' },
        tie: { id: 'columbus-in--xiangyang' },
        effect: column('Effect'),
      }),
    );
    expect(added('policies.csv', 'id', 'when')).toEqual([
      ['act-of-2024-2019', '2019'],
      ['indiana-act-2024', '2024'],
    ]);
    expect(added('policy_effects.csv', 'id')).toEqual([
      ['act-of-2024-2019--columbus-in--xiangyang'],
      ['indiana-act-2024--columbus-in--xiangyang'],
    ]);
    expect(report.things.refused).toBe(0);
  });

  it('adds names, identifiers and inhabitants to what is on record', async () => {
    const { added } = await addThings(
      [
        'City,Korean,Number,Land,People',
        'Hefei,허페이,Q185684,China,1400000000',
        'Dandong,단둥,Q92140,China,',
      ],
      thing('names.csv', {
        id: named('City', 'CN'),
        name: column('Korean'),
        language: 'ko',
        name_kind: 'COMMON',
      }),
      thing('identifiers.csv', {
        id: named('City', 'CN'),
        scheme: 'WIKIDATA',
        value: column('Number'),
      }),
      thing('populations.csv', {
        id: { name: column('Land'), kind: 'country' },
        population: column('People'),
        as_of: '2024',
      }),
    );
    expect(added('names.csv', 'id', 'name', 'language')).toEqual([
      ['dandong', '단둥', 'ko'],
      ['hefei', '허페이', 'ko'],
    ]);
    expect(added('identifiers.csv', 'id', 'value')).toEqual([['dandong', 'Q92140']]);
    expect(added('populations.csv', 'id', 'population', 'as_of')).toEqual([
      ['china', '1400000000', '2024'],
    ]);
  });

  it('adds personal ties, groups, and institutions with their own cells', async () => {
    const { added } = await addThings(
      ['Who,With,Group,School,Since', 'Ann Lee,Bo Berg,Teachers,Hefei Tech,1999'],
      thing('personal_ties.csv', {
        kind: 'CO_AUTHORSHIP',
        parties: [{ name: column('Who') }, { name: column('With') }],
      }),
      thing('groups.csv', { name: column('Group'), defined_as: 'who taught' }),
      thing(
        'institutions.csv',
        { name: column('School'), kind: 'university', founded: column('Since') },
        { country: 'CN', missing: 'make' },
      ),
    );
    expect(added('personal_ties.csv', 'id', 'kind', 'parties')).toEqual([
      ['ann-lee--bo-berg--co-authorship', 'CO_AUTHORSHIP', 'ann-lee|bo-berg'],
    ]);
    expect(added('groups.csv', 'id', 'defined_as')).toEqual([['teachers', 'who taught']]);
    expect(added('institutions.csv', 'id', 'kind', 'founded', 'located_in')).toEqual([
      ['hefei-tech', 'UNIVERSITY', '1999', 'china'],
    ]);
  });

  it('leaves out a cell that cannot be read, completes an address, and keeps the rest of the row', async () => {
    const { report, added } = await addThings(
      ['Title,Text,Day', 'On water,www.example.org/text,soon'],
      thing('agreements.csv', {
        ...{ title: column('Title'), kind: 'MEMORANDUM', text_url: column('Text') },
        ...{ signed: column('Day'), parties: [{ id: 'ohio' }, { id: 'hubei' }] },
      }),
    );
    expect(added('agreements.csv', 'text_url', 'signed')).toEqual([
      ['https://www.example.org/text', ''],
    ]);
    expect(told(report, 'ohio and hubei')?.reasons).toEqual([
      expect.stringContaining('signed left out: '),
      'text_url: "www.example.org/text" was completed to "https://www.example.org/text"',
    ]);
  });

  it.each([
    ['an unknown column', thing('events.csv', { title: 'A' }), 'events.csv has no "title"'],
    [
      'a column that is needed',
      thing('events.csv', { name: 'A' }),
      'expected a "kind" in "cells", as events.csv has',
    ],
    [
      'an unknown thing',
      thing('events.csv', { name: 'A', kind: 'VISIT', concerns: { thing: 'x' } }),
      'expected "x" to be the "as" of another thing',
    ],
    ['a table of curators', thing('coverage.csv', {}), 'things[0].table'],
  ])('refuses a mapping with %s', async (_, given, message) => {
    await expect(addThings(['A', 'b'], given)).rejects.toThrow(message);
  });

  it('takes every data file that has sources', async () => {
    const files = tables.filter(({ rows }) => rows !== 'plain').map(({ file }) => file);
    for (const table of files)
      await expect(addThings(['A', 'b'], { table, cells: { nothing: 'A' } })).rejects.toThrow(
        `${table} has no "nothing"`,
      );
  });
});
