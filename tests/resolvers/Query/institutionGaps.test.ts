import { describe, expect, it } from 'vitest';
import { exportDataset } from '../../../src/store/load/exportDataset.ts';
import type { Institution, Query, Tie } from '../../../src/generated/schema.ts';
import { add, copyWith, textsIn } from '../../support/dataset.ts';
import { openFixtureServer } from '../../support/fixtureServer.ts';
import { askShipped } from '../../support/shipped.ts';
import { useOpened } from '../../support/useOpened.ts';

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
    const { edges } = await page('filter: { between: ["china"] }, first: 100');
    const all = edges.map(({ node }) => node);
    const first = await page('filter: { between: ["china"] }, first: 4');
    const after = first.pageInfo.endCursor ?? '';
    const next = await page(`filter: { between: ["china"] }, first: 40, after: "${after}"`);

    const paged = [...first.edges, ...next.edges].map(({ node }) => node);
    expect(paged).toEqual(all.slice(0, 44));
  });
});

describe('Gaps of which a source says that there is no partner', () => {
  const from = (id: string, name: string, kind: string) =>
    `${id},${name},${kind},wilmington-nc,,,,register,,,,,,2026-11-01,`;
  const server = useOpened(() =>
    openFixtureServer({
      'institutions.csv': add(
        from('cape-college', 'Cape College', 'UNIVERSITY'),
        from('cape-institute', 'Cape Institute', 'LABORATORY'),
        from('cape-library', 'Cape Library', 'LIBRARY'),
      ),
      'absences.csv': add(
        'cape-college,china,almanac,p. 4,,,,,2026-11-01,',
        'cape-institute,dandong,almanac,p. 5,,,,Misread.,2026-11-01,2026-11-10',
      ),
    }),
  );

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
    const exported = await copyWith();
    await exportDataset(server.driver, exported);
    const texts = await textsIn(exported);

    expect(texts['absences.csv']).toContain('cape-college,china,almanac,p. 4,,,,,2026-11-01,');
  });
});
