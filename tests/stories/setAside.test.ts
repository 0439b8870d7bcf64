import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/dataset/load/importDataset.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { type Edit, NOW, add, copyWith } from '../support/dataset.ts';
import { exportOf } from '../support/exports.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer } from '../support/server.ts';
import { askShipped } from '../support/shipped.ts';

const TIE = 'new-york-ny--shanghai';

describe('A tie all of whose claims a curator set aside', () => {
  const ask = askShipped();

  it('is in no list, count, sequence, network or path, and comes back marked on request', async () => {
    const between = 'kinds: [SISTER_CITY], between: ["new-york-ny", "shanghai"]';
    const answer = (await ask(`{
      listed: ties(filter: { ${between} }) { totalCount edges { node { id } } }
      marked: ties(filter: { ${between}, includeSetAside: true }) {
        totalCount edges { node { id isSetAside record { confidence { level } } } }
      }
      city(id: "new-york-ny") {
        ties(filter: { kinds: [SISTER_CITY] }) { edges { node { id isSetAside } } }
        partners(filter: { kinds: [SISTER_CITY] }) { edges { node { id } } }
        sisterCities { totalCount edges { node { id } } }
        all: sisterCities(filter: { includeSetAside: true }) { edges { node { id } tie { id } } }
      }
      tieStatistics(filter: { ${between} }, by: [STATUS]) { total }
      network(filter: { ${between} }) { ties { from to } }
      tieSequences(earlier: { ${between} }, later: {}) { totalCount }
      paths(from: "new-york-ny", to: "shanghai", maxHops: 1) { paths { text } }
      search(text: "Detroit Chongqing", types: [TIE]) { edges { node { ... on Node { id } } } }
      cities(filter: { namePrefix: "Detroit", hasTieWith: "chongqing" }) { totalCount }
      tie(id: "${TIE}") { id isSetAside start { text } }
    }`)) as Record<string, unknown>;

    expect(answer).toMatchObject({
      listed: { totalCount: 0, edges: [] },
      marked: {
        totalCount: 1,
        edges: [
          { node: { id: TIE, isSetAside: true, record: { confidence: { level: 'DISPUTED' } } } },
        ],
      },
      tieStatistics: { total: 0 },
      tieSequences: { totalCount: 0 },
      network: { ties: [] },
      paths: { paths: [] },
      search: { edges: [] },
      cities: { totalCount: 0 },
      tie: { id: TIE, isSetAside: true, start: { text: '1985' } },
    });
    const { ties, partners, sisterCities, all } = answer.city as Record<
      string,
      { edges: readonly { node: { id: string; isSetAside?: boolean } }[] }
    >;
    const idsOf = (page: typeof ties) => page?.edges.map(({ node }) => node.id) ?? [];
    expect(ties?.edges.every(({ node }) => node.isSetAside === false)).toBe(true);
    expect(idsOf(ties)).not.toContain(TIE);
    expect(idsOf(partners)).not.toContain('shanghai');
    expect(idsOf(sisterCities)).not.toContain('shanghai');
    expect(idsOf(all)).toContain('shanghai');
  });
});

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
  let server: TestServer;
  beforeAll(async () => {
    const address = await scratchNeo4j();
    const driver = openDriver(address);
    const folder = await copyWith({
      'agreements.csv': setAside('columbus-oh--hefei--sister-agreement-1988'),
      'affiliations.csv': setAside('liu-lijuan--hefei--mayor'),
      'memberships.csv': setAside('columbus-oh--sister-cities-international'),
      'partnerships.csv': setAside(
        'columbus-oh--hefei--ecopartnership',
        'ohio-state-university--hefei-university-of-technology',
      ),
    });
    await importDataset(folder, driver, { now: NOW });
    await driver.close();
    server = await openTestServer(address, { TIMEOUT_MS: '100000' });
  });
  afterAll(() => server.close());

  it('are in no list of people, agreements, members, projects or subjects', async () => {
    const { data, errors } = await server.query(`{
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

    expect(errors).toBeUndefined();
    const port = { id: 'wilmington-nc--dandong--port-1987' };
    const found = (data?.found as { edges: { node: { id: string } }[] }).edges;
    expect(found.map(({ node }) => node.id)).toContain('hefei');
    expect(found.map(({ node }) => node.id)).not.toContain('liu-lijuan--hefei--mayor');
    expect(data).toMatchObject({
      person: {
        affiliations: { totalCount: 0, edges: [] },
        signed: { totalCount: 0 },
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
    const { data } = await server.query(`{
      institutionGaps(filter: { between: ["columbus-oh", "hefei"] }) { edges { node { institution { id } } } }
    }`);

    const { edges } = data?.institutionGaps as {
      edges: { node: { institution: { id: string } } }[];
    };
    expect(edges.map(({ node }) => node.institution.id)).toEqual(
      expect.arrayContaining(['ohio-state-university', 'hefei-university-of-technology']),
    );
  });
});

describe('A source all of whose claims about something a curator set aside', () => {
  const MISREAD = 'register,,,,DEPRECATED,Misread.,2026-11-01,';
  let server: TestServer;
  beforeAll(async () => {
    const address = await scratchNeo4j();
    const driver = openDriver(address);
    const folder = await copyWith({
      'sister_ties.csv': add(`wilmington-nc--dandong,,,1988,,,,,${MISREAD}`),
      'events.csv': add(`1988-columbus-hefei-signing,,,1987,,,,,,${MISREAD}`),
      'impacts.csv': add(`columbus-oh--hefei--gain-2009,,,,,,,,,,STATE,,,,${MISREAD}`),
    });
    await importDataset(folder, driver, { now: NOW });
    await driver.close();
    server = await openTestServer(address, { TIMEOUT_MS: '100000' });
  });
  afterAll(() => server.close());

  it('neither counts among its sources nor makes its evidence more direct', async () => {
    const { data, errors } = await server.query(`{
      tie: ties(filter: { between: ["wilmington-nc", "dandong"], kinds: [SISTER_CITY], sourceCount: 1, directness: [SECONDARY] }) { totalCount }
      tieOfTwo: ties(filter: { between: ["wilmington-nc", "dandong"], kinds: [SISTER_CITY], minSources: 2 }) { totalCount }
      event: events(filter: { kinds: [SIGNING], sourceCount: 1, directness: [SECONDARY] }) { totalCount }
      impact: impacts(filter: { sourceCount: 2, directness: [SECONDARY] }) { totalCount }
      ties: tieStatistics(filter: { kinds: [SISTER_CITY], between: ["wilmington-nc", "dandong"] }, by: [SOURCES, DIRECTNESS]) { groups { keys { value } } }
      events: eventStatistics(filter: { kinds: [SIGNING] }, by: [SOURCES, DIRECTNESS]) { groups { keys { value } } }
      impacts: impactStatistics(by: [SOURCES, DIRECTNESS]) { groups { keys { value } } }
    }`);

    expect(errors).toBeUndefined();
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
    const { data, errors } = await server.query(`{
      tie(id: "wilmington-nc--dandong") { record { sources { id } } }
      ties(filter: { source: "register", kinds: [SISTER_CITY], between: ["wilmington-nc", "dandong"] }) { totalCount }
    }`);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      tie: { record: { sources: expect.arrayContaining([{ id: 'register' }]) as unknown } },
      ties: { totalCount: 1 },
    });
  });
});
