import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../src/adding/adapters/tableProposal.ts';
import { addingTo } from '../support/adding.ts';

/** What is proposed for a table. */
async function proposedFor(...lines: readonly string[]) {
  const file = addingTo().input('list.csv', `${lines.join('\n')}\n`);
  const { mapping, ...said } = await proposeMapping(file);
  return { ...said, mapping: mapping as Record<string, never> };
}

describe('a mapping that is proposed', () => {
  it.each([
    ['English', 'Partner city,Country,Since,Type', 'Hefei,China,1988,twinning'],
    ['Chinese', '友好城市,国家,结好时间,类别', '哥伦布,美国,1988年11月8日,友好城市'],
    ['French', 'Ville partenaire,Pays,Année,Nature du lien', 'Hefei,Chine,1988,jumelage'],
    ['German', 'Partnerstadt,Staat,Seit,Art', 'Hefei,China,1988,Städtepartnerschaft'],
    ['Spanish', 'Ciudad,País,Fecha,Tipo', 'Hefei,China,8 November 1988,hermanamiento'],
    ['Japanese', '姉妹都市,国名,提携年月日,種別', '合肥,中国,1988年11月8日,姉妹都市'],
    ['Korean', '교류 도시,국가,체결일,구분', '허페이,중국,1988.11.8,자매도시'],
    ['Portuguese', 'Cidade,País,Início,Tipo', 'Hefei,China,1988,cidade-irmã'],
    ['Italian', 'Città,Paese,Anno,Tipo', 'Hefei,Cina,1988,gemellaggio'],
  ])('knows the headings and words of twin towns in %s', async (_, heading, row) => {
    const [name, country, start, kind] = heading.split(',');
    const { mapping, sure } = await proposedFor(heading, row, row);
    expect(mapping).toMatchObject({
      tie: {
        start: { column: start },
        kind: { column: kind, words: { [row.split(',')[3] ?? '']: 'SISTER_CITY' } },
      },
      parties: [{ id: '' }, { name: { column: name }, country: { column: country } }],
    });
    expect(sure).toEqual([
      `tie.start: "${start}"`,
      `parties.name: "${name}"`,
      `parties.country: "${country}"`,
    ]);
  });

  it('says which columns only their heading or only their values speak for', async () => {
    const { mapping, sure, unsure } = await proposedFor(
      'Partner,X,Year',
      ...['Hefei,China,soon', 'Lyon,France,later', 'Kobe,Japan,never'],
    );
    expect(mapping['parties']?.[1]).toEqual({
      ...{ name: { column: 'Partner' }, country: { column: 'X' }, kind: { value: 'city' } },
    });
    expect(sure).toEqual(['parties.name: "Partner"']);
    expect(unsure).toEqual(
      expect.arrayContaining([
        'source: fill in its title, kind and address',
        'tie.start: "Year", by its heading',
        'parties.country: "X", by its values',
      ]),
    );
  });

  it.each([
    [
      'members of a network, with numbers of registers',
      ['Network,Member,Country,Joined,Wikidata', 'C40,Lima,Peru,2005,Q2868'],
      {
        table: 'memberships.csv',
        tie: { start: { column: 'Joined', dates: ['yyyy'] } },
        parties: [
          {
            ...{ role: 'MEMBER', name: { column: 'Member' }, country: { column: 'Country' } },
            identifiers: { WIKIDATA: { column: 'Wikidata', pattern: 'Q\\d+$' } },
          },
          { role: 'NETWORK', name: { column: 'Network' } },
        ],
      },
    ],
    [
      'agreements',
      ['Title,Signed,Partner,Signatory', 'On water,2001-05-04,Hubei,Jane Roe'],
      {
        table: 'agreements.csv',
        tie: {
          title: { column: 'Title' },
          signed: { column: 'Signed' },
          signatories: [{ name: { column: 'Signatory' } }],
        },
        parties: [{ id: '' }, { name: { column: 'Partner' } }],
      },
    ],
    [
      'offices, with the country beside each place',
      ['owner,owner_country,host_city,host_country,opened', 'Ohio,US,Kobe,JP,1990'],
      {
        table: 'offices.csv',
        parties: [
          { role: 'OPERATOR', name: { column: 'owner' }, country: { column: 'owner_country' } },
          { role: 'HOST', name: { column: 'host_city' }, country: { column: 'host_country' } },
        ],
      },
    ],
    [
      'visits',
      ['Visit,Date,City,Country', 'Study tour,2011-03-04,Lyon,France'],
      {
        things: [
          {
            table: 'events.csv',
            cells: { name: { column: 'Visit' }, when: { column: 'Date', dates: ['yyyy-M-d'] } },
          },
        ],
      },
    ],
    [
      'visits of several days',
      ['Visit,Date,City,Country', 'Study tour,4–6 March 2011,Lyon,France'],
      { things: [{ cells: { when: { column: 'Date', dates: ['d MMMM yyyy'] } } }] },
    ],
    [
      'people with positions',
      ['市长,职务,城市,时间', '李娜,市长,合肥,2001年5月'],
      {
        table: 'affiliations.csv',
        tie: { position: { column: '职务' } },
        parties: [
          { role: 'HOLDER', name: { column: '市长' } },
          { role: 'EMPLOYER', name: { column: '城市' } },
        ],
      },
    ],
  ])('tells %s from twin towns', async (_, lines, mapping) => {
    expect((await proposedFor(...lines)).mapping).toMatchObject(mapping);
  });
});
