import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../../src/store/load/importDataset.ts';
import { exportDataset } from '../../../src/store/load/exportDataset.ts';
import { openDriver } from '../../../src/neo4j/driver.ts';
import type { Institution, InstitutionGap, Query, Tie } from '../../../src/generated/schema.ts';
import { NOW, add, copyWith, textsIn } from '../../support/dataset.ts';
import { scratchNeo4j } from '../../support/neo4j.ts';
import { type TestServer, openTestServer } from '../../support/server.ts';
import { askShipped } from '../../support/shipped.ts';

const GAPS = `totalCount pageInfo { endCursor hasNextPage } edges { node { institution { id kind }
  city { id } sisterCity { id } tie { id } absence claim { value source { id } } } }`;

describe('Gaps between institutions of twinned cities', () => {
  const ask = askShipped();
  const page = async (args: string) =>
    ((await ask(`{ institutionGaps(${args}) { ${GAPS} } }`)) as Query).institutionGaps;
  const SIDE = 'filter: { between: ["united-states", "china"], within: "united-states" }';

  it('are told of universities, libraries and laboratories of the side that is asked for', async () => {
    const { edges, totalCount } = await page(`${SIDE}, first: 100`);

    expect(totalCount).toBe(edges.length);
    expect(totalCount).toBeGreaterThan(3);
    const kinds = new Set(edges.map(({ node }) => node.institution.kind));
    expect([...kinds].every((kind) => ['UNIVERSITY', 'LIBRARY', 'LABORATORY'].includes(kind))).toBe(
      true,
    );
    for (const { node } of edges) {
      const { tie, institution } = (await ask(
        `query Gap($tie: ID!, $institution: ID!, $sister: ID!) {
          tie(id: $tie) { parties { actor { id } } }
          institution(id: $institution) { partners(filter: { between: [$sister] }) { totalCount } } }`,
        { tie: node.tie.id, institution: node.institution.id, sister: node.sisterCity.id },
      )) as { readonly tie: Tie; readonly institution: Institution };
      const parties = tie.parties.map(({ actor }) => actor.id);
      expect(parties).toEqual(expect.arrayContaining([node.city.id, node.sisterCity.id]));
      expect(institution.partners.totalCount).toBe(0);
      expect(node.absence === 'NOT_RECORDED').toBe(node.claim === null);
    }
  });

  it('leave out a university of which a unit works with the twin', async () => {
    const { edges } = await page(`${SIDE}, first: 100`);

    const told = edges.map(({ node }) => `${node.institution.id} ${node.sisterCity.id}`);
    expect(told).not.toContain('ohio-state-university hefei');
  });

  it('are paged through once each', async () => {
    const all = await page('filter: { between: ["china"] }, first: 100');
    const paged: InstitutionGap[] = [];
    for (let after = ''; ;) {
      const found = await page(`filter: { between: ["china"] }, first: 4${after}`);
      paged.push(...found.edges.map(({ node }) => node));
      if (!found.pageInfo.hasNextPage || paged.length >= 40) break;
      after = `, after: "${found.pageInfo.endCursor ?? ''}"`;
    }

    expect(paged).toEqual(all.edges.map(({ node }) => node).slice(0, paged.length));
  });
});

describe('Gaps of which a source says that there is no partner', () => {
  let server: TestServer;
  let exported: string;
  beforeAll(async () => {
    const address = await scratchNeo4j();
    const driver = openDriver(address);
    const from = (id: string, name: string, kind: string) =>
      `${id},${name},${kind},wilmington-nc,,,,register,,,,,,2026-11-01,`;
    const folder = await copyWith({
      'institutions.csv': add(
        from('cape-college', 'Cape College', 'UNIVERSITY'),
        from('cape-institute', 'Cape Institute', 'LABORATORY'),
        from('cape-library', 'Cape Library', 'LIBRARY'),
      ),
      'absences.csv': add(
        'cape-college,china,almanac,p. 4,,,,,2026-11-01,',
        'cape-institute,dandong,almanac,p. 5,,,,Misread.,2026-11-01,2026-11-10',
      ),
    });
    exported = await copyWith();
    await importDataset(folder, driver, { now: NOW });
    await exportDataset(driver, exported);
    await driver.close();
    server = await openTestServer(address, { TIMEOUT_MS: '100000' });
  });
  afterAll(() => server.close());

  it('are told from those that are merely not recorded', async () => {
    const { data } = await server.query(
      `{ institutionGaps(filter: { between: ["wilmington-nc", "dandong"] }) { ${GAPS} } }`,
    );

    const { edges } = data?.institutionGaps as Query['institutionGaps'];
    const said = { value: 'china', source: { id: 'almanac' } };
    expect(edges.map(({ node }) => [node.institution.id, node.absence, node.claim])).toEqual([
      ['cape-college', 'SOURCE_SAYS_NONE', said],
      ['cape-institute', 'NOT_RECORDED', null],
      ['cape-library', 'NOT_RECORDED', null],
    ]);
  });

  it('stand in a data file of their own, which is exported again', async () => {
    const texts = await textsIn(exported);

    expect(texts['absences.csv']).toContain('cape-college,china,almanac,p. 4,,,,,2026-11-01,');
  });

  it.each([
    ['filter: { between: ["nowhere"] }', '`between` must name something on record by its ID'],
    ['filter: { within: "nowhere" }', '`within` must name something on record by its ID'],
    ['filter: { kinds: [CITY] }', '`kinds` must be kinds of institutions, but got: CITY.'],
    ['first: 101', '`first` must be between 1 and 100'],
  ])('asked for with %s are an error in words', async (args, words) => {
    const { errors } = await server.query(`{ institutionGaps(${args}) { totalCount } }`);

    expect(errors?.[0]?.message).toContain(words);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
