import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/generated/schema.ts';
import { type Edit, add } from '../support/dataset.ts';
import { exportOf } from '../support/exports.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { useOpened } from '../support/useOpened.ts';

/** Sets aside the only claim about each subject of a file that its ID begins with. */
function setAside(...ids: readonly string[]): Edit {
  return (text) => {
    const lines = text.split('\n');
    const aside = lines.map((line) =>
      ids.some((id) => line.startsWith(`${id},`))
        ? line.replace(/,,,2026-11-01,$/, ',DEPRECATED,Misread.,2026-11-01,')
        : line,
    );
    expect(aside.filter((line, at) => line !== lines[at])).toHaveLength(ids.length);
    return aside.join('\n');
  };
}

describe('Ties of all types that a curator set aside', () => {
  const server = useOpened(() =>
    openFixtureServer({
      'agreements.csv': setAside('columbus-oh--hefei--sister-agreement-1988'),
      'affiliations.csv': setAside('liu-lijuan--hefei--mayor'),
      'memberships.csv': setAside('columbus-oh--sister-cities-international'),
      'partnerships.csv': setAside(
        'columbus-oh--hefei--ecopartnership',
        'ohio-state-university--hefei-university-of-technology',
      ),
    }),
  );

  it('are in no list of people, agreements, members, projects or subjects', async () => {
    const data = await server.ask(`{
      person(id: "liu-lijuan") {
        affiliations { totalCount edges { node { id } } } signed { totalCount } involvements { edges { kind } }
      }
      institution(id: "sister-cities-international") { members { totalCount } }
      city(id: "hefei") { people { totalCount } }
      tie(id: "columbus-oh--hefei") { agreements { id } projects { id } }
      theme(id: "climate") { subjects { edges { node { id } } } }
      agreements { totalCount edges { node { id } } }
      marked: agreements(filter: { includeSetAside: true }) { edges { node { id isSetAside } } }
      agreementStatistics(by: [KIND]) { total groups { count } }
      mayors: people(filter: { affiliatedWith: "hefei" }) { totalCount }
      found: search(text: "mayor of Hefei") { edges { node { ... on Node { id } } } }
    }`);

    const port = { id: 'wilmington-nc--dandong--port-1987' };
    const { found } = data as unknown as { readonly found: Query['search'] };
    const ids = found.edges.map(({ node }) => node.id);
    expect(ids).toContain('hefei');
    expect(ids).not.toContain('liu-lijuan--hefei--mayor');
    expect(data).toMatchObject({
      person: {
        ...{ affiliations: { totalCount: 0, edges: [] }, signed: { totalCount: 0 } },
        involvements: { edges: [{ kind: 'EVENT' }] },
      },
      institution: { members: { totalCount: 0 } },
      city: { people: { totalCount: 0 } },
      tie: { agreements: [], projects: [] },
      theme: { subjects: { edges: [] } },
      agreements: { totalCount: 1, edges: [{ node: port }] },
      marked: {
        edges: [
          { node: { id: 'columbus-oh--hefei--sister-agreement-1988', isSetAside: true } },
          { node: { ...port, isSetAside: false } },
        ],
      },
      agreementStatistics: { total: 1, groups: [{ count: 1 }] },
      mayors: { totalCount: 0 },
    });
  });

  it('are in no export of their parties', async () => {
    const query = '{ cities(filter: { namePrefix: "Hefei" }) { totalCount } }';
    const exported = await exportOf(server.url, { query, format: 'jsonld' });
    const text = await exported.text();

    expect(text).toContain('columbus-oh--hefei');
    expect(text).not.toContain('columbus-oh--hefei--ecopartnership');
  });

  it('leave a gap between institutions open', async () => {
    const { institutionGaps } = await server.ask(`{
      institutionGaps(filter: { between: ["columbus-oh", "hefei"] }) { edges { node { institution { id } } } }
    }`);

    const { edges } = institutionGaps;
    expect(edges.map(({ node }) => node.institution.id)).toEqual(
      expect.arrayContaining(['ohio-state-university', 'hefei-university-of-technology']),
    );
  });
});

describe('A source all of whose claims about something a curator set aside', () => {
  const MISREAD = 'register,,,,DEPRECATED,Misread.,2026-11-01,';
  const server = useOpened(() =>
    openFixtureServer({
      'sister_ties.csv': add(`wilmington-nc--dandong,,,1988,,,,,${MISREAD}`),
      'events.csv': add(`1988-columbus-hefei-signing,,,1987,,,,,,,${MISREAD}`),
      'impacts.csv': add(`columbus-oh--hefei--gain-2009,,,,,,,,,,STATE,,,,,${MISREAD}`),
    }),
  );

  it('neither counts among its sources nor makes its evidence more direct', async () => {
    const data = await server.ask(`{
      tie: ties(filter: { between: ["wilmington-nc", "dandong"], kinds: [SISTER_CITY], sourceCount: 1, directness: [SECONDARY] }) { totalCount }
      tieOfTwo: ties(filter: { between: ["wilmington-nc", "dandong"], kinds: [SISTER_CITY], minSources: 2 }) { totalCount }
      event: events(filter: { kinds: [SIGNING], sourceCount: 1, directness: [SECONDARY] }) { totalCount }
      impact: impacts(filter: { sourceCount: 2, directness: [SECONDARY] }) { totalCount }
      ties: tieStatistics(filter: { kinds: [SISTER_CITY], between: ["wilmington-nc", "dandong"] }, by: [SOURCES, DIRECTNESS]) { groups { keys { value } } }
      events: eventStatistics(filter: { kinds: [SIGNING] }, by: [SOURCES, DIRECTNESS]) { groups { keys { value } } }
      impacts: impactStatistics(by: [SOURCES, DIRECTNESS]) { groups { keys { value } } }
    }`);

    expect(data).toMatchObject({
      tie: { totalCount: 1 },
      tieOfTwo: { totalCount: 0 },
      event: { totalCount: 1 },
      impact: { totalCount: 1 },
      ties: { groups: [{ keys: [{ value: '1' }, { value: 'SECONDARY' }] }] },
      events: { groups: [{ keys: [{ value: '1' }, { value: 'SECONDARY' }] }] },
      impacts: { groups: [{ keys: [{ value: '2' }, { value: 'SECONDARY' }] }] },
    });
  });

  it('is still one of its sources, as its claims still stand', async () => {
    const data = await server.ask(`{
      tie(id: "wilmington-nc--dandong") { record { sources { id } } }
      ties(filter: { source: "register", kinds: [SISTER_CITY], between: ["wilmington-nc", "dandong"] }) { totalCount }
    }`);

    expect(data).toMatchObject({
      tie: { record: { sources: expect.arrayContaining([{ id: 'register' }]) as unknown } },
      ties: { totalCount: 1 },
    });
  });
});
