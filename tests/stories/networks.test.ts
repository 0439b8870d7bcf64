import { describe, expect, it } from 'vitest';
import { type DataRow, datasetRow, writeDataFiles } from '../../bench/world/dataFiles.ts';
import { makeFolder } from '../support/fakes.ts';
import { openRecordServer } from '../support/fixtureServer.ts';
import { useOpened } from '../support/useOpened.ts';

const REGISTER = 'register';

const row = (file: string, cells: DataRow['cells']): DataRow => ({
  file,
  cells: { ...cells, source: REGISTER, recorded: '2026-01-01' },
});

const network = (id: string, name: string) =>
  row('institutions.csv', { id, name, kind: 'CITY_NETWORK' });

const member = (place: string, of: string, start = '') =>
  row('memberships.csv', {
    id: `${place}--${of}`,
    parties: `MEMBER:${place}|NETWORK:${of}`,
    ...{ start, status: start === '' ? 'SUSPENDED' : 'ACTIVE' },
  });

/** One more than a path goes through. */
const MEMBERS = 51;

const towns = Array.from({ length: MEMBERS - 1 }, (_, at) => `town-${at}`);

/** A league of 51 members in two countries, a club of two towns of it, and one pair of sister cities. */
const ROWS: readonly DataRow[] = [
  datasetRow('Networks'),
  row('sources.csv', {
    ...{ id: REGISTER, title: 'Register', kind: 'DATASET', directness: 'PRIMARY', read: 'yes' },
  }),
  row('countries.csv', { id: 'land', name: 'Land', code: 'LA' }),
  row('countries.csv', { id: 'isle', name: 'Isle', code: 'IS' }),
  row('cities.csv', { id: 'harbor', name: 'Harbor', kind: 'CITY', within: 'isle' }),
  ...towns.map((id, at) =>
    row('cities.csv', { id, name: `Town ${at}`, kind: 'CITY', within: 'land' }),
  ),
  network('league', 'League of Towns'),
  network('club', 'Club of Two'),
  ...towns.map((id, at) => member(id, 'league', at === 1 ? '' : String(2008 + (at % 3)))),
  member('harbor', 'league', '2024-05-17'),
  member('town-0', 'club', '2001'),
  member('town-1', 'club', '2001'),
  row('sister_ties.csv', {
    ...{ id: 'town-2--harbor', kind: 'SISTER_CITY', parties: 'town-2|harbor', start: '1990' },
  }),
  {
    file: 'coverage.csv',
    cells: {
      ...{ place: 'land', network: 'league', kinds: 'MEMBERSHIP', completeness: 'PARTIAL' },
      ...{ source: REGISTER, counted: '900', recorded: '2026-01-01' },
    },
  },
];

describe('Networks of places', () => {
  const server = useOpened(async () => {
    const folder = makeFolder();
    await writeDataFiles(folder, ROWS);
    return openRecordServer(folder);
  });

  const ask = async (query: string) => (await server.ask(query)) as never;

  it('stand on the pages of their members, and list these by country and year', async () => {
    const answer = await ask(`{
      city(id: "town-1") {
        memberships {
          totalCount certainCount
          edges { status since { text } node { id } tie { id network { id } } }
        }
        suspended: memberships(filter: { statuses: [SUSPENDED] }) { edges { node { id } } }
      }
      institution(id: "league") {
        memberships { totalCount }
        members(first: 1) {
          totalCount
          edges { since { text } node { id } }
          countries { count country { id name } }
        }
        here: members(filter: { party: { within: "isle" } }) { totalCount countries { count } }
      }
      years: tieStatistics(filter: { types: [MEMBERSHIP], between: ["league"] }, by: [YEAR]) {
        groups { count keys { value } }
      }
      coverage(network: "league") { place { id } network { id } counted onRecord scope }
    }`);

    expect(answer).toEqual({
      city: {
        memberships: {
          ...{ totalCount: 2, certainCount: 2 },
          edges: [
            {
              ...{ status: 'ACTIVE', since: { text: '2001' }, node: { id: 'club' } },
              tie: { id: 'town-1--club', network: { id: 'club' } },
            },
            {
              ...{ status: 'SUSPENDED', since: null, node: { id: 'league' } },
              tie: { id: 'town-1--league', network: { id: 'league' } },
            },
          ],
        },
        suspended: { edges: [{ node: { id: 'league' } }] },
      },
      institution: {
        memberships: { totalCount: 0 },
        members: {
          totalCount: MEMBERS,
          edges: [{ since: { text: '17 May 2024' }, node: { id: 'harbor' } }],
          countries: [
            { count: towns.length, country: { id: 'land', name: 'Land' } },
            { count: 1, country: { id: 'isle', name: 'Isle' } },
          ],
        },
        here: { totalCount: 1, countries: [{ count: 1 }] },
      },
      years: {
        groups: [
          { count: 17, keys: [{ value: '2008' }] },
          { count: 16, keys: [{ value: '2009' }] },
          { count: 16, keys: [{ value: '2010' }] },
          { count: 1, keys: [{ value: '2024' }] },
          { count: 1, keys: [{ value: null }] },
        ],
      },
      coverage: [
        {
          ...{ place: { id: 'land' }, network: { id: 'league' }, scope: 'COUNTRY' },
          ...{ counted: 900, onRecord: towns.length },
        },
      ],
    });
  });

  it('that several places share are found by their members', async () => {
    const shared = (...ids: readonly string[]) =>
      `institutions(filter: { hasMembers: ${JSON.stringify(ids)} }) { edges { node { id } } }`;
    const answer = await ask(`{
      both: ${shared('town-0', 'town-1')}
      one: ${shared('town-0', 'town-2')}
      none: ${shared('town-0', 'club')}
    }`);

    expect(answer).toEqual({
      both: { edges: [{ node: { id: 'club' } }, { node: { id: 'league' } }] },
      one: { edges: [{ node: { id: 'league' } }] },
      none: { edges: [] },
    });
    const { errors } = await server.query(`{ ${shared(...towns.slice(0, 11))} }`);
    expect(errors?.map(({ message }) => message)).toEqual([
      '`hasMembers` takes up to 10 ids, but got: 11.',
    ]);
  });

  it('select their members and the ties between members', async () => {
    const sisters = (network: string) =>
      `ties(filter: { kinds: [SISTER_CITY], sharedNetwork: "${network}" }) { edges { node { id } } }`;
    const answer = await ask(`{
      members: cities(filter: { memberOf: "club" }) { edges { node { id } } }
      shared: ${sisters('league')}
      none: ${sisters('club')}
      then: ties(filter: { sharedNetwork: "league", asKnownOn: "2026-06-01" }) { totalCount }
    }`);

    expect(answer).toEqual({
      members: { edges: [{ node: { id: 'town-0' } }, { node: { id: 'town-1' } }] },
      shared: { edges: [{ node: { id: 'town-2--harbor' } }] },
      none: { edges: [] },
      then: { totalCount: 1 },
    });
    for (const name of ['alongside', 'notAlongside']) {
      const { errors } = await server.query(
        `{ ties(filter: { ${name}: { kinds: [MEMBERSHIP] } }) { totalCount } }`,
      );
      expect(errors?.map(({ message }) => message)).toEqual([
        expect.stringContaining('Use `sharedNetwork` with the ID of a network.'),
      ]);
    }
  });

  it('are no steps of paths if they have many members, but are named beside the paths', async () => {
    const paths = (args: string) =>
      `paths(${args}) { sharedNetworks { id } paths { hops } notes { code hops arguments } }`;
    const answer: Record<string, unknown> = await ask(`{
      throughLeague: ${paths('from: "town-0", to: "town-2"')}
      allowed: ${paths('from: "town-0", to: "town-2", first: 1, filter: { mostMembers: 51 }')}
      throughClub: ${paths('from: "town-0", to: "town-1"')}
      toLeague: ${paths('from: "town-0", to: "league"')}
    }`);

    const leagueAlone = [{ id: 'league' }];
    expect(answer).toMatchObject({
      throughLeague: {
        ...{ sharedNetworks: leagueAlone, paths: [] },
        notes: [
          { code: 'NONE', hops: 6, arguments: [] },
          { code: 'THROUGH_NETWORK', hops: 2, arguments: ['mostMembers'] },
        ],
      },
      allowed: { sharedNetworks: leagueAlone, paths: [{ hops: 2 }] },
      throughClub: { sharedNetworks: [{ id: 'club' }, { id: 'league' }], paths: [{ hops: 2 }] },
      toLeague: { sharedNetworks: [], paths: expect.arrayContaining([{ hops: 1 }]) as unknown },
    });
    const { errors } = await server.query(
      '{ paths(from: "town-0", to: "town-2", filter: { mostMembers: -1 }) { note } }',
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      '`mostMembers` must be 0 or more, but got: -1.',
    ]);
  });

  it('are at the center of a measured network only if memberships are asked for', async () => {
    const network = (filter: string) =>
      `network(filter: ${filter}, first: 1) { scope actors { actor { id } measures { value } } }`;
    const answer: Record<string, { scope: string; actors: unknown }> = await ask(`{
      usual: ${network('{ between: ["isle"] }')}
      asked: ${network('{ types: [MEMBERSHIP] }')}
      map: networkMap { tieCount ids }
    }`);

    expect(answer['usual']?.actors).toEqual([
      { actor: { id: 'harbor' }, measures: [{ value: 1 }] },
    ]);
    expect(answer['usual']?.scope).toContain(
      'Excluded: witnesses, memberships unless `kinds` or `types` names them.',
    );
    expect(answer['asked']?.actors).toEqual([
      { actor: { id: 'league' }, measures: [{ value: MEMBERS }] },
    ]);
    expect(answer['asked']?.scope).toContain('Excluded: witnesses.');
    expect(answer['map']).toEqual({ tieCount: 1, ids: ['harbor', 'town-2'] });
  });

  it('are found before their memberships, which come after other ties', async () => {
    const found = (text: string, types = '') =>
      `search(text: "${text}", first: 3${types}) { edges { node { ... on Node { id } } } }`;
    const answer: Record<string, { edges: readonly { node: { id: string } }[] }> = await ask(`{
      network: ${found('league')}
      ties: ${found('Harbor', ', types: [TIE]')}
      both: ${found('Town 2 League of Towns')}
    }`);
    const idsOf = (name: string) => answer[name]?.edges.map(({ node }) => node.id);

    expect(idsOf('network')?.[0]).toBe('league');
    expect(idsOf('ties')).toEqual(['town-2--harbor', 'harbor--league']);
    expect(idsOf('both')?.[0]).toBe('town-2--league');
  });
});
