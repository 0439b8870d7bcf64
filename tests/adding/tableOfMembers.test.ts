import { describe, expect, it } from 'vitest';
import { addingTo, cellsOf, labels, told } from '../support/adding.ts';

/** The register of a network, with a source, a day and a number in another register in each row. */
const HEAD = 'City,Land,Level,Number,Joined,Day,Page';
const LINES = [
  HEAD,
  'Columbus,US,CITY,4509177,1988,2024-01,www.example.net/2024?utm_source=x',
  'Ghent,BE,CITY,2797656,2009-05,2024-01,example.net/2024',
  'Gent,BE,CITY,2797656,,2025-02,https://example.net/2025',
  'Dorf,DE,CITY,,2010,2024-01,https://example.net/2024',
  'Flanders,BE,REGION,3337388,2011,2024-01,https://example.net/2024',
];

const MAPPING = {
  table: 'memberships.csv',
  source: {
    ...{ url: { column: 'Page' }, title: { text: 'Members of the network, {Day}' } },
    ...{ kind: 'WEB_PAGE', directness: 'PRIMARY', read: 'yes' },
  },
  tie: { start: { column: 'Joined' } },
  parties: [
    {
      ...{ role: 'MEMBER', name: { column: 'City' }, country: { column: 'Land' } },
      region: { column: 'City', words: { Columbus: 'Ohio' }, else: '' },
      kind: { column: 'Level', words: { CITY: 'city', REGION: 'region' } },
      identifiers: { GEONAMES: { column: 'Number' } },
      missing: 'identified',
    },
    { role: 'NETWORK', id: { column: 'Land', words: {}, else: 'sister-cities-international' } },
  ],
  list: { whole: 'no', kinds: 'MEMBERSHIP', as_of: { column: 'Day' } },
};

function addingMembers(mapping: object = {}, lines = LINES) {
  const to = addingTo();
  const file = to.input('members.csv', lines.join('\n'));
  return { to, add: () => to.table([file], { ...MAPPING, ...mapping }) };
}

describe('the members of a network that are not on record', () => {
  it('are made with the number of their register where the row has one, once, and else passed and counted', async () => {
    const { to, add } = addingMembers();
    const report = await add();

    expect(cellsOf(to.rows('memberships.csv'), 'id', 'start', 'source')).toEqual(
      expect.arrayContaining([
        ['columbus-oh--sister-cities-international', '1988', 'members-of-the-network-2024-01'],
        ['ghent--sister-cities-international', '2009-05', 'members-of-the-network-2024-01'],
        ['flanders--sister-cities-international', '2011', 'members-of-the-network-2024-01'],
      ]),
    );
    expect(cellsOf(to.rows('identifiers.csv'), 'id', 'value')).toEqual(
      expect.arrayContaining([
        ['ghent', '2797656'],
        ['flanders', '3337388'],
      ]),
    );
    const places = ['cities', 'states', 'countries'].flatMap((name) => to.rows(`${name}.csv`));
    expect(cellsOf(places, 'id', 'kind', 'within', 'code')).toEqual(
      expect.arrayContaining([
        ['ghent', 'CITY', 'belgium', undefined],
        ['flanders', 'REGION', 'belgium', undefined],
        ['belgium', undefined, undefined, 'BE'],
      ]),
    );
    expect(labels(report, 'passed')).toEqual(['Dorf and sister-cities-international', 'Dorf']);
    expect(report.missing).toEqual({ DE: 1 });
  });

  it('come in once: a second run finds each, whatever its name', async () => {
    const { to, add } = addingMembers();
    const first = await add();
    expect(first.things.ambiguous).toBe(0);
    expect(to.rows('cities.csv').filter(({ name = '' }) => /^Ghe?nt$/.test(name))).toHaveLength(1);
    expect(await add()).toMatchObject({ rows: {}, claims: { new: 0 } });
  });

  it('come in once though nothing but its name is known of the network', async () => {
    const { list, source } = MAPPING;
    const network = {
      ...{ table: 'institutions.csv', as: 'network', missing: 'make' },
      cells: { name: 'League', kind: 'CITY_NETWORK' },
    };
    const member = { ...MAPPING.parties[0], missing: 'make' };
    const parties = [member, { role: 'NETWORK', thing: 'network' }];
    const things = [network, { table: 'memberships.csv', cells: { parties } }];
    const to = addingTo();
    const file = to.input('league.csv', LINES.join('\n'));
    const add = () => to.table([file], { list, source, things });

    expect((await add()).things.ambiguous).toBe(0);
    expect(await add()).toMatchObject({ rows: {}, things: { ambiguous: 0 } });
  });

  it('name their sources by addresses, which are completed, and are counted as lists with their day', async () => {
    const { to, add } = addingMembers();
    await add();
    const made = to.rows('sources.csv').filter(({ id = '' }) => id.startsWith('members'));
    expect(cellsOf(made, 'id', 'url')).toEqual([
      ['members-of-the-network-2024-01', 'https://www.example.net/2024?utm_source=x'],
      ['members-of-the-network-2025-02', 'https://example.net/2025'],
    ]);
    const lists = to.rows('lists.csv', { kinds: 'MEMBERSHIP' });
    expect(cellsOf(lists, 'source', 'kinds', 'as_of', 'rows')).toEqual([
      ['members-of-the-network-2024-01', 'MEMBERSHIP', '2024-01', '4'],
      ['members-of-the-network-2025-02', 'MEMBERSHIP', '2025-02', '1'],
    ]);
  });

  it('are no list of a host: a network has no place in lists.csv', async () => {
    const host = { id: 'sister-cities-international' };
    const { add } = addingMembers({ list: { ...MAPPING.list, host } });
    const { samples, rows } = await add();
    const because = samples.refused.flatMap(({ reasons }) => reasons);
    expect([...new Set(because)]).toEqual([
      'host: expected the id of a Place, but got "sister-cities-international", which is an Institution; leave it empty for the members of a network, and say in coverage.csv how complete they are',
    ]);
    expect(rows).not.toHaveProperty('lists.csv');
    expect(rows).toHaveProperty('memberships.csv');
  });

  it('are made or passed as the mapping says of each row', async () => {
    const [member, network] = MAPPING.parties;
    const missing = { column: 'Level', matches: '^REGION$' };
    const { add } = addingMembers({ parties: [{ ...member, missing }, network] });
    const passed = labels(await add(), 'passed').filter((label) => !label.includes(' and '));
    expect(passed).toEqual(['Ghent', 'Dorf']);
  });

  it('refuses a row without a source, and says what it lacks', async () => {
    const { add } = addingMembers({}, [HEAD, 'Columbus,US,CITY,,1988,2024-01,']);
    expect((await add()).samples.refused.map(({ reasons }) => reasons)).toEqual([
      ['the row names no source'],
    ]);
  });

  it('asks about one that has another number than the place on record of its name', async () => {
    const hefei = 'Hefei,CN,CITY,99,,2024-01,example.net/2024';
    const { to, add } = addingMembers({}, [HEAD, hefei]);
    const report = await add();
    expect(told(report, 'Hefei')?.outcome).toBe('ambiguous');
    to.decide('Hefei', 'distinct');
    expect(told(await add(), 'Hefei')?.id).toBe('hefei-cn');
  });

  it('asks about a name one slip apart if only the country speaks for it', async () => {
    const slip = 'Deleware,US,REGION,,2001,2024-01,https://example.net/2024';
    const { to, add } = addingMembers({}, [...LINES, slip]);
    expect(labels(await add(), 'ambiguous')).toContain('Deleware');
    expect(cellsOf(to.rows('memberships.csv'), 'start')).not.toContainEqual(['2001']);
  });

  it('come in from a large table part by part, as from a small one', async () => {
    const row = (name: string, of: string) => `${name},${of},2024,example.net/2024`;
    const filler = Array.from({ length: 4_000 }, (_, at) => row(`Nobody ${at}`, 'BE,CITY,,'));
    const { to, add } = addingMembers({}, [
      ...[HEAD, row('Ghent', 'BE,CITY,1,2000'), ...filler, row('Gent', 'BE,CITY,1,2000')],
      ...[row('Aalst', 'BE,CITY,2,2000'), row('Hefei', 'CN,CITY,,')],
    ]);
    const { missing, things } = await add();
    expect(missing).toEqual({ BE: 4_000 });
    expect(things).toMatchObject({ refused: 0, ambiguous: 0, passed: 8_000 });
    const made = to.rows('cities.csv', { within: 'belgium' });
    expect(cellsOf(made, 'id')).toEqual([['aalst'], ['ghent']]);
    expect(cellsOf(to.rows('countries.csv'), 'id')).toContainEqual(['belgium']);
    expect(to.rows('lists.csv', { as_of: '2024' })).toMatchObject([{ rows: '4004' }]);
    expect(await add()).toMatchObject({ rows: {}, claims: { new: 0 } });
  });
});
