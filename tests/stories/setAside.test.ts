import { describe, expect, it } from 'vitest';
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
